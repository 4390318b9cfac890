import { Activity, type BulkRun, type RequestContext } from '@goodmark/server-data';
import { MonthScalar } from '@goodmark/server-graphql';
import { Field, ObjectType } from 'type-graphql';
import type { CopyResult } from './copy-activities';

@ObjectType({ simpleResolvers: true, description: 'What became of one copy of an activity: the new one, or why there is none.' })
export class ActivityCopyRow {
  @Field(() => Activity, { nullable: true, description: 'The activity that was copied.' })
  source!: Activity | null;

  @Field(() => MonthScalar, { description: 'The month it was to be planned for.' })
  month!: string;

  @Field(() => Activity, { nullable: true, description: 'The new activity; null where there is none.' })
  activity!: Activity | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, as a sentence.' })
  problem!: string | null;
}

/** The results of a run, in the order asked for, with the activities as they now stand. */
export function copyResults(ctx: RequestContext, run: BulkRun): Promise<ActivityCopyRow[]> {
  const results = JSON.parse(run.results) as CopyResult[];
  return Promise.all(results.map(async ({ sourceId, month, activityId, problem }) => ({
    source: await ctx.load(Activity, sourceId), month, activity: activityId === null ? null : await ctx.load(Activity, activityId), problem,
  })));
}
