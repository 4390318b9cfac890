import { problemsInCompletion, problemsInLaterDate, reasonGiven, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { newId, PlanAction, PlanActionExtension, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { planActionInHand } from './plan-access';

@InputType({ description: 'Which action of a plan.' })
abstract class PlanActionStepInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

@InputType({ description: 'Reports that an action of a plan is done. Somebody else verifies it.' })
export class PlanActionCompleteInput extends PlanActionStepInput {
  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  doneOn!: string;

  @Field(() => String, { description: 'What was done, and what shows it, at most 5,000 characters.' })
  completion!: string;
}

@InputType({ description: 'Verifies that an action of a plan is done.' })
export class PlanActionVerifyInput extends PlanActionStepInput {
  @Field(() => String, { nullable: true, description: 'How it was verified, at most 5,000 characters.' })
  verification?: string | null;
}

@InputType({ description: 'Says that an action of a plan is not done yet.' })
export class PlanActionReopenInput extends PlanActionStepInput {
  @Field(() => String, { description: 'What is still to be done, at most 5,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Gives an action of a plan a later due date.' })
export class PlanActionExtendInput extends PlanActionStepInput {
  @Field(() => DateScalar, { description: 'The later date.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why, at most 5,000 characters.' })
  reason!: string;
}

/** Reports an action of a plan done. */
export async function completePlanAction(tx: RequestContext, input: PlanActionCompleteInput): Promise<PlanAction> {
  const action = await planActionInHand(tx, 'COMPLETE', input.id);
  assertNoProblems(problemsInCompletion(input, action.createdAt.slice(0, 10), tx.clock.today()));
  const after = { status: 'DONE' as const, doneOn: input.doneOn, doneById: tx.viewer.personId, completion: tidyText(input.completion) };
  const changed = await tx.change(PlanAction, action, input.version, after);
  await tx.record({ recordType: 'PlanAction', recordId: action.id, what: 'reported done', before: { status: action.status }, after });
  return changed;
}

/** Verifies an action of a plan. */
export async function verifyPlanAction(tx: RequestContext, input: PlanActionVerifyInput): Promise<PlanAction> {
  const action = await planActionInHand(tx, 'VERIFY', input.id);
  assertNoProblems(textProblems('verification', input.verification, TEXT_LIMITS.reason));
  const after = { status: 'VERIFIED' as const, verifiedAt: tx.clock.now(), verifiedById: tx.viewer.personId, verification: tidyText(input.verification ?? null) };
  const changed = await tx.change(PlanAction, action, input.version, after);
  await tx.record({ recordType: 'PlanAction', recordId: action.id, what: 'verified', before: { status: action.status }, after: { status: after.status } });
  return changed;
}

/** Says that an action is not done yet. What was reported stays in its chain of changes. */
export async function reopenPlanAction(tx: RequestContext, input: PlanActionReopenInput): Promise<PlanAction> {
  const action = await planActionInHand(tx, 'REOPEN', input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say what is still to be done.');
  assertNoProblems(problems);
  const { status, doneOn, doneById, completion } = action;
  const after = { status: 'OPEN' as const, doneOn: null, doneById: null, completion: null };
  const changed = await tx.change(PlanAction, action, input.version, after);
  await tx.record({ recordType: 'PlanAction', recordId: action.id, what: 'sent back', why: reason, before: { status, doneOn, doneById, completion }, after });
  return changed;
}

/** Gives an action of a plan a later date; the first stays. */
export async function extendPlanAction(tx: RequestContext, input: PlanActionExtendInput): Promise<PlanAction> {
  const action = await planActionInHand(tx, 'EXTEND', input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say why more time is needed.');
  assertNoProblems([...problemsInLaterDate(input.dueOn, action.dueOn, tx.clock.today()), ...problems]);
  const changed = await tx.change(PlanAction, action, input.version, { dueOn: input.dueOn });
  await tx.add(PlanActionExtension, { id: newId(), actionId: action.id, at: tx.clock.now(), byId: tx.viewer.personId, fromDueOn: action.dueOn, dueOn: input.dueOn, reason });
  await tx.record({ recordType: 'PlanAction', recordId: action.id, what: 'given a later date', why: reason, before: { dueOn: action.dueOn }, after: { dueOn: input.dueOn } });
  return changed;
}
