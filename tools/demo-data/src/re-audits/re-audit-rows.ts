import { addMonths } from '@goodmark/audit-schedule';
import { unpackGrades } from '@goodmark/audit-statistics';
import { type AuditDomain, DOMAIN_KEYS, isSettled, isWeakTheme, MONTHS_TO_SAME_CASE, MONTHS_TO_SAME_THEME, needsAnotherLook } from '@goodmark/audit-tool';
import { officeInstant, workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ActivityRow, AuditRow, ReAuditRow } from '../rows';

/** Nothing earlier is proposed: until then re-audits were agreed in meetings. */
const PROPOSED_SINCE = '2017-12';
const NEXT_MONTH = '2018-05';
/** The re-audit of June 2018 takes the cases of early help that were found in February. */
const TAKEN_BY = 'Early Help - re-audit of case files';
const DISMISSED_BECAUSE = ['The case has closed, and the family needs no help now.', 'The young person has moved to another area; the new council was told.'] as const;

/** Every audit of a case that was audited before in a re-audit, linked to its latest audit before that. */
export function linkedToEarlier(audits: readonly AuditRow[]): readonly AuditRow[] {
  return audits.map((audit) => {
    if (audit.activityKind !== 'RE_AUDIT') return audit;
    const earlier = audits.filter(({ caseId, kind, submittedAt, auditorGrade }) => caseId === audit.caseId && kind === 'LIVE' && auditorGrade !== null && submittedAt !== null && submittedAt < audit.allocatedAt);
    const latest = [...earlier].sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1)).at(-1);
    return { ...audit, previousAuditId: latest?.id ?? null };
  });
}

const later = (month: string): string => (month < NEXT_MONTH ? NEXT_MONTH : month);
const domainsOf = ({ moderatedDomains, auditorDomains }: AuditRow) => unpackGrades(moderatedDomains ?? auditorDomains ?? '-'.repeat(DOMAIN_KEYS.length));

/** What was proposed to be looked at again since December 2017, by the rules of the program, and what was decided. */
export function reAuditRows(audits: readonly AuditRow[], activities: readonly ActivityRow[]): readonly ReAuditRow[] {
  const settled = audits.filter((audit) => audit.kind === 'LIVE' && (audit.month ?? '') >= PROPOSED_SINCE && isSettled(audit));
  const cases = settled.filter((audit) => needsAnotherLook(audit.outcome, domainsOf(audit))).map((audit, index) => caseRow(audit, index, activities));
  return [...cases, ...activities.flatMap((activity) => themeRows(activity, audits))];
}

const UNDECIDED = { proposedById: null, why: null, decidedById: null, decidedAt: null, reason: null, activityId: null } as const;

function caseRow(audit: AuditRow, index: number, activities: readonly ActivityRow[]): ReAuditRow {
  const at = audit.moderatedAt ?? (audit.submittedAt as string);
  const takenBy = audit.service === 'EARLY_HELP' && audit.month === '2018-02' ? activities.find(({ title }) => title === TAKEN_BY) : undefined;
  const dismissed = !takenBy && index % 6 === 5;
  const decidedAt = takenBy || dismissed ? officeInstant(workingDayAfter(at.slice(0, 10), 5), randomFor(`decided ${audit.reference}`)) : null;
  const decided = decidedAt === null ? {} : { decidedAt, decidedById: personIdOf('quality-lead') };
  return {
    ...UNDECIDED, id: idOf(`look again ${audit.reference}`, at), version: decidedAt ? 2 : 1, createdAt: at, updatedAt: decidedAt ?? at, once: `CASE ${audit.id}`, kind: 'CASE',
    auditId: audit.id, fromActivityId: audit.activityId, domain: null, proposedMonth: later(addMonths(audit.month as string, MONTHS_TO_SAME_CASE)), ...decided,
    status: takenBy ? 'ACCEPTED' : dismissed ? 'DISMISSED' : 'PROPOSED', activityId: takenBy?.id ?? null, reason: dismissed ? (DISMISSED_BECAUSE[index % 2] as string) : null,
  };
}

function themeRows(activity: ActivityRow, all: readonly AuditRow[]): readonly ReAuditRow[] {
  const audits = all.filter(({ activityId, status }) => activityId === activity.id && status !== 'EXEMPTED');
  if (activity.month < PROPOSED_SINCE || audits.length < (activity.targetCount ?? 1) || !audits.every(isSettled)) return [];
  const at = audits.map(({ moderatedAt, submittedAt }) => moderatedAt ?? (submittedAt as string)).sort().at(-1) as string;
  return DOMAIN_KEYS.filter((domain) => isWeakTheme(shareOf(audits, domain))).map((domain) => ({
    ...UNDECIDED, id: idOf(`look again ${activity.id} ${domain}`, at), version: 1, createdAt: at, updatedAt: at, once: `THEME ${activity.id} ${domain}`, kind: 'THEME' as const,
    status: 'PROPOSED' as const, auditId: null, fromActivityId: activity.id, domain, proposedMonth: later(addMonths(activity.month, MONTHS_TO_SAME_THEME)),
  }));
}

function shareOf(audits: readonly AuditRow[], domain: AuditDomain): { readonly count: number; readonly base: number } {
  const grades = audits.map((audit) => domainsOf(audit)[domain]).filter((grade) => grade !== null && grade !== 'NOT_APPLICABLE');
  return { count: grades.filter((grade) => grade !== 'DOES_NOT_MEET_GOOD').length, base: grades.length };
}
