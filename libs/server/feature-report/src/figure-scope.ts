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

const inWords = ({ of }: FigureReach): string => (of === 'ALL' ? 'All services' : 'Only the service areas and teams you lead');

/** Whose records figures are of, in words to be shown beside them; no record is moderated, so none is covered. */
export const scopeOfRecords = (reach: FigureReach): FigureScope => ({ everything: reach.of === 'ALL', description: inWords(reach) });

/** Whose audits figures are of, in words to be shown beside them. */
export async function scopeOf(ctx: RequestContext, reach: FigureReach): Promise<FigureScope> {
  const covered = await coveredCount(ctx);
  const less = covered === 0 ? '' : covered === 1 ? ', without the audit you have still to grade blind' : `, without the ${covered} audits you have still to grade blind`;
  return { everything: reach.of === 'ALL', description: `${inWords(reach)}${less}` };
}
