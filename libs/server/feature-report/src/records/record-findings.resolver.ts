import { Activity, figureReachOf, readRecordFacts, RequestContext, Team } from '@goodmark/server-data';
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { scopeOfRecords } from '../figure-scope';
import { FigureScope, GradeFigure, percentOf } from '../figure-types';
import { foundInRecords, type RecordOptionCount } from './record-findings';

@ObjectType({ simpleResolvers: true, description: 'Records of one answer to an item, such as one kind of event.' })
export class RecordChoiceFigures {
  @Field(() => String, { description: 'Key of the item.' })
  item!: string;

  @Field(() => String, { description: 'Key of the answer.' })
  value!: string;

  @Field(() => String, { description: 'The answer on screen.' })
  name!: string;

  @Field(() => Int, { description: 'How many records answered so.' })
  base!: number;

  @Field(() => [GradeFigure], { description: 'Their judgements on the whole; one row a grade, zeros included.' })
  grades!: readonly GradeFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'How often one option was chosen.' })
export class RecordOptionFigure implements RecordOptionCount {
  @Field(() => String, { description: 'Key of the option.' })
  key!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => Int, { description: 'How many records chose it.' })
  count!: number;
}

@ObjectType({ description: 'The figure of one item on a scale.' })
export class RecordItemFigures {
  @Field(() => String, { description: 'Key of the item.' })
  item!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => Int, { description: 'How many records count; those it does not apply to leave the base.' })
  base!: number;

  @Field(() => Int, { description: 'How many of those chose what is hoped for.' })
  good!: number;

  @Field(() => [RecordOptionFigure], { description: 'Every option of its scale, zeros included.' })
  options!: readonly RecordOptionFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'Records about the people of one team.' })
export class RecordTeamFigures {
  readonly teamId!: string;

  @Field(() => Int, { description: 'How many records there are.' })
  base!: number;

  @Field(() => [GradeFigure], { description: 'Their judgements on the whole; one row a grade, zeros included.' })
  grades!: readonly GradeFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'What the submitted records of an activity found. Every percentage stands beside its count and base.' })
export class RecordFindings {
  @Field(() => FigureScope, { description: 'Whose records these are figures of.' })
  scope!: FigureScope;

  @Field(() => Int, { description: 'Submitted records.' })
  base!: number;

  @Field(() => [GradeFigure], { description: 'The judgements on the whole; one row a grade, zeros included.' })
  grades!: readonly GradeFigure[];

  @Field(() => [RecordChoiceFigures], { description: 'Split as the instrument says, for instance by kind of event; answers nobody gave are left out.' })
  byChoice!: readonly RecordChoiceFigures[];

  @Field(() => [RecordItemFigures], { description: 'The items on a scale, in the order of the instrument.' })
  items!: readonly RecordItemFigures[];

  @Field(() => [RecordTeamFigures], { description: "Split by the subject's team when it was allocated; people in no team are left out." })
  byTeam!: readonly RecordTeamFigures[];
}

@Resolver(() => Activity)
export class RecordFindingsResolver {
  @FieldResolver(() => RecordFindings, { nullable: true, description: 'What the submitted records of its instrument found; null without a figures scope. Scope figures:read.' })
  async recordFindings(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<RecordFindings | null> {
    const reach = figureReachOf(ctx.viewer);
    if (reach.of === 'NONE') return null;
    const facts = await ctx.batched('record findings', (ids) => readRecordFacts(ctx, ids, reach), activity.id);
    return Object.assign(new RecordFindings(), foundInRecords(facts ?? []), { scope: scopeOfRecords(reach) });
  }
}

@Resolver(() => RecordItemFigures)
export class RecordItemFiguresResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share of what is hoped for in per cent, half away from zero; null when the base is 0.' })
  percentGood(
    @Root() { good, base }: RecordItemFigures,
    @Arg('decimals', () => Int, { nullable: true, defaultValue: 0, description: 'Decimals, 0 to 6.' }) decimals: number | null,
  ): number | null {
    return percentOf({ count: good, base }, decimals ?? 0);
  }
}

@Resolver(() => RecordTeamFigures)
export class RecordTeamFiguresResolver {
  @FieldResolver(() => Team, { description: 'The team.' })
  team(@Ctx() ctx: RequestContext, @Root() { teamId }: RecordTeamFigures): Promise<Team> {
    return ctx.require(Team, teamId);
  }
}
