import { allOf, Audit, coveredFrom, type FigureReach, NEVER, type RequestContext } from '@goodmark/server-data';
import type { FigureScope } from './figure-types';

/** How many audits the viewer still grades blind: they are in none of their figures until they have. */
async function coveredCount(ctx: RequestContext): Promise<number> {
  const covered = coveredFrom(ctx.viewer, 't');
  if (covered === NEVER) return 0;
  return (await ctx.batched('covered audits', async (keys) => {
    const { sql, params } = allOf([covered]);
    const n = await ctx.rows(Audit, 't').andWhere(sql, { ...params }).getCount();
    return new Map(keys.map((key) => [key, n]));
  }, ctx.viewer.personId)) ?? 0;
}

/** Whose audits figures are of, in words to be shown beside them. */
export async function scopeOf(ctx: RequestContext, reach: FigureReach): Promise<FigureScope> {
  const everything = reach.of === 'ALL';
  const whose = everything ? 'All services' : 'Only the service areas and teams you lead';
  const covered = await coveredCount(ctx);
  const less = covered === 0 ? '' : covered === 1 ? ', without the audit you have still to grade blind' : `, without the ${covered} audits you have still to grade blind`;
  return { everything, description: `${whose}${less}` };
}
