import { compareActivities, type FinancialYear, monthsOf } from '@goodmark/audit-schedule';
import {
  Activity, ActivityRevision, ActivityStep, condition, page, Person, readActivityCounts, RequestContext, stepsOfActivity,
} from '@goodmark/server-data';
import { FinancialYearScalar, MonthScalar, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ActivityCounts } from './activity-counts';
import { ACTIVITIES, ActivitiesArgs, ActivityConnection } from './activity-list';
import { ActivityCreateInput, createActivity } from './create-activity';
import { ActivityMoveInput, moveActivity } from './move-activity';

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

  @Field(() => [ScheduleMonth], { description: 'The twelve months from April to March, each with its activities.' })
  months!: ScheduleMonth[];
}

async function scheduleOf(ctx: RequestContext, financialYear: FinancialYear): Promise<Schedule> {
  const months = monthsOf(financialYear);
  const activities = await ctx.visible(
    Activity,
    condition('t.month >= :from AND t.month <= :to', { from: months[0], to: months[11] }),
    'LIMIT 2000',
  );
  const inOrder = [...activities].sort(compareActivities);
  return { financialYear, months: months.map((month) => ({ month, activities: inOrder.filter((activity) => activity.month === month) })) };
}

@Resolver(() => Activity)
export class ScheduleResolver {
  @Query(() => Schedule, { description: "A financial year's schedule. Permission: staff; scope schedule:read." })
  schedule(
    @Ctx() ctx: RequestContext,
    @Arg('financialYear', () => FinancialYearScalar, { description: 'The year, `2017/18`.' }) financialYear: string,
  ): Promise<Schedule> {
    return scheduleOf(ctx, financialYear);
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

  @FieldResolver(() => Person, { nullable: true, description: 'Who leads it.' })
  lead(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<Person | null> {
    return ctx.load(Person, activity.leadId);
  }

  @FieldResolver(() => ActivityCounts, { description: 'How far its audits have come: counts for everybody who sees the schedule, whichever of the audits they see.' })
  async counts(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityCounts> {
    return (await ctx.batched('activity counts', (ids) => readActivityCounts(ctx, ids), activity.id)) as ActivityCounts;
  }

  @FieldResolver(() => [ActivityStep], { description: 'What the viewer may do with it now, by role, scope and what was submitted in it.' })
  viewerCan(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityStep[]> {
    return stepsOfActivity(ctx, activity);
  }

  @FieldResolver(() => [ActivityRevision], { description: 'Every revision of its plan, first to last.' })
  revisions(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ActivityRevision[]> {
    return ctx.visible(ActivityRevision, condition('t.activityId = :id', { id: activity.id }), 'ORDER BY t.seq LIMIT 200');
  }
}

@Resolver(() => ActivityRevision)
export class ActivityRevisionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who made it.' })
  by(@Ctx() ctx: RequestContext, @Root() revision: ActivityRevision): Promise<Person | null> {
    return ctx.load(Person, revision.byId);
  }
}
