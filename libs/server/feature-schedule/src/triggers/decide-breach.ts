import { problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { type Activity, Indicator, IndicatorBreach, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActivityCreateInput, createActivity } from '../create-activity';

@InputType({ description: 'Puts an activity on the schedule for a value that crossed the threshold. Its origin is PERFORMANCE_DATA.' })
export class IndicatorBreachAcceptInput extends ActivityCreateInput {
  @Field(() => ID, { description: 'The breach.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

@InputType({ description: 'Decides that a value that crossed the threshold needs no activity.' })
export class IndicatorBreachDismissInput {
  @Field(() => ID, { description: 'The breach.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

function assertOpen({ status, version }: IndicatorBreach): void {
  if (status === 'OPEN') return;
  throw conflict(`This was ${status.toLowerCase()} already.`, version, [{ field: 'id', message: 'Only what nobody has decided yet is accepted or dismissed.' }]);
}

/** Accepts what a breach proposes: the activity and the decision are there together, or neither. */
export async function acceptBreach(tx: RequestContext, { id, version, ...plan }: IndicatorBreachAcceptInput): Promise<IndicatorBreach> {
  const breach = await tx.require(IndicatorBreach, id);
  assertOpen(breach);
  assertNoProblems(problemUnless(plan.month >= breach.month, 'month', 'Plan it for the month of the value, or a later one.'));
  const { name } = await tx.require(Indicator, breach.indicatorId);
  const activity: Activity = await createActivity(tx, { ...plan, origin: 'PERFORMANCE_DATA' });
  const changed = await tx.change(IndicatorBreach, breach, version, { status: 'ACCEPTED', decidedById: tx.viewer.personId, decidedAt: tx.clock.now(), activityId: activity.id });
  await tx.record({ recordType: 'IndicatorBreach', recordId: id, what: 'accepted', after: { activityId: activity.id, indicator: name } });
  return changed;
}

/** Dismisses what a breach proposes, with a reason. */
export async function dismissBreach(tx: RequestContext, input: IndicatorBreachDismissInput): Promise<IndicatorBreach> {
  const breach = await tx.require(IndicatorBreach, input.id);
  assertOpen(breach);
  const { reason, problems } = reasonGiven(input.reason, 'Say why no activity is needed.');
  assertNoProblems(problems);
  const changed = await tx.change(IndicatorBreach, breach, input.version, { status: 'DISMISSED', decidedById: tx.viewer.personId, decidedAt: tx.clock.now(), reason });
  await tx.record({ recordType: 'IndicatorBreach', recordId: input.id, what: 'dismissed', why: reason });
  return changed;
}
