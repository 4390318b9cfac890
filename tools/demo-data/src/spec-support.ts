import { gradeCounts, type GradeCounts } from '@goodmark/audit-statistics';
import { type AuditDomain, DOMAIN_KEYS } from '@goodmark/audit-tool';
import { demonstrationRows } from './demonstration-rows';
import type { AuditRow, DemonstrationRows } from './rows';

/** The rows, made once for all specs of a file. */
export const ROWS: DemonstrationRows = demonstrationRows();

/** The audits of the activity with this title in this month. */
export function auditsOf(title: string, month: string): readonly AuditRow[] {
  const activity = ROWS.activities.find((one) => one.title === title && one.month === month);
  return ROWS.audits.filter(({ activityId }) => activityId === activity?.id);
}

export const auditorCounts = (audits: readonly AuditRow[]): GradeCounts =>
  gradeCounts(audits.flatMap(({ auditorGrade }) => (auditorGrade ? [auditorGrade] : [])));

export const moderatedCounts = (audits: readonly AuditRow[]): GradeCounts =>
  gradeCounts(audits.flatMap(({ moderatedGrade }) => (moderatedGrade ? [moderatedGrade] : [])));

/** The moderated letters of one domain. */
export const lettersOf = (audits: readonly AuditRow[], domain: AuditDomain): readonly string[] =>
  audits.map(({ moderatedDomains }) => moderatedDomains?.charAt(DOMAIN_KEYS.indexOf(domain)) ?? '-');

/** The share of audits in which a domain met good after moderation, of those where it applied; null where it never did. */
export function share(audits: readonly AuditRow[], domain: AuditDomain): number | null {
  const applicable = lettersOf(audits, domain).filter((letter) => letter !== 'N');
  return applicable.length === 0 ? null : applicable.filter((letter) => letter !== 'D').length / applicable.length;
}

/** The domains from the weakest up, those that never applied left out. */
export const weakestFirst = (audits: readonly AuditRow[]): readonly AuditDomain[] =>
  DOMAIN_KEYS.filter((domain) => share(audits, domain) !== null).sort((a, b) => (share(audits, a) ?? 0) - (share(audits, b) ?? 0));

/** Whether every one of these domains is strictly weaker than every other one that applied. */
export function areStrictlyWeakest(audits: readonly AuditRow[], domains: readonly AuditDomain[]): boolean {
  const worst = Math.max(...domains.map((domain) => share(audits, domain) ?? 1));
  return weakestFirst(audits).every((domain) => domains.includes(domain) || (share(audits, domain) ?? 0) > worst);
}

/** Whether every one of these domains is strictly stronger than every other one that applied, save those left out. */
export function areStrictlyStrongest(audits: readonly AuditRow[], domains: readonly AuditDomain[], leftOut: readonly AuditDomain[] = []): boolean {
  const best = Math.min(...domains.map((domain) => share(audits, domain) ?? 0));
  return weakestFirst(audits).every((domain) => [...domains, ...leftOut].includes(domain) || (share(audits, domain) ?? 0) < best);
}
