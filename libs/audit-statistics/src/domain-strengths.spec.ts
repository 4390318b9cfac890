import type { AuditDomain } from '@goodmark/audit-tool';
import { type DomainCounts, domainStrengths } from './domain-strengths';

const row = (domain: AuditDomain, exceeds: number, meets: number, doesNot: number, notApplicable = 0): DomainCounts => ({
  domain,
  counts: { EXCEEDS_GOOD: exceeds, MEETS_GOOD: meets, DOES_NOT_MEET_GOOD: doesNot, NOT_APPLICABLE: notApplicable },
});

it.each<[string, DomainCounts[], AuditDomain[]]>([
  ['the strongest comes first', [row('RISK', 0, 1, 8), row('PLACEMENT', 0, 8, 1)], ['PLACEMENT', 'RISK']],
  ['ties stand in domain order', [row('HELP', 0, 2, 2), row('PLANS', 1, 0, 1)], ['PLANS', 'HELP']],
  [
    'shares that round alike are still told apart',
    [row('RISK', 0, 997, 3), row('HELP', 0, 998, 2)],
    ['HELP', 'RISK'],
  ],
  ['exceeding counts as meeting', [row('RISK', 0, 1, 1), row('HELP', 2, 0, 0)], ['HELP', 'RISK']],
  [
    'domains that never applied come last, in domain order',
    [row('INDEPENDENCE', 0, 0, 0, 9), row('PERMANENCE', 0, 0, 0, 9), row('RISK', 0, 0, 9)],
    ['RISK', 'PERMANENCE', 'INDEPENDENCE'],
  ],
])('%s', (_sentence, rows, expected) => expect(domainStrengths(rows).map(({ domain }) => domain)).toEqual(expected));

it('shows the share beside its count and base, not applicable left out', () => {
  expect(domainStrengths([row('PLANS', 1, 7, 4, 3)])).toEqual([{ domain: 'PLANS', count: 8, base: 12, percent: 67 }]);
});

it('has no percentage where the domain never applied', () => {
  expect(domainStrengths([row('PLANS', 0, 0, 0, 3)], 1)).toEqual([{ domain: 'PLANS', count: 0, base: 0, percent: null }]);
});

it('leaves the rows it was given as they were', () => {
  const rows = Object.freeze([row('RISK', 0, 0, 1), row('HELP', 0, 1, 0)]);
  expect(() => domainStrengths(rows)).not.toThrow();
});
