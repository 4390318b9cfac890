import { stateOfValue } from '@goodmark/audit-schedule';
import type { IndicatorState } from '@goodmark/audit-tool';
import {
  Activity, condition, Indicator, IndicatorBreach, IndicatorState as StateValues, IndicatorValue, isOneOf, page, Person, RequestContext,
} from '@goodmark/server-data';
import { type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acceptBreach, dismissBreach, IndicatorBreachAcceptInput, IndicatorBreachDismissInput } from './decide-breach';
import { enterValues, IndicatorValuesEnterInput } from './enter-values';
import { fromHundredths } from './hundredths';
import { changeIndicator, createIndicator, IndicatorChangeInput, IndicatorCreateInput } from './keep-indicator';
import {
  INDICATOR_BREACHES, IndicatorBreachConnection, IndicatorBreachesArgs, IndicatorConnection, INDICATORS, IndicatorsArgs, IndicatorValueConnection,
} from './trigger-lists';

/** The latest value of each indicator. */
async function latestOf(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, IndicatorValue>> {
  const latest = condition('NOT EXISTS (SELECT 1 FROM indicator_value later WHERE later.indicatorId = t.indicatorId AND later.month > t.month)');
  const among = isOneOf('t.indicatorId', ids, 'ids');
  const rows = await ctx.visible(IndicatorValue, condition(`${among.sql} AND ${latest.sql}`, { ...among.params }));
  return new Map(rows.map((row) => [row.indicatorId, row]));
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, { description: 'Indicators of performance that are watched. Permission: staff; scope schedule:read.' })
  indicators(@Ctx() ctx: RequestContext, @Args(() => IndicatorsArgs) args: IndicatorsArgs): Promise<Page<Indicator>> {
    return page(ctx, Indicator, args, INDICATORS);
  }

  @Query(() => Indicator, { nullable: true, description: 'One indicator, or null. Permission: staff; scope schedule:read.' })
  indicator(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The indicator.' }) id: string): Promise<Indicator | null> {
    return ctx.load(Indicator, id);
  }

  @Mutation(() => Indicator, { description: 'Puts an indicator under watch. Permission: administrator or quality lead; scope schedule:write.' })
  indicatorCreate(@Ctx() ctx: RequestContext, @Arg('input', () => IndicatorCreateInput, { description: 'The new indicator.' }) input: IndicatorCreateInput): Promise<Indicator> {
    return ctx.transaction(Indicator, (tx) => createIndicator(tx, input));
  }

  @Mutation(() => Indicator, { description: 'Changes an indicator. Permission: administrator or quality lead; scope schedule:write.' })
  indicatorChange(@Ctx() ctx: RequestContext, @Arg('input', () => IndicatorChangeInput, { description: 'What changes.' }) input: IndicatorChangeInput): Promise<Indicator> {
    return ctx.transaction(Indicator, (tx) => changeIndicator(tx, input));
  }

  @Mutation(() => Indicator, { description: 'Enters or corrects monthly values, all or none; a value that crosses the threshold proposes an activity. Permission: administrator or quality lead; scope schedule:write.' })
  indicatorValuesEnter(@Ctx() ctx: RequestContext, @Arg('input', () => IndicatorValuesEnterInput, { description: 'The values.' }) input: IndicatorValuesEnterInput): Promise<Indicator> {
    return ctx.transaction(Indicator, (tx) => enterValues(tx, input));
  }

  @FieldResolver(() => Float, { nullable: true, description: 'What is aimed at.' })
  target(@Root() { targetHundredths }: Indicator): number | null {
    return targetHundredths === null ? null : fromHundredths(targetHundredths);
  }

  @FieldResolver(() => Float, { description: 'What a value must not be worse than.' })
  threshold(@Root() { thresholdHundredths }: Indicator): number {
    return fromHundredths(thresholdHundredths);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who looks after it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: Indicator): Promise<Person | null> {
    return ctx.load(Person, ownerId);
  }

  @FieldResolver(() => IndicatorValue, { nullable: true, description: 'Its latest value; null before there is one.' })
  latest(@Ctx() ctx: RequestContext, @Root() { id }: Indicator): Promise<IndicatorValue | null> {
    return ctx.batched('latest values', (ids) => latestOf(ctx, ids), id);
  }

  @FieldResolver(() => IndicatorValueConnection, { description: 'Its values, the latest month first.' })
  values(@Ctx() ctx: RequestContext, @Root() { id }: Indicator, @Args(() => PageArgs) args: PageArgs): Promise<Page<IndicatorValue>> {
    return page(ctx, IndicatorValue, args, {
      filters: {}, orders: { month: { column: 'month' } }, usual: [{ field: 'month', direction: 'DESC' }], tieBreaker: 'month', within: condition('t.indicatorId = :indicatorId', { indicatorId: id }),
    });
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Float, { description: 'The value.' })
  value(@Root() { valueHundredths }: IndicatorValue): number {
    return fromHundredths(valueHundredths);
  }

  @FieldResolver(() => StateValues, { description: 'Where it stands against target and threshold as they now are.' })
  async state(@Ctx() ctx: RequestContext, @Root() { indicatorId, valueHundredths }: IndicatorValue): Promise<IndicatorState> {
    const { better, targetHundredths, thresholdHundredths } = await ctx.require(Indicator, indicatorId);
    return stateOfValue(fromHundredths(valueHundredths), { better, target: targetHundredths === null ? null : fromHundredths(targetHundredths), threshold: fromHundredths(thresholdHundredths) });
  }

  @FieldResolver(() => Person, { description: 'Who entered it, or last corrected it.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: IndicatorValue): Promise<Person> {
    return ctx.require(Person, byId);
  }
}

@Resolver(() => IndicatorBreach)
export class IndicatorBreachResolver {
  @Query(() => IndicatorBreachConnection, { description: 'Values that crossed their threshold, and so propose activities. Permission: staff; scope schedule:read.' })
  indicatorBreaches(@Ctx() ctx: RequestContext, @Args(() => IndicatorBreachesArgs) args: IndicatorBreachesArgs): Promise<Page<IndicatorBreach>> {
    return page(ctx, IndicatorBreach, args, INDICATOR_BREACHES);
  }

  @Mutation(() => IndicatorBreach, { description: 'Puts the activity that a breach proposes on the schedule. Permission: administrator or quality lead; scope schedule:write.' })
  indicatorBreachAccept(@Ctx() ctx: RequestContext, @Arg('input', () => IndicatorBreachAcceptInput, { description: 'Which one, and the activity.' }) input: IndicatorBreachAcceptInput): Promise<IndicatorBreach> {
    return ctx.transaction(IndicatorBreach, (tx) => acceptBreach(tx, input));
  }

  @Mutation(() => IndicatorBreach, { description: 'Decides that a breach needs no activity, with a reason. Permission: administrator or quality lead; scope schedule:write.' })
  indicatorBreachDismiss(@Ctx() ctx: RequestContext, @Arg('input', () => IndicatorBreachDismissInput, { description: 'Which one, and why.' }) input: IndicatorBreachDismissInput): Promise<IndicatorBreach> {
    return ctx.transaction(IndicatorBreach, (tx) => dismissBreach(tx, input));
  }

  @FieldResolver(() => Indicator, { description: 'The indicator.' })
  indicator(@Ctx() ctx: RequestContext, @Root() { indicatorId }: IndicatorBreach): Promise<Indicator> {
    return ctx.require(Indicator, indicatorId);
  }

  @FieldResolver(() => Float, { description: 'The value.' })
  value(@Root() { valueHundredths }: IndicatorBreach): number {
    return fromHundredths(valueHundredths);
  }

  @FieldResolver(() => Float, { description: 'The threshold that it crossed, as it was then.' })
  threshold(@Root() { thresholdHundredths }: IndicatorBreach): number {
    return fromHundredths(thresholdHundredths);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided it.' })
  decidedBy(@Ctx() ctx: RequestContext, @Root() { decidedById }: IndicatorBreach): Promise<Person | null> {
    return ctx.load(Person, decidedById);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity it was accepted with.' })
  activity(@Ctx() ctx: RequestContext, @Root() { activityId }: IndicatorBreach): Promise<Activity | null> {
    return ctx.load(Activity, activityId);
  }
}
