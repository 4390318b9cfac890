import fc from 'fast-check';
import { type AuditorToAllocate, type CaseToAllocate, fixedRefusals, proposeAllocation, refusalSentence } from './propose';

const aCase = (id: string, more: Partial<CaseToAllocate> = {}): CaseToAllocate => ({
  id, serviceAreaId: 'area', teamId: 'team', teamManagerId: null, operationalLeadId: null, caseHolderId: null, lastAuditorId: null, ...more,
});
const anAuditor = (id: string, more: Partial<AuditorToAllocate> = {}): AuditorToAllocate => ({ id, level: 'TEAM_MANAGER', teamId: null, expected: 1, load: 0, ...more });
const proposed = (cases: CaseToAllocate[], auditors: AuditorToAllocate[], above = 0) => Object.fromEntries(proposeAllocation(cases, auditors, above).map(({ caseId, auditorId }) => [caseId, auditorId]));

describe('who cannot audit a case', () => {
  it.each([
    ['holds it', { id: 'x' }, { caseHolderId: 'x' }, ['HOLDS_CASE']],
    ['is in its team', { teamId: 'team' }, {}, ['IN_TEAM']],
    ['manages its team', { id: 'x' }, { teamManagerId: 'x' }, ['MANAGES_TEAM']],
    ['leads its service area', { id: 'x' }, { operationalLeadId: 'x' }, ['LEADS_SERVICE_AREA']],
    ['audited it last time', { id: 'x' }, { lastAuditorId: 'x' }, ['AUDITED_LAST_TIME']],
    ['is away', { expected: 0 }, {}, ['NOTHING_EXPECTED']],
    ['is somebody else', {}, {}, []],
  ])('whoever %s', (_sentence, auditor, theCase, expected) => expect(fixedRefusals(anAuditor('a', auditor), aCase('c', theCase))).toEqual(expected));

  it('is told why in a sentence', () => expect((['HAS_ENOUGH', 'IN_TEAM'] as const).map(refusalSentence)).toEqual(['They have as much as is expected of them this month.', 'They are in the team that holds this case.']));
});

describe('a proposal', () => {
  it('gives each case to somebody', () => expect(proposed([aCase('1'), aCase('2')], [anAuditor('a'), anAuditor('b')])).toEqual({ 1: 'a', 2: 'b' }));
  it('counts what people have to do already', () => expect(proposed([aCase('1')], [anAuditor('a', { expected: 2, load: 1 }), anAuditor('b', { expected: 2 })])).toEqual({ 1: 'b' }));
  it('gives nobody more than is expected', () => expect(proposed([aCase('1'), aCase('2')], [anAuditor('a')])).toEqual({ 1: 'a', 2: null }));
  it('gives more where it is told to', () => expect(proposed([aCase('1'), aCase('2')], [anAuditor('a')], 1)).toEqual({ 1: 'a', 2: 'a' }));
  it('gives nothing to who is away, however much more is allowed', () => expect(proposed([aCase('1')], [anAuditor('a', { expected: 0 })], 5)).toEqual({ 1: null }));
  it('leaves a case over that nobody may audit', () => expect(proposed([aCase('1', { caseHolderId: 'a' })], [anAuditor('a')])).toEqual({ 1: null }));
  it('leaves all over where there is nobody', () => expect(proposed([aCase('1')], [])).toEqual({ 1: null }));

  it('exchanges cases where that finds somebody for one more', () => {
    // Only a can audit 1, and only a or b can audit 2; b can audit 2 and 3, c only 3.
    const cases = [aCase('1', { teamId: 'bc' }), aCase('2', { teamId: 'c' }), aCase('3', { caseHolderId: 'a' })];
    expect(proposed(cases, [anAuditor('a'), anAuditor('b', { teamId: 'bc' }), anAuditor('c', { teamId: 'bc' })])).toMatchObject({ 1: 'a' });
    expect(Object.values(proposed(cases, [anAuditor('a'), anAuditor('b', { teamId: 'bc' }), anAuditor('c', { teamId: 'bc' })]))).not.toContain(null);
  });

  it('mixes levels', () => {
    const auditors = [...['a', 'b', 'c', 'd'].map((id) => anAuditor(id)), ...['x', 'y'].map((id) => anAuditor(id, { level: 'STRATEGIC_LEAD' }))];
    const levels = Object.values(proposed([1, 2, 3].map((n) => aCase(String(n))), auditors)).map((id) => (id === 'x' || id === 'y' ? 'senior' : 'front'));
    expect(new Set(levels).size).toBe(2);
  });

  it('spreads the cases of a service area', () => {
    const cases = [aCase('1', { serviceAreaId: 'n' }), aCase('2', { serviceAreaId: 's' }), aCase('3', { serviceAreaId: 'n' }), aCase('4', { serviceAreaId: 's' })];
    const pairs = proposed(cases, [anAuditor('a', { expected: 2 }), anAuditor('b', { expected: 2 })]);
    expect([pairs[1] === pairs[3], pairs[2] === pairs[4]]).toEqual([false, false]);
  });

  it('is the same for the same input', () => {
    const cases = Array.from({ length: 30 }, (_, index) => aCase(`c${index}`, { teamId: `t${index % 5}` }));
    const auditors = Array.from({ length: 20 }, (_, index) => anAuditor(`a${index}`, { teamId: `t${index % 5}`, expected: 2 }));
    expect(proposed(cases, auditors)).toEqual(proposed(cases, [...auditors].reverse()));
  });

  it('never breaks a rule and leaves nothing over that can be given', () => {
    const few = fc.integer({ min: 0, max: 3 });
    const someCases = fc.array(fc.record({ teamId: few, holder: few, last: few }), { maxLength: 8 });
    const someAuditors = fc.array(fc.record({ teamId: few, expected: few, load: few }), { maxLength: 4 });
    fc.assert(fc.property(someCases, someAuditors, (caseFacts, auditorFacts) => {
      const cases = caseFacts.map(({ teamId, holder, last }, index) => aCase(`c${index}`, { teamId: `t${teamId}`, caseHolderId: `a${holder}`, lastAuditorId: `a${last}` }));
      const auditors = auditorFacts.map(({ teamId, expected, load }, index) => anAuditor(`a${index}`, { teamId: `t${teamId}`, expected, load }));
      const pairs = proposeAllocation(cases, auditors);
      for (const { caseId, auditorId } of pairs) {
        const auditor = auditors.find(({ id }) => id === auditorId);
        if (auditor) expect(fixedRefusals(auditor, cases.find(({ id }) => id === caseId) as CaseToAllocate)).toEqual([]);
      }
      for (const { id, expected, load } of auditors) {
        const given = pairs.filter(({ auditorId }) => auditorId === id).length;
        if (given > 0) expect(given + load).toBeLessThanOrEqual(expected);
      }
      expect(pairs.filter(({ auditorId }) => auditorId !== null)).toHaveLength(mostPairs(cases, auditors));
    }));
  });
});

/** The most cases that can be given at all, by trying everything. */
function mostPairs(cases: readonly CaseToAllocate[], auditors: readonly AuditorToAllocate[]): number {
  const room = new Map(auditors.map(({ id, expected, load }) => [id, expected - load]));
  const most = (index: number): number => {
    const theCase = cases[index];
    if (!theCase) return 0;
    let best = most(index + 1);
    for (const auditor of auditors) {
      const left = room.get(auditor.id) ?? 0;
      if (left <= 0 || fixedRefusals(auditor, theCase).length > 0) continue;
      room.set(auditor.id, left - 1);
      best = Math.max(best, 1 + most(index + 1));
      room.set(auditor.id, left);
      if (best === cases.length - index) break;
    }
    return best;
  };
  return most(0);
}
