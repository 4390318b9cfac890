import { type AuditDomain, compareGrades, DOMAIN_KEYS, type DomainGrade, type Grade } from '@goodmark/audit-tool';
import type { PairCounts } from './change-wording';
import { unpackGrades } from './packed-grades';

/** So many cases that were audited twice with these outcomes; the domains are packed. */
export interface AuditedTwice {
  readonly before: Grade;
  readonly after: Grade;
  readonly domainsBefore: string;
  readonly domainsAfter: string;
  readonly count: number;
}

interface Pair {
  readonly before: DomainGrade | null;
  readonly after: DomainGrade | null;
  readonly count: number;
}

function counted(pairs: readonly Pair[]): PairCounts {
  const counts = { BETTER: 0, SAME: 0, WORSE: 0, NOT_COMPARABLE: 0 };
  for (const { before, after, count } of pairs) counts[compareGrades(before, after)] += count;
  return { better: counts.BETTER, same: counts.SAME, worse: counts.WORSE };
}

/** How many of the same cases are better, the same and worse, by their outcomes. */
export const overallPairs = (twice: readonly AuditedTwice[]): PairCounts => counted(twice);

/** The same in each of the 12 domains, in order; cases where it did not apply both times are left out. */
export function domainPairs(twice: readonly AuditedTwice[]): readonly (PairCounts & { readonly domain: AuditDomain })[] {
  const unpacked = twice.map(({ domainsBefore, domainsAfter, count }) => ({ before: unpackGrades(domainsBefore), after: unpackGrades(domainsAfter), count }));
  return DOMAIN_KEYS.map((domain) => ({ domain, ...counted(unpacked.map(({ before, after, count }) => ({ before: before[domain], after: after[domain], count }))) }));
}
