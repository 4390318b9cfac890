import { problemUnless } from '@goodmark/audit-tool';
import { Activity, ActivityRevision, condition, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';

/** An activity as its plan stood on an earlier day: nothing can be done with it. */
export class FormerActivity extends Activity {}

const endOf = (day: string): string => `${day}T23:59:59.999Z`;

/** The activity with the plan that a revision kept. */
function asRevised(activity: Activity, revision: ActivityRevision): FormerActivity {
  const { id: _id, activityId: _activityId, seq: _seq, at: _at, byId: _byId, reason: _reason, ...plan } = revision;
  return Object.assign(new FormerActivity(), activity, plan);
}

/** The activities that were planned for these months when the day `asOn` ended, by their last revision until then. */
export async function activitiesAsOn(ctx: RequestContext, from: string, to: string, asOn: string): Promise<Activity[]> {
  assertNoProblems(problemUnless(asOn <= ctx.clock.today(), 'asOn', 'Give today or an earlier day: nobody knows yet how the plan will stand.'));
  const last = condition(
    `t.at <= :until AND t.month >= :from AND t.month <= :to
     AND t.seq = (SELECT MAX(r.seq) FROM activity_revision r WHERE r.activityId = t.activityId AND r.at <= :until)`,
    { until: endOf(asOn), from, to },
  );
  const revisions = await ctx.visible(ActivityRevision, last, 'LIMIT 2000');
  const activities = await Promise.all(revisions.map(({ activityId }) => ctx.load(Activity, activityId)));
  return revisions.flatMap((revision, index) => (activities[index] ? [asRevised(activities[index], revision)] : []));
}
