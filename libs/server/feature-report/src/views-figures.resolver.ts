import {
  Activity, AuditWhere, FigureDimension, figureReachOf, readViewsFigures, RequestContext, Service, ServiceArea, ViewHolder, type ViewsCounts, VIEWS_DIMENSIONS, type ViewsDimension, type ViewsKey,
} from '@goodmark/server-data';
import { invalidInput, MonthScalar } from '@goodmark/server-graphql';
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { percentOf } from './figure-types';

@ObjectType({ simpleResolvers: true, description: 'How many of how many.' })
export class ViewsShare {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  base!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How far the views of one of the three were sought.' })
export class ViewsFigure {
  @Field(() => ViewHolder, { description: 'Whose views.' })
  who!: ViewHolder;

  @Field(() => ViewsShare, { description: 'In how many audits they were sought, of all that count.' })
  sought!: ViewsShare;

  @Field(() => ViewsShare, { description: 'In how many of those what they said changed the judgement.' })
  changed!: ViewsShare;
}

@ObjectType({ simpleResolvers: true, description: 'Whose views were sought in one group of audits. A dimension is null unless it was grouped by.' })
export class ViewsFigureRow {
  @Field(() => MonthScalar, { nullable: true, description: "The activity's month." })
  month!: string | null;

  @Field(() => Activity, { nullable: true, description: 'The activity.' })
  activity!: Activity | null;

  @Field(() => Service, { nullable: true, description: 'The service.' })
  service!: Service | null;

  @Field(() => ServiceArea, { nullable: true, description: 'The service area.' })
  serviceArea!: ServiceArea | null;

  @Field(() => String, { nullable: true, description: 'Key of the case category; an audit of two categories is in both groups.' })
  category!: string | null;

  @Field(() => Int, { description: 'How many audits count: submitted, live.' })
  base!: number;

  @Field(() => [ViewsFigure], { description: 'The child, a parent and a carer, in this order.' })
  views!: readonly ViewsFigure[];
}

const NOBODY = { CHILD: 0, PARENT: 0, CARER: 0 };
const EMPTY: ViewsCounts = { base: 0, sought: NOBODY, changed: NOBODY };

async function rowOf(ctx: RequestContext, key: ViewsKey, { base, sought, changed }: ViewsCounts): Promise<ViewsFigureRow> {
  return {
    month: key.MONTH ?? null,
    activity: await ctx.load(Activity, key.ACTIVITY ?? null),
    service: (key.SERVICE as Service | undefined) ?? null,
    serviceArea: await ctx.load(ServiceArea, key.SERVICE_AREA ?? null),
    category: key.CATEGORY ?? null,
    base,
    views: Object.values(ViewHolder).map((who) => ({ who, sought: { count: sought[who], base }, changed: { count: changed[who], base: sought[who] } })),
  };
}

const isViewsDimension = (dimension: FigureDimension): dimension is ViewsDimension => (VIEWS_DIMENSIONS as readonly FigureDimension[]).includes(dimension);

@Resolver(() => ViewsFigureRow)
export class ViewsFiguresResolver {
  @Query(() => [ViewsFigureRow], {
    description: 'Whose views were sought, of all live audits in the figures scope of the viewer that are submitted, one row a group, as it stands now. Permission: managers, administrators, quality leads; scope figures:read.',
  })
  async viewsFigures(
    @Ctx() ctx: RequestContext,
    @Arg('groupBy', () => [FigureDimension], { defaultValue: [], description: 'What to split by: MONTH, ACTIVITY, SERVICE, SERVICE_AREA, CATEGORY; none gives one row.' }) groupBy: FigureDimension[],
    @Arg('where', () => AuditWhere, { nullable: true, description: 'Which audits.' }) where?: AuditWhere | null,
  ): Promise<ViewsFigureRow[]> {
    const dimensions = groupBy.filter(isViewsDimension);
    if (dimensions.length !== groupBy.length || new Set(groupBy).size !== groupBy.length) {
      throw invalidInput([{ field: 'groupBy', message: `Split views by ${VIEWS_DIMENSIONS.join(', ')}, each once.` }]);
    }
    const groups = await readViewsFigures(ctx, where ?? null, dimensions, figureReachOf(ctx.viewer));
    if (groups.length === 0 && dimensions.length === 0) return [await rowOf(ctx, {}, EMPTY)];
    return Promise.all(groups.map(({ key, counts }) => rowOf(ctx, key, counts)));
  }
}

@Resolver(() => ViewsShare)
export class ViewsShareResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share in per cent, half away from zero; null when the base is 0.' })
  percent(@Root() share: ViewsShare, @Arg('decimals', () => Int, { nullable: true, defaultValue: 0, description: 'Decimals, 0 to 6.' }) decimals: number | null): number | null {
    return percentOf(share, decimals ?? 0);
  }
}
