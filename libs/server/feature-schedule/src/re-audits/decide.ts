import { monthOf } from '@goodmark/audit-schedule';
import { isOver, problemUnless, reasonGiven, tidyLine } from '@goodmark/audit-tool';
import { Activity, Audit, ReAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { createActivity } from '../create-activity';

@InputType({ description: 'Accepts a proposal to look again: as part of a re-audit on the schedule, or of a new one in a month. Give the activity, or the month and title of a new one.' })
export class ReAuditAcceptInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'A re-audit that is on the schedule.' })
  activityId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The month of a new re-audit.' })
  month?: string | null;

  @Field(() => String, { nullable: true, description: 'What the new re-audit is called, at most 200 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads the new re-audit.' })
  leadId?: string | null;
}

@InputType({ description: 'Decides that nothing is looked at again.' })
export class ReAuditDismissInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

function assertUndecided({ status, version }: ReAudit): void {
  if (status === 'PROPOSED') return;
  throw conflict(`This was ${status.toLowerCase()} already.`, version, [{ field: 'id', message: 'Only what nobody has decided yet is accepted or dismissed.' }]);
}

/** The re-audit on the schedule that it becomes part of. */
async function existing(tx: RequestContext, activityId: string): Promise<Activity> {
  const activity = await tx.require(Activity, activityId, 'activityId');
  assertNoProblems([
    ...problemUnless(activity.kind === 'RE_AUDIT', 'activityId', 'Choose an activity that is a re-audit.'),
    ...problemUnless(!isOver(activity.status), 'activityId', 'Choose a re-audit that is neither closed nor cancelled.'),
  ]);
  return activity;
}

/** A new re-audit: of the same cases, which are chosen; or of a theme, over a sample like the one before. */
async function planned(tx: RequestContext, { month, title, leadId }: ReAuditAcceptInput, { kind, fromActivityId, auditId }: ReAudit): Promise<Activity> {
  const thisMonth = monthOf(tx.clock.today());
  assertNoProblems([
    ...problemUnless(month != null, 'month', 'Give the month of the new re-audit, or choose one that is on the schedule.'),
    ...problemUnless(month == null || month >= thisMonth, 'month', 'Choose this month or a later one: what is past cannot be planned.'),
    ...problemUnless(tidyLine(title ?? '') !== '', 'title', 'Say what the new re-audit is called.'),
  ]);
  const from = await tx.load(Activity, fromActivityId);
  const audit = kind === 'CASE' ? await tx.load(Audit, auditId) : null;
  return createActivity(tx, {
    month: month as string, title: title as string, kind: 'RE_AUDIT', origin: 'RE_AUDIT', leadId: leadId ?? null,
    service: audit?.service ?? from?.service ?? null,
    categories: kind === 'THEME' ? from?.categories : [],
    targetCount: kind === 'THEME' ? from?.targetCount : null,
    samplingMethod: kind === 'THEME' ? from?.samplingMethod : 'PURPOSIVE',
    moderationRule: from?.moderationRule, moderationRate: from?.moderationRate,
  });
}

/** Accepts a proposal; the activity, where it is new, and the decision are there together, or neither. */
export async function acceptReAudit(tx: RequestContext, input: ReAuditAcceptInput): Promise<ReAudit> {
  const proposal = await tx.require(ReAudit, input.id);
  assertUndecided(proposal);
  const isNew = input.month != null || input.title != null;
  assertNoProblems(problemUnless((input.activityId != null) !== isNew, 'activityId', 'Choose a re-audit that is on the schedule, or give the month and title of a new one.'));
  const activity = input.activityId == null ? await planned(tx, input, proposal) : await existing(tx, input.activityId);
  const changed = await tx.change(ReAudit, proposal, input.version, { status: 'ACCEPTED', decidedById: tx.viewer.personId, decidedAt: tx.clock.now(), activityId: activity.id });
  await tx.record({ recordType: 'ReAudit', recordId: proposal.id, what: 'accepted', after: { activityId: activity.id, title: activity.title } });
  return changed;
}

/** Dismisses a proposal, with a reason. */
export async function dismissReAudit(tx: RequestContext, input: ReAuditDismissInput): Promise<ReAudit> {
  const proposal = await tx.require(ReAudit, input.id);
  assertUndecided(proposal);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it is not looked at again.');
  assertNoProblems(problems);
  const changed = await tx.change(ReAudit, proposal, input.version, { status: 'DISMISSED', decidedById: tx.viewer.personId, decidedAt: tx.clock.now(), reason });
  await tx.record({ recordType: 'ReAudit', recordId: proposal.id, what: 'dismissed', why: reason });
  return changed;
}
