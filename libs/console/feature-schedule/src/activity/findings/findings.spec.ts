import { behind, byShare, distributionsOf, meetingGood } from './findings';

const figures = [
  { grade: 'EXCEEDS_GOOD' as const, count: 2, base: 21, percent: 10 }, { grade: 'MEETS_GOOD' as const, count: 2, base: 21, percent: 10 }, { grade: 'DOES_NOT_MEET_GOOD' as const, count: 17, base: 21, percent: 81 },
];
const domain = (key: string, count: number, base: number) => ({ domain: key, applicable: base, notApplicable: 0, grades: [], meetingGood: { count, base, percent: null } }) as never;

describe('the findings of an activity', () => {
  it('count meeting and exceeding good together', () => expect(meetingGood(figures)).toEqual({ count: 4, base: 21, percentage: 19 }));
  it('give no percentage of nothing', () => expect(meetingGood([]).percentage).toBeNull());
  it('put the weakest domain first and one that never applied last', () =>
    expect(byShare([domain('HELP', 9, 10), domain('PLACEMENT', 0, 0), domain('RISK', 1, 10)]).map(({ domain: key }: { domain: string }) => key)).toEqual(['RISK', 'HELP', 'PLACEMENT']));
  it.each([
    ['all are moderated', 21, 21, ['AUDITOR', 'MODERATED', 'OUTCOME']],
    ['none is moderated', 21, 0, ['AUDITOR', 'MODERATED', 'OUTCOME']],
    ['some are moderated, with the auditors\' grades of those same audits', 21, 5, ['AUDITOR', 'AUDITOR of the moderated', 'MODERATED', 'OUTCOME']],
  ])('are compared where %s', (_sentence, base, moderatedCount, expected) => {
    const found = { base, moderatedCount, auditor: figures, auditorOfModerated: figures, moderated: figures, outcome: figures } as never;
    expect(distributionsOf(found, {}).map(({ basis, sameAudits }) => (sameAudits ? `${basis} of the moderated` : basis))).toEqual(expected);
  });
  it('lead to the audits that a figure counts', () => {
    const address = new URL(behind({ activity: 'a', service: 'EARLY_HELP' }, 'MODERATED', 'MEETS_GOOD'), 'http://x');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ activity: 'a', service: 'EARLY_HELP', status: ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'], moderatedGrade: 'MEETS_GOOD' });
  });
});
