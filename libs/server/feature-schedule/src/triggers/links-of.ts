import { Activity, ActivityLink, type EntityClass, type ImprovementAim, IndicatorBreach, isOneOf, type RequestContext } from '@goodmark/server-data';

/** Rows by the key that each of some links names. */
function gathered<T extends { readonly id: string }>(links: readonly (readonly [key: string, id: string])[], rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  // In the order of the rows, which is the order they are shown in.
  for (const row of rows) {
    for (const [key, id] of links) if (id === row.id) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** What activities answer to, by activity: two statements for all of them. */
export async function aimsOf<T extends ImprovementAim>(ctx: RequestContext, entity: EntityClass<T>, activityIds: readonly string[]): Promise<ReadonlyMap<string, readonly T[]>> {
  const links = (await ctx.visible(ActivityLink, isOneOf('t.activityId', activityIds, 'ids'))).map(({ activityId, aimId }) => [activityId, aimId] as const);
  return gathered(links, await ctx.visible(entity, isOneOf('t.id', [...new Set(links.map(([, aimId]) => aimId))], 'ids'), 'ORDER BY t.title, t.id'));
}

/** The activities that answer to recommendations or objectives, by these, the latest first. */
export async function activitiesOf(ctx: RequestContext, aimIds: readonly string[]): Promise<ReadonlyMap<string, readonly Activity[]>> {
  const links = (await ctx.visible(ActivityLink, isOneOf('t.aimId', aimIds, 'ids'))).map(({ activityId, aimId }) => [aimId, activityId] as const);
  return gathered(links, await ctx.visible(Activity, isOneOf('t.id', [...new Set(links.map(([, activityId]) => activityId))], 'ids'), 'ORDER BY t.month DESC, t.title, t.id'));
}

/** The breach that each activity was put on the schedule for, where it was for one. */
export async function breachesOf(ctx: RequestContext, activityIds: readonly string[]): Promise<ReadonlyMap<string, IndicatorBreach>> {
  const rows = await ctx.visible(IndicatorBreach, isOneOf('t.activityId', activityIds, 'ids'));
  return new Map(rows.map((row) => [row.activityId as string, row]));
}
