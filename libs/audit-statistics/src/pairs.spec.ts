import { type AuditedTwice, domainPairs, overallPairs } from './pairs';

const twice: readonly AuditedTwice[] = [
  { before: 'DOES_NOT_MEET_GOOD', after: 'MEETS_GOOD', domainsBefore: 'DMMMMMMMNNNM', domainsAfter: 'MMMMMMMMNNND', count: 2 },
  { before: 'MEETS_GOOD', after: 'MEETS_GOOD', domainsBefore: 'MMMMMMMMNNNM', domainsAfter: 'EMMMMMMMMNNM', count: 1 },
  { before: 'MEETS_GOOD', after: 'DOES_NOT_MEET_GOOD', domainsBefore: 'NMMMMMMMNNNM', domainsAfter: 'DMMMMMMMNNND', count: 3 },
];

it('counts the cases by their outcomes', () => expect(overallPairs(twice)).toEqual({ better: 2, same: 1, worse: 3 }));

it('counts each domain, in order, without the cases where it did not apply both times', () => {
  const domains = domainPairs(twice);
  expect(domains).toHaveLength(12);
  expect(domains[0]).toEqual({ domain: 'RISK', better: 3, same: 0, worse: 0 });
  expect(domains[1]).toEqual({ domain: 'DECISION_MAKING', better: 0, same: 6, worse: 0 });
  expect(domains[8]).toEqual({ domain: 'PERMANENCE', better: 0, same: 0, worse: 0 });
  expect(domains[11]).toEqual({ domain: 'HELP', better: 0, same: 1, worse: 5 });
});

it('counts nothing of nothing', () => expect(overallPairs([])).toEqual({ better: 0, same: 0, worse: 0 }));
