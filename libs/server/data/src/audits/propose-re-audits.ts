import { addMonths } from '@goodmark/audit-schedule';
import { unpackGrades } from '@goodmark/audit-statistics';
import { type AuditDomain, DOMAIN_KEYS, isSettled, isWeakTheme, MONTHS_TO_SAME_CASE, MONTHS_TO_SAME_THEME, needsAnotherLook } from '@goodmark/audit-tool';
import { Activity } from '../entities/activity';
import type { Audit } from '../entities/audit';
import { ReAudit } from '../entities/re-audit';
import { readActivityFacts } from '../figures/read-activity-facts';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

/** What names a proposal, so that it is made once. */
export const caseProposal = (auditId: string): string => `CASE ${auditId}`;
export const themeProposal = (activityId: string, domain: AuditDomain): string => `THEME ${activityId} ${domain}`;

type Proposal = Pick<ReAudit, 'once' | 'kind' | 'auditId' | 'fromActivityId' | 'domain' | 'proposedMonth'> & Partial<Pick<ReAudit, 'proposedById' | 'why'>>;

/** Adds a proposal that nobody has decided yet. */
export function addReAudit(tx: RequestContext, { proposedById = null, why = null, ...proposal }: Proposal): Promise<ReAudit> {
  const { kind, auditId, fromActivityId, domain, proposedMonth } = proposal;
  return tx.create(
    ReAudit,
    { id: newId(), status: 'PROPOSED', decidedById: null, decidedAt: null, reason: null, activityId: null, proposedById, why, ...proposal },
    { kind, auditId, fromActivityId, domain, proposedMonth, why },
  );
}

/** Whether it was proposed before, by whoever. */
export async function isProposed(tx: RequestContext, once: string): Promise<boolean> {
  return (await tx.statements.query('SELECT 1 AS found FROM re_audit WHERE once = :once', { once })).length > 0;
}

/** The months are counted from the audit's own; what would lie in the past is proposed for next month. */
const notBefore = (month: string, today: string): string => {
  const next = addMonths(today.slice(0, 7), 1);
  return month < next ? next : month;
};

/** The domains that too few cases of an activity met good on; none until all its audits are settled. */
async function weakThemesOf(tx: RequestContext, activityId: string): Promise<AuditDomain[]> {
  const activity = await tx.load(Activity, activityId);
  const rows = await tx.statements.query<Pick<Audit, 'status' | 'moderationChoice'>>(
    `SELECT status, moderationChoice FROM audit WHERE activityId = :activityId AND status <> 'EXEMPTED'`, { activityId },
  );
  if (!activity || rows.length < (activity.targetCount ?? 0) || !rows.every(isSettled)) return [];
  const facts = (await readActivityFacts(tx, [activityId], { of: 'ALL' }, null)).get(activityId) ?? [];
  const outcomes = facts.filter(({ basis }) => basis === 'OUTCOME').map(({ domains, count }) => ({ grades: unpackGrades(domains), count }));
  return DOMAIN_KEYS.filter((domain) => {
    const judged = outcomes.filter(({ grades }) => grades[domain] !== null && grades[domain] !== 'NOT_APPLICABLE');
    const sum = (those: typeof judged) => those.reduce((n, { count }) => n + count, 0);
    return isWeakTheme({ count: sum(judged.filter(({ grades }) => grades[domain] !== 'DOES_NOT_MEET_GOOD')), base: sum(judged) });
  });
}

/**
 * Proposes what should be looked at again once the outcome of an audit is settled: its case, by risk; and with the last
 * audit of an activity its weak themes. Nothing is proposed twice, and a person decides.
 */
export async function proposeReAudits(tx: RequestContext, before: Audit, audit: Audit): Promise<void> {
  if (audit.kind !== 'LIVE' || !audit.activityId || !audit.month || isSettled(before) || !isSettled(audit)) return;
  const today = tx.clock.today();
  const domains = unpackGrades(audit.moderatedDomains ?? audit.auditorDomains ?? '-'.repeat(DOMAIN_KEYS.length));
  if (needsAnotherLook(audit.outcome, domains) && !(await isProposed(tx, caseProposal(audit.id)))) {
    const proposedMonth = notBefore(addMonths(audit.month, MONTHS_TO_SAME_CASE), today);
    await addReAudit(tx, { once: caseProposal(audit.id), kind: 'CASE', auditId: audit.id, fromActivityId: audit.activityId, domain: null, proposedMonth });
  }
  for (const domain of await weakThemesOf(tx, audit.activityId)) {
    const once = themeProposal(audit.activityId, domain);
    const proposedMonth = notBefore(addMonths(audit.month, MONTHS_TO_SAME_THEME), today);
    if (!(await isProposed(tx, once))) await addReAudit(tx, { once, kind: 'THEME', auditId: null, fromActivityId: audit.activityId, domain, proposedMonth });
  }
}
