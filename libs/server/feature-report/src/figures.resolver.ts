import { gradeFigures } from '@goodmark/audit-statistics';
import type { FigureBasis, FigureDimension } from '@goodmark/audit-tool';
import {
  Activity, AuditWhere, FigureBasis as FigureBasisEnum, FigureDimension as FigureDimensionEnum, type FigureGroup,
  figureReachOf, readActivityFacts, readFigures, RequestContext, ServiceArea, Team,
} from '@goodmark/server-data';
import { DateScalar, invalidInput } from '@goodmark/server-graphql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ActivityFindings, findingsOf } from './activity-findings';
import { scopeOf } from './figure-scope';
import { FigureRow } from './figure-types';

const AS_OF = { nullable: true, description: 'The figures as they stood at the end of this day; as they stand now when left out.' };

const NONE = { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0, NOT_APPLICABLE: 0 };

const byKeys = (a: FigureGroup, b: FigureGroup): number => {
  const [left, right] = [Object.values(a.key).join(' '), Object.values(b.key).join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
};

async function rowOf(ctx: RequestContext, { key, counts }: FigureGroup): Promise<FigureRow> {
  const grades = gradeFigures(counts);
  return Object.assign(new FigureRow(), {
    month: key.MONTH ?? null,
    financialYear: key.FINANCIAL_YEAR ?? null,
    activity: await ctx.load(Activity, key.ACTIVITY ?? null),
    kind: key.KIND ?? null,
    service: key.SERVICE ?? null,
    serviceArea: await ctx.load(ServiceArea, key.SERVICE_AREA ?? null),
    category: key.CATEGORY ?? null,
    team: await ctx.load(Team, key.TEAM ?? null),
    domain: key.DOMAIN ?? null,
    samplingMethod: key.SAMPLING_METHOD ?? null,
    instrumentVersion: key.INSTRUMENT_VERSION ?? null,
    base: grades[0]?.base ?? 0,
    grades,
  });
}

@Resolver(() => Activity)
export class FiguresResolver {
  @Query(() => [FigureRow], {
    description: 'Figures of all live audits in the figures scope of the viewer, one row a group. Permission: managers, administrators, quality leads; scope figures:read.',
  })
  async auditFigures(
    @Ctx() ctx: RequestContext,
    @Arg('groupBy', () => [FigureDimensionEnum], { description: 'What to split by, at most five; none gives one row.' }) groupBy: FigureDimension[],
    @Arg('basis', () => FigureBasisEnum, { description: 'Which grade counts.' }) basis: FigureBasis,
    @Arg('where', () => AuditWhere, { nullable: true, description: 'Which audits.' }) where?: AuditWhere | null,
    @Arg('asOf', () => DateScalar, AS_OF) asOf?: string | null,
  ): Promise<FigureRow[]> {
    if (groupBy.length > 5 || new Set(groupBy).size !== groupBy.length) {
      throw invalidInput([{ field: 'groupBy', message: 'Split by at most five different dimensions.' }]);
    }
    const groups = await readFigures(ctx, { where: where ?? null, groupBy, basis, asOf: asOf ?? null }, figureReachOf(ctx.viewer));
    if (groupBy.length === 0 && groups.length === 0) groups.push({ key: {}, counts: NONE });
    return Promise.all(groups.sort(byKeys).map((group) => rowOf(ctx, group)));
  }

  @FieldResolver(() => ActivityFindings, {
    nullable: true,
    description: 'What a report on the activity says; null without a figures scope over it. Scope figures:read.',
  })
  async findings(
    @Ctx() ctx: RequestContext,
    @Root() activity: Activity,
    @Arg('asOf', () => DateScalar, AS_OF) asOf?: string | null,
  ): Promise<ActivityFindings | null> {
    const reach = figureReachOf(ctx.viewer);
    if (reach.of === 'NONE') return null;
    const read = (ids: readonly string[]) => readActivityFacts(ctx, ids, reach, asOf ?? null);
    const facts = await ctx.batched(`findings as of ${asOf ?? 'now'}`, read, activity.id);
    return findingsOf(facts ?? [], await scopeOf(ctx, reach));
  }
}
