import { TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { Activity, assertCanMoveActivity, Audit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { keepRevision } from './revise-activity';

@InputType({ description: 'A move of an activity to another month. Refused once an audit of it is submitted.' })
export class ActivityMoveInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => MonthScalar, { description: 'The month it moves to.' })
  month!: string;

  @Field(() => String, { description: 'Why it moves; kept with the revision.' })
  reason!: string;
}

/** Moves an activity, and the audits allocated in it, to another month; its figures have not begun yet. */
export async function moveActivity(tx: RequestContext, input: ActivityMoveInput): Promise<Activity> {
  const activity = await tx.require(Activity, input.id);
  const reason = tidyText(input.reason);
  const problem = reason === null ? 'Say why the activity moves.' : textProblem(reason, TEXT_LIMITS.reason);
  assertNoProblems(problem ? [{ field: 'reason', message: problem }] : []);

  const moved = await tx.change(Activity, activity, input.version, { month: input.month });
  // Asked after the rows of its audits are locked by the update, so that no submission slips in between.
  await tx.set(Audit, { activityId: activity.id }, { month: input.month });
  await assertCanMoveActivity(tx, activity);
  await keepRevision(tx, moved, reason);
  await tx.record({
    recordType: 'Activity', recordId: activity.id, what: 'moved', before: { month: activity.month }, after: { month: moved.month }, why: reason,
  });
  return moved;
}
