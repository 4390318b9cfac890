import { AuditKind, AuditStatus, Grade } from '@goodmark/audit-tool';
import fc from 'fast-check';
import { type FigureDelta, figureDeltas } from './figure-deltas';
import { type CountedAudit, type FigureFact, figureFacts } from './figure-facts';

const submitted: CountedAudit = {
  status: 'SUBMITTED',
  kind: 'LIVE',
  hasActivity: true,
  auditorGrade: 'MEETS_GOOD',
  moderatedGrade: null,
  auditorDomains: 'MMMMMMMMNNNM',
  moderatedDomains: null,
};
const inProgress: CountedAudit = { ...submitted, status: 'IN_PROGRESS' };
const inModeration: CountedAudit = { ...submitted, status: 'IN_MODERATION' };
const returned: CountedAudit = { ...submitted, status: 'RETURNED' };
const lowered: CountedAudit = {
  ...submitted,
  status: 'MODERATED',
  moderatedGrade: 'DOES_NOT_MEET_GOOD',
  moderatedDomains: 'DMMMMMMMNNND',
};
const agreed: CountedAudit = { ...lowered, moderatedGrade: 'MEETS_GOOD', moderatedDomains: submitted.auditorDomains };

const brief = (deltas: readonly FigureDelta[]) =>
  deltas.map(({ basis, grade, delta }) => `${delta > 0 ? '+' : '-'}${basis} ${grade}`);

it.each<[string, CountedAudit | null, CountedAudit | null, string[]]>([
  ['submitting adds auditor and outcome', inProgress, submitted, ['+AUDITOR MEETS_GOOD', '+OUTCOME MEETS_GOOD']],
  ['a new audit that is submitted at once adds the same', null, submitted, ['+AUDITOR MEETS_GOOD', '+OUTCOME MEETS_GOOD']],
  ['starting moderation changes nothing', submitted, inModeration, []],
  ['returning takes away what submitting added', inModeration, returned, ['-AUDITOR MEETS_GOOD', '-OUTCOME MEETS_GOOD']],
  [
    'lowering in moderation moves the outcome and leaves the auditor\'s grade alone',
    inModeration,
    lowered,
    ['-OUTCOME MEETS_GOOD', '+OUTCOME DOES_NOT_MEET_GOOD', '+MODERATED DOES_NOT_MEET_GOOD'],
  ],
  ['agreeing in every domain only adds the moderated fact', inModeration, agreed, ['+MODERATED MEETS_GOOD']],
  [
    'other domain grades of the auditor replace both facts that name them',
    lowered,
    { ...lowered, auditorDomains: 'DMMMMMMMNNNM' },
    ['-AUDITOR MEETS_GOOD', '-MODERATED DOES_NOT_MEET_GOOD', '+AUDITOR MEETS_GOOD', '+MODERATED DOES_NOT_MEET_GOOD'],
  ],
  ['closing changes nothing', lowered, { ...lowered, status: 'CLOSED' }, []],
  ['an audit that is gone takes its facts along', submitted, null, ['-AUDITOR MEETS_GOOD', '-OUTCOME MEETS_GOOD']],
  ['nothing comes of nothing', null, null, []],
])('%s', (_sentence, before, after, expected) => expect(brief(figureDeltas(before, after))).toEqual(expected));

const grade = fc.constantFrom(...Object.values(Grade));
const domains = fc.constantFrom('MMMMMMMMNNNM', 'DDDDDDDDDDDD', 'EMDNEMDNEMDE');
const anAudit: fc.Arbitrary<CountedAudit> = fc.record({
  status: fc.constantFrom(...Object.values(AuditStatus)),
  kind: fc.constantFrom(AuditKind.LIVE, AuditKind.LIVE, AuditKind.PRACTICE),
  hasActivity: fc.boolean(),
  auditorGrade: fc.option(grade),
  moderatedGrade: fc.option(grade),
  auditorDomains: domains,
  moderatedDomains: fc.option(domains),
});
const maybeAnAudit = fc.option(anAudit);

const keyOf = ({ basis, grade, fromGrade, domains, fromDomains }: FigureFact) =>
  JSON.stringify([basis, grade, fromGrade, domains, fromDomains]);

/** The ledger after signed facts: how often each fact stands in it, those at zero left out. */
function ledgerOf(entries: readonly FigureDelta[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0) + entry.delta);
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
}

const factsOf = (audit: CountedAudit | null): FigureDelta[] =>
  (audit ? figureFacts(audit) : []).map((fact) => ({ ...fact, delta: 1 as const }));

it('the facts before, with the deltas, are the facts after', () => {
  fc.assert(
    fc.property(maybeAnAudit, maybeAnAudit, (before, after) => {
      expect(ledgerOf([...factsOf(before), ...figureDeltas(before, after)])).toEqual(ledgerOf(factsOf(after)));
    }),
    { numRuns: 500 },
  );
});

it('over any walk of an audit the deltas sum to the facts of its last step', () => {
  fc.assert(
    fc.property(fc.array(maybeAnAudit, { minLength: 1, maxLength: 12 }), (walk) => {
      const deltas = walk.flatMap((step, index) => figureDeltas(walk[index - 1] ?? null, step));
      expect(ledgerOf(deltas)).toEqual(ledgerOf(factsOf(walk.at(-1) ?? null)));
    }),
    { numRuns: 500 },
  );
});

it('never says the same fact twice', () => {
  fc.assert(
    fc.property(maybeAnAudit, maybeAnAudit, (before, after) => {
      const keys = figureDeltas(before, after).map(keyOf);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
