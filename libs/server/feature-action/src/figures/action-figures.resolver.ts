import { problemUnless, type Service } from '@goodmark/audit-tool';
import { ActionDimension, type ActionFigureGroup, Activity, figureReachOf, readActionFigures, RequestContext, ServiceArea, Team, usualPeriod } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ActionFigureRow, ActionFigures, ActionFigureWhere, figureRowOf } from './action-figures';

async function namedRow(ctx: RequestContext, by: ActionDimension, group: ActionFigureGroup): Promise<ActionFigureRow> {
  const key = group.key === '' ? null : group.key;
  const named: Record<ActionDimension, () => Promise<Partial<ActionFigureRow>>> = {
    MONTH: async () => ({ month: key }),
    SERVICE: async () => ({ service: key as Service | null }),
    SERVICE_AREA: async () => ({ serviceArea: await ctx.load(ServiceArea, key) }),
    TEAM: async () => ({ team: await ctx.load(Team, key) }),
    ACTIVITY: async () => ({ activity: await ctx.load(Activity, key) }),
  };
  return figureRowOf(group, await named[by]());
}

@Resolver(() => ActionFigures)
export class ActionFiguresResolver {
  @Query(() => ActionFigures, {
    description: 'Figures of corrective actions as they stand now, with what came and went in a period. Permission: managers, administrators, quality leads, within their figures scope; scope figures:read.',
  })
  async actionFigures(
    @Ctx() ctx: RequestContext,
    @Arg('by', () => ActionDimension, { nullable: true, description: 'What to split by; nothing gives the total alone.' }) by?: ActionDimension | null,
    @Arg('where', () => ActionFigureWhere, { nullable: true, description: 'Which actions.' }) where?: ActionFigureWhere | null,
    @Arg('from', () => DateScalar, { nullable: true, description: 'The first day of the period; thirty days up to today when left out.' }) from?: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Its last day; today when left out.' }) to?: string | null,
  ): Promise<ActionFigures> {
    const usual = usualPeriod(ctx.clock.today());
    const period = { from: from ?? (to && to < usual.from ? to : usual.from), to: to ?? usual.to };
    assertNoProblems([
      ...problemUnless(period.from <= period.to, 'to', 'The last day comes before the first. Exchange them.'),
      ...problemUnless(period.to <= ctx.clock.today(), 'to', 'The last day is still to come. Choose today or an earlier day.'),
    ]);
    const [query, reach] = [{ where: where ?? null, ...period }, figureReachOf(ctx.viewer)];
    const [total] = await readActionFigures(ctx, { ...query, by: null }, reach);
    const groups = by ? await readActionFigures(ctx, { ...query, by }, reach) : [];
    return { ...period, total: figureRowOf(total), rows: await Promise.all(groups.map((group) => namedRow(ctx, by as ActionDimension, group))) };
  }
}
