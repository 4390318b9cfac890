import {
  Activity, allOf, condition, type FigureReach, figureReachOf, isOneOf, ReAudit, readActivityFacts, readAuditedTwice, readRandomShares, RequestContext,
} from '@goodmark/server-data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { domainFiguresOf } from '../activity-findings';
import { pairFiguresOf, ReAuditFindings, type ThemeChange, themeChangeOf } from './re-audit-findings';

const NONE = { count: 0, base: 0 };

/** The themes that an activity looks at again, with the activities that found them. */
async function themesOf(ctx: RequestContext, later: Activity, reach: FigureReach): Promise<ThemeChange[]> {
  const accepted = await ctx.visible(ReAudit, allOf([condition(`t.kind = 'THEME' AND t.status = 'ACCEPTED' AND t.activityId = :id`, { id: later.id })]), 'ORDER BY t.domain, t.id');
  if (accepted.length === 0) return [];
  const ids = [...new Set([later.id, ...accepted.map(({ fromActivityId }) => fromActivityId as string)])];
  const [facts, random] = [await readActivityFacts(ctx, ids, reach, null), await readRandomShares(ctx, ids, reach)];
  const earlier = new Map((await ctx.visible(Activity, isOneOf('t.id', ids, 'ids'))).map((activity) => [activity.id, activity]));
  return accepted.flatMap(({ domain, fromActivityId }) => {
    const before = earlier.get(fromActivityId as string);
    if (!domain || !before) return [];
    const shareIn = (id: string) => domainFiguresOf(facts.get(id) ?? [], 'OUTCOME').find((figures) => figures.domain === domain)?.meetingGood ?? NONE;
    return [themeChangeOf({
      domain, earlier: before, later, before: shareIn(before.id), after: shareIn(later.id), randomBefore: random.get(before.id) ?? NONE, randomAfter: random.get(later.id) ?? NONE,
    })];
  });
}

@Resolver(() => Activity)
export class ReAuditFindingsResolver {
  @FieldResolver(() => ReAuditFindings, { nullable: true, description: 'What a re-audit says beside before; null for other activities, and without a figures scope. Scope figures:read.' })
  async reAuditFindings(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ReAuditFindings | null> {
    const reach = figureReachOf(ctx.viewer);
    if (reach.of === 'NONE' || activity.kind !== 'RE_AUDIT') return null;
    const twice = await ctx.batched('audited twice', (ids) => readAuditedTwice(ctx, ids, reach), activity.id);
    return Object.assign(new ReAuditFindings(), { ...pairFiguresOf(twice ?? []), themes: await themesOf(ctx, activity, reach) });
  }
}
