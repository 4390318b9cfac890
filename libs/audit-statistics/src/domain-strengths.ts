import { type AuditDomain, DOMAIN_KEYS, type DomainGrade } from '@goodmark/audit-tool';
import { percentage } from './percentage';

/** The judgements of one domain over several audits, by grade. */
export interface DomainCounts {
  readonly domain: AuditDomain;
  readonly counts: Readonly<Record<DomainGrade, number>>;
}

/** How often a domain met good: `count` of the `base` judgements where it applied; the percentage is null at base 0. */
export interface DomainStrength {
  readonly domain: AuditDomain;
  readonly count: number;
  readonly base: number;
  readonly percent: number | null;
}

/**
 * The domains from the strongest to the weakest by the exact share that meets good, ties in domain order; those that
 * never applied come last. `decimals` is only for the percentage shown (0 to 6).
 */
export function domainStrengths(rows: readonly DomainCounts[], decimals = 0): readonly DomainStrength[] {
  return rows
    .map(({ domain, counts }) => {
      const count = counts.EXCEEDS_GOOD + counts.MEETS_GOOD;
      const base = count + counts.DOES_NOT_MEET_GOOD;
      return { domain, count, base, percent: percentage(count, base, decimals) };
    })
    .sort((a, b) => compareShares(a, b) || DOMAIN_KEYS.indexOf(a.domain) - DOMAIN_KEYS.indexOf(b.domain));
}

/** Compares a/b with c/d as a*d with c*b: rounded percentages would tie shares that differ. */
function compareShares(a: DomainStrength, b: DomainStrength): number {
  if (a.base === 0 || b.base === 0) return Number(a.base === 0) - Number(b.base === 0);
  return b.count * a.base - a.count * b.base;
}
