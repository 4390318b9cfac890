import { compareActivities, type FinancialYear, monthsOf } from '@goodmark/audit-schedule';
import { servicesLeftOut } from '@goodmark/audit-tool';
import {
  Activity, ActivityRevision, ActivityStep, Auditor, BulkRun, condition, page, Person, readActivityCounts, RequestContext, Service, stepsOfActivity,
} from '@goodmark/server-data';
import { DateScalar, FinancialYearScalar, MonthScalar, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ActivityCounts } from './activity-counts';
import { ACTIVITIES, ActivitiesArgs, ActivityConnection } from './activity-list';
import { ActivityAdvanceInput, ActivityReopenInput, advanceActivity, reopenActivity } from './advance-activity';
import { ActivityCancelInput, cancelActivity } from './cancel-activity';
import { ActivityChangeInput, changeActivity } from './change-activity';
import { ActivityCopyInput, copyActivity } from './copy-activity';
import { copyResults, ActivityCopyRow } from './copy-results';
import { copySchedule, ScheduleCopyInput } from './copy-schedule';
import { ActivityCreateInput, createActivity } from './create-activity';
import { ActivityMoveInput, moveActivity } from './move-activity';
import { activitiesAsOn, FormerActivity } from './schedule-as-on';

@ObjectType({ simpleResolvers: true, description: 'One month of the schedule.' })
export class ScheduleMonth {
  @Field(() => MonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => [Activity], { description: 'Its activities, by title.' })
  activities!: Activity[];
}

@ObjectType({ simpleResolvers: true, description: "The year's plan of activities, month by month." })
export class Schedule {
  @Field(() => FinancialYearScalar, { description: 'The financial year.' })
  financialYear!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day as at whose end the plan is shown; null where it is as it now stands.' })
  asOn!: string | null;

  @Field(() => [ScheduleMonth], { description: 'The twelve months from April to March, each with its activities.' })
  months!: ScheduleMonth[];
}

async function scheduleOf(ctx: RequestContext, financialYear: FinancialYear, asOn: string | null): Promise<Schedule> {
  const months = monthsOf(financialYear);
  const [from, to] = [months[0] as string, months[11] as string];
  const activities = asOn === null
    ? await ctx.visible(Activity, condition('t.month >= :from AND t.month <= :to', { from, to }), 'LIMIT 2000')
    : await activitiesAsOn(ctx, from, to, asOn);
  const inOrder = [...activities].sort(compareActivities);
  return { financialYear, asOn, months: months.map((month) => ({ month, activities: inOrder.filter((activity) => activity.month === month) })) };
}

@Resolver(() => Activity)
export class ScheduleResolver {
  @Query(() => Schedule, { description: "A financial year's schedule. Permission: staff; scope schedule:read." })
  schedule(
    @Ctx() ctx: RequestContext,
    @Arg('financialYear', () => FinancialYearScalar, { description: 'The year, `2017/18`.' }) financialYear: string,
    @Arg('asOn', () => DateScalar, { nullable: true, description: 'The plan as it stood when this day ended; its `counts` are those of now, and nothing can be done with it.' })
    asOn?: string | null,
  ): Promise<Schedule> {
    return scheduleOf(ctx, financialYear, asOn ?? null);
  }

  @Query(() => Activity, { nullable: true, description: 'One activity, or null. Permission: staff; scope schedule:read.' })
  activity(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The activity.' }) id: string): Promise<Activity | null> {
    return ctx.rows(Activity, 't').andWhere('t.id = :id', { id }).getOne();
  }

  @Query(() => ActivityConnection, { description: 'Activities by filter and order. Permission: staff; scope schedule:read.' })
  activities(@Ctx() ctx: RequestContext, @Args(() => ActivitiesArgs) args: ActivitiesArgs): Promise<Page<Activity>> {
    return page(ctx, Activity, args, ACTIVITIES);
  }

  @Mutation(() => Activity, { description: 'Puts an activity on the schedule. Permission: administrator or quality lead; scope schedule:write.' })
  activityCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityCreateInput, { description: 'The new activity.' }) input: ActivityCreateInput,
  ): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => createActivity(tx, input));
  }

  @Mutation(() => Activity, { description: 'Moves an activity to another month. Permission: administrator or quality lead; scope schedule:write.' })
  activityMove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityMoveInput, { description: 'Where it moves and why.' }) input: ActivityMoveInput,
  ): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => moveActivity(tx, input));
  }

  @Mutation(() => Activity, { description: 'Changes the plan of an activity. Permission: administrator or quality lead; scope schedule:write.' })
  activityChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityChangeInput, { description: 'What is to be different, and why.' }) input: ActivityChangeInput,
  ): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => changeActivity(tx, input));
  }

  @Mutation(() => Activity, { description: 'Takes an activity off the schedule. Permission: administrator or quality lead; scope schedule:write.' })
  activityCancel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityCancelInput, { description: 'Which one, and why.' }) input: ActivityCancelInput,
  ): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => cancelActivity(tx, input));
  }

  @Mutation(() => Activity, { description: 'Takes an activity to what comes next in its course. Permission: administrator or quality lead; scope schedule:write.' })
  activityAdvance(@Ctx() ctx: RequestContext, @Arg('input', () => ActivityAdvanceInput, { description: 'Which one, and to what.' }) input: ActivityAdvanceInput): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => advanceActivity(tx, input));
  }

  @Mutation(() => Activity, { description: 'Takes an activity one step back that was ended too early. Permission: administrator or quality lead; scope schedule:write.' })
  activityReopen(@Ctx() ctx: RequestContext, @Arg('input', () => ActivityReopenInput, { description: 'Which one, and why.' }) input: ActivityReopenInput): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => reopenActivity(tx, input));
  }

  @Mutation(() => [ActivityCopyRow], { description: 'Plans an activity for other months as well; a row a month. Permission: administrator or quality lead; scope schedule:write.' })
  async activityCopy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityCopyInput, { description: 'Which one, for which months.' }) input: ActivityCopyInput,
  ): Promise<ActivityCopyRow[]> {
    return copyResults(ctx, await ctx.transaction(BulkRun, (tx) => copyActivity(tx, input)));
  }

  @Mutation(() => [ActivityCopyRow], { description: "Copies a year's schedule into another year; a row an activity. Permission: administrator or quality lead; scope schedule:write." })
  async scheduleCopy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ScheduleCopyInput, { description: 'From which year into which.' }) input: ScheduleCopyInput,
  ): Promise<ActivityCopyRow[]> {
    return copyResults(ctx, await ctx.transaction(BulkRun, (tx) => copySchedule(tx, input)));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who leads it.' })
  lead(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<Person | null> {
    return ctx.load(Person, activity.leadId);
  }

  @FieldResolver(() => ActivityCounts, { description: 'How far its audits have come: counts for everybody who sees the schedule, whichever of the audits they see.' })
  async counts(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityCounts> {
    return (await ctx.batched('activity counts', (ids) => readActivityCounts(ctx, ids), activity.id)) as ActivityCounts;
  }

  @FieldResolver(() => [ActivityStep], { description: 'What the viewer may do with it now, by role, scope and what was submitted in it.' })
  async viewerCan(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityStep[]> {
    return activity instanceof FormerActivity ? [] : await stepsOfActivity(ctx, activity);
  }

  @FieldResolver(() => [ActivityRevision], { description: 'Every revision of its plan, first to last.' })
  revisions(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityRevision[]> {
    return ctx.visible(ActivityRevision, condition('t.activityId = :id', { id: activity.id }), 'ORDER BY t.seq LIMIT 200');
  }
}

@Resolver(() => Schedule)
export class YearResolver {
  @FieldResolver(() => [Service], { description: 'Services at which nothing that is planned looks; cancelled activities look at none.' })
  servicesLeftOut(@Root() { months }: Schedule): readonly Service[] {
    return servicesLeftOut(months.flatMap(({ activities }) => activities));
  }

  @FieldResolver(() => Int, { description: 'How many audits a month all active auditors together are expected to do, as the register now stands.' })
  async expectedPerMonth(@Ctx() ctx: RequestContext): Promise<number> {
    const auditors = await ctx.visible(Auditor, condition('t.active = 1'));
    return auditors.reduce((sum, { expectedPerMonth }) => sum + expectedPerMonth, 0);
  }
}

@Resolver(() => ActivityRevision)
export class ActivityRevisionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who made it.' })
  by(@Ctx() ctx: RequestContext, @Root() revision: ActivityRevision): Promise<Person | null> {
    return ctx.load(Person, revision.byId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who led it; none while nobody did.' })
  lead(@Ctx() ctx: RequestContext, @Root() revision: ActivityRevision): Promise<Person | null> {
    return ctx.load(Person, revision.leadId);
  }
}
