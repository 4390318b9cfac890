import { earlierOf, reasonGiven } from '@goodmark/audit-tool';
import { Activity, ActivityStatus, assertCanAdvance, type RequestContext, setActivityStatus } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Takes an activity to what comes next in its course: from planned to in progress, to reporting, to closed.' })
export class ActivityAdvanceInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ActivityStatus, { description: 'What comes next, as you have seen it.' })
  to!: ActivityStatus;
}

@InputType({ description: 'Takes an activity one step back that was ended too early: from reporting to in progress, or from closed to reporting.' })
export class ActivityReopenInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept with the revision.' })
  reason!: string;
}

/** Takes an activity to what comes next. It closes once every audit of it is submitted or exempted. */
export async function advanceActivity(tx: RequestContext, { id, version, to }: ActivityAdvanceInput): Promise<Activity> {
  // Its allocations wait for this, so that none comes in between.
  await tx.set(Activity, { id }, { id });
  const activity = await tx.require(Activity, id);
  await assertCanAdvance(tx, activity, to);
  return setActivityStatus(tx, activity, version, to, null);
}

/** Takes an activity one step back, with a reason. */
export async function reopenActivity(tx: RequestContext, { id, version, reason: given }: ActivityReopenInput): Promise<Activity> {
  const activity = await tx.require(Activity, id);
  const earlier = earlierOf(activity.status);
  if (!earlier) throw conflict('Only an activity that is reported or closed goes back.', activity.version, [{ field: 'id', message: 'Read it again to see where it stands.' }]);
  const { reason, problems } = reasonGiven(given, 'Say why it goes back.');
  assertNoProblems(problems);
  return setActivityStatus(tx, activity, version, earlier, reason);
}
