import { addMonths, monthOf } from '@goodmark/audit-schedule';
import { type AuditDomain, isCounted, type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { Activity, addReAudit, Audit, AuditDomain as AuditDomainValues, caseProposal, isCovered, isProposed, type ReAudit, type RequestContext, themeProposal } from '@goodmark/server-data';
import { assertNoProblems, forbidden, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

const MOST_MONTHS_AHEAD = 36;

@InputType({ description: 'Proposes to look again: at the case of an audit, or at one domain of an activity over a new sample. Give the audit, or the activity and the domain.' })
export class ReAuditProposeInput {
  @Field(() => ID, { nullable: true, description: 'The audit whose case is to be looked at again.' })
  auditId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity whose theme is to be looked at again.' })
  activityId?: string | null;

  @Field(() => AuditDomainValues, { nullable: true, description: 'The theme.' })
  domain?: AuditDomain | null;

  @Field(() => MonthScalar, { description: 'For which month.' })
  month!: string;

  @Field(() => String, { description: 'Why, at most 5,000 characters. It is read by everybody who plans: say nothing of the case.' })
  reason!: string;
}

function problemsWith({ auditId, activityId, domain, month }: ReAuditProposeInput, today: string): Problem[] {
  const ofCase = auditId != null && activityId == null && domain == null;
  const ofTheme = auditId == null && activityId != null && domain != null;
  const thisMonth = monthOf(today);
  return [
    ...problemUnless(ofCase || ofTheme, 'auditId', 'Give either an audit, or an activity and a domain.'),
    ...problemUnless(month >= thisMonth, 'month', 'Choose this month or a later one: what is past cannot be planned.'),
    ...problemUnless(month <= addMonths(thisMonth, MOST_MONTHS_AHEAD), 'month', 'Choose a month within three years.'),
  ];
}

/** Proposes to look again. What was proposed before, by whoever, is not proposed twice. */
export async function proposeReAudit(tx: RequestContext, input: ReAuditProposeInput): Promise<ReAudit> {
  const { reason, problems } = reasonGiven(input.reason, 'Say why it should be looked at again.');
  assertNoProblems([...problemsWith(input, tx.clock.today()), ...problems]);
  const proposed = { proposedMonth: input.month, proposedById: tx.viewer.personId, why: reason };
  if (input.auditId != null) {
    const audit = await tx.require(Audit, input.auditId, 'auditId');
    if (isCovered(tx.viewer, audit)) throw forbidden('You grade this audit before you see how it was graded. Propose to look again once you have.');
    const once = caseProposal(audit.id);
    assertNoProblems([
      ...problemUnless(isCounted(audit.status) && audit.kind === 'LIVE', 'auditId', 'Propose it once the audit is submitted; a practice audit leads to none.'),
      ...problemUnless(!(await isProposed(tx, once)), 'auditId', 'That case was proposed already. See the list of proposals.'),
    ]);
    return addReAudit(tx, { once, kind: 'CASE', auditId: audit.id, fromActivityId: audit.activityId, domain: null, ...proposed });
  }
  const activity = await tx.require(Activity, input.activityId as string, 'activityId');
  const domain = input.domain as AuditDomain;
  const once = themeProposal(activity.id, domain);
  assertNoProblems([
    ...problemUnless(activity.kind === 'CASE_AUDIT' || activity.kind === 'RE_AUDIT', 'activityId', 'Choose an activity whose records are written with the 12 domains.'),
    ...problemUnless(!(await isProposed(tx, once)), 'domain', 'That theme of this activity was proposed already. See the list of proposals.'),
  ]);
  return addReAudit(tx, { once, kind: 'THEME', auditId: null, fromActivityId: activity.id, domain, ...proposed });
}
