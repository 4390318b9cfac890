import { ragOf } from '@goodmark/audit-schedule';
import { problemUnless, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { ActionPlan, condition, holidaysOf, newId, PlanAction, PlanMeeting, PlanMeetingAction, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { planInHand } from './plan-access';

@InputType({ description: 'Records a meeting that looked at a plan: how every action stood is kept with it.' })
export class PlanMeetingRecordInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'The version of the plan you have seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day it was held: not before the meeting before, and not in the future.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What was said and agreed, at most 10,000 characters. Say nothing of a case in it.' })
  notes?: string | null;
}

/** Records a meeting with how every action stands on its day, by the rule. It is never changed afterwards. */
export async function recordMeeting(tx: RequestContext, input: PlanMeetingRecordInput): Promise<ActionPlan> {
  const plan = await planInHand(tx, input.planId);
  const [last] = await tx.visible(PlanMeeting, condition('t.planId = :id', { id: plan.id }), 'ORDER BY t.seq DESC LIMIT 1');
  const actions = await tx.visible(PlanAction, condition('t.planId = :id', { id: plan.id }), 'ORDER BY t.position, t.id');
  const today = tx.clock.today();
  assertNoProblems([
    ...problemUnless(input.heldOn <= today, 'heldOn', 'This day is still to come. Record the meeting once it was held.'),
    ...problemUnless(!last || input.heldOn >= last.heldOn, 'heldOn', `The meeting before was held on ${last?.heldOn}. Give that day or a later one.`),
    ...problemUnless(actions.length > 0, 'planId', 'There is nothing to look at yet. Add actions to the plan first.'),
    ...textProblems('notes', input.notes, TEXT_LIMITS.feedback),
  ]);
  const changed = await tx.change(ActionPlan, plan, input.version, {});
  const holidays = await holidaysOf(tx);
  const meeting = await tx.add(PlanMeeting, {
    id: newId(), planId: plan.id, seq: (last?.seq ?? 0) + 1, heldOn: input.heldOn, at: tx.clock.now(), byId: tx.viewer.personId, notes: tidyText(input.notes ?? null),
  });
  await tx.addAll(PlanMeetingAction, actions.map((action) => ({ meetingId: meeting.id, actionId: action.id, rag: ragOf(action, input.heldOn, holidays), status: action.status, dueOn: action.dueOn })));
  await tx.record({ recordType: 'ActionPlan', recordId: plan.id, what: 'met', after: { heldOn: input.heldOn, meeting: meeting.seq, actions: actions.length } });
  return changed;
}
