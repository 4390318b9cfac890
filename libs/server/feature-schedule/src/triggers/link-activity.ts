import { problemUnless } from '@goodmark/audit-tool';
import { Activity, ActivityLink, condition, ImprovementObjective, InspectionRecommendation, isOneOf, keepRevision, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

const MOST = 50;

@InputType({ description: 'Which inspection recommendations and improvement objectives an activity answers to: all of them.' })
export class ActivityLinksSetInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => [ID], { description: 'The recommendations; they replace those that were there.' })
  recommendationIds!: string[];

  @Field(() => [ID], { description: 'The objectives; they replace those that were there.' })
  objectiveIds!: string[];
}

/** Says what an activity answers to. It can be said of a closed one too: what it answered to is often seen afterwards. */
export async function setLinks(tx: RequestContext, input: ActivityLinksSetInput): Promise<Activity> {
  const activity = await tx.require(Activity, input.id);
  const [recommendationIds, objectiveIds] = [[...new Set(input.recommendationIds)], [...new Set(input.objectiveIds)]];
  const known = async (entity: typeof InspectionRecommendation | typeof ImprovementObjective, ids: readonly string[]) => (await tx.visible<{ id: string }>(entity as never, isOneOf('t.id', ids, 'ids'))).length === ids.length;
  assertNoProblems(problemUnless(recommendationIds.length + objectiveIds.length <= MOST, 'recommendationIds', `Link at most ${MOST} in all.`));
  assertNoProblems([
    ...problemUnless(await known(InspectionRecommendation, recommendationIds), 'recommendationIds', 'Choose recommendations that there are. See inspectionRecommendations.'),
    ...problemUnless(await known(ImprovementObjective, objectiveIds), 'objectiveIds', 'Choose objectives that there are. See improvementObjectives.'),
  ]);
  const before = (await tx.visible(ActivityLink, condition('t.activityId = :id', { id: activity.id }))).map(({ aimId }) => aimId).sort();
  const after = [...recommendationIds, ...objectiveIds].sort();
  const changed = await tx.change(Activity, activity, input.version, {});
  await tx.replace(ActivityLink, { activityId: activity.id }, after.map((aimId) => ({ activityId: activity.id, aimId })));
  // A revision of its own, so that revisions go on counting with the versions.
  await keepRevision(tx, changed, 'What it answers to was changed.');
  await tx.record({ recordType: 'Activity', recordId: activity.id, what: 'linked', before: { links: before }, after: { links: after } });
  return changed;
}
