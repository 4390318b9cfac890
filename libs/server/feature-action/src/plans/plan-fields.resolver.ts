import { ragOf, type RollForward } from '@goodmark/audit-schedule';
import { isSlippedAction } from '@goodmark/audit-tool';
import {
  ActionPlan, ActionStep, Activity, holidaysOf, isOneOf, mayCall, Person, PlanAction, PlanActionExtension, PlanMeeting, PlanMeetingAction, PlanRecommendation, Rag, RequestContext,
} from '@goodmark/server-data';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { keepsPlan, stepsInPlan } from './plan-access';
import { actionsOfPlan, actionsOfRecommendation, extensionsOf, findingsOf, meetingsOf, recommendationsOf, rollForwardNow, rollForwardTo } from './plan-reads';

@ObjectType({ simpleResolvers: true, description: 'What became of the actions of a plan between two looks: opening + added - closed = now. An action is closed once it is verified.' })
export class PlanRollForward implements RollForward {
  @Field(() => Int, { description: 'Not closed at the look before; none before the first meeting.' })
  opening!: number;

  @Field(() => Int, { description: 'Come since.' })
  added!: number;

  @Field(() => Int, { description: 'Closed since.' })
  closed!: number;

  @Field(() => Int, { description: 'Not closed now.' })
  now!: number;
}

@Resolver(() => ActionPlan)
export class PlanFieldsResolver {
  @FieldResolver(() => Activity, { description: 'The activity it was made from.' })
  activity(@Ctx() ctx: RequestContext, @Root() { activityId }: ActionPlan): Promise<Activity> {
    return ctx.require(Activity, activityId);
  }

  @FieldResolver(() => Person, { description: 'Who answers for it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: ActionPlan): Promise<Person> {
    return ctx.require(Person, ownerId);
  }

  @FieldResolver(() => [PlanRecommendation], { description: 'What is recommended, in order; at most 50.' })
  recommendations(@Ctx() ctx: RequestContext, @Root() { id }: ActionPlan): Promise<readonly PlanRecommendation[]> {
    return recommendationsOf(ctx, id);
  }

  @FieldResolver(() => [PlanAction], { description: 'All its actions, in order; at most 200.' })
  actions(@Ctx() ctx: RequestContext, @Root() { id }: ActionPlan): Promise<readonly PlanAction[]> {
    return actionsOfPlan(ctx, id);
  }

  @FieldResolver(() => [PlanMeeting], { description: 'The meetings that looked at it, the latest first.' })
  meetings(@Ctx() ctx: RequestContext, @Root() { id }: ActionPlan): Promise<readonly PlanMeeting[]> {
    return meetingsOf(ctx, id);
  }

  @FieldResolver(() => PlanRollForward, { description: 'What became of its actions since the last meeting.' })
  rollForward(@Ctx() ctx: RequestContext, @Root() { id }: ActionPlan): Promise<RollForward> {
    return rollForwardNow(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it, add to it and record its meetings.' })
  mayKeep(@Ctx() { viewer }: RequestContext, @Root() plan: ActionPlan): boolean {
    return mayCall(viewer, 'Mutation.actionPlanChange').allowed && keepsPlan(viewer, plan);
  }
}

@Resolver(() => PlanRecommendation)
export class PlanRecommendationResolver {
  @FieldResolver(() => [PlanAction], { description: 'What is done about it, in order.' })
  actions(@Ctx() ctx: RequestContext, @Root() recommendation: PlanRecommendation): Promise<readonly PlanAction[]> {
    return actionsOfRecommendation(ctx, recommendation);
  }
}

@Resolver(() => PlanAction)
export class PlanActionFieldsResolver {
  @FieldResolver(() => Person, { description: 'Who does it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: PlanAction): Promise<Person> {
    return ctx.require(Person, ownerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who reported it done.' })
  doneBy(@Ctx() ctx: RequestContext, @Root() { doneById }: PlanAction): Promise<Person | null> {
    return ctx.load(Person, doneById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who verified it.' })
  verifiedBy(@Ctx() ctx: RequestContext, @Root() { verifiedById }: PlanAction): Promise<Person | null> {
    return ctx.load(Person, verifiedById);
  }

  @FieldResolver(() => Rag, { description: 'How it stands today, by the rule.' })
  async rag(@Ctx() ctx: RequestContext, @Root() action: PlanAction): Promise<Rag> {
    return ragOf(action, ctx.clock.today(), await holidaysOf(ctx));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it ever passed its first date, done or not.' })
  slipped(@Ctx() { clock }: RequestContext, @Root() action: PlanAction): boolean {
    return isSlippedAction({ ...action, calledOffOn: null }, clock.today());
  }

  @FieldResolver(() => [PlanActionExtension], { description: 'The later dates it was given, oldest first.' })
  extensions(@Ctx() ctx: RequestContext, @Root() { id }: PlanAction): Promise<readonly PlanActionExtension[]> {
    return extensionsOf(ctx, id);
  }

  @FieldResolver(() => [ActionStep], { description: 'What the viewer may do with it now; `REASSIGN` stands for changing what it says or who does it.' })
  async viewerCan(@Ctx() ctx: RequestContext, @Root() action: PlanAction): Promise<readonly ActionStep[]> {
    return stepsInPlan(ctx, action, await ctx.require(ActionPlan, action.planId));
  }
}

@Resolver(() => PlanActionExtension)
export class PlanActionExtensionResolver {
  @FieldResolver(() => Person, { description: 'Who gave it.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: PlanActionExtension): Promise<Person> {
    return ctx.require(Person, byId);
  }
}

@Resolver(() => PlanMeeting)
export class PlanMeetingResolver {
  @FieldResolver(() => Person, { description: 'Who recorded it.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: PlanMeeting): Promise<Person> {
    return ctx.require(Person, byId);
  }

  @FieldResolver(() => [PlanMeetingAction], { description: 'How it found each action.' })
  findings(@Ctx() ctx: RequestContext, @Root() { id }: PlanMeeting): Promise<readonly PlanMeetingAction[]> {
    return findingsOf(ctx, id);
  }

  @FieldResolver(() => PlanRollForward, { description: 'What became of the actions since the meeting before.' })
  rollForward(@Ctx() ctx: RequestContext, @Root() meeting: PlanMeeting): Promise<RollForward> {
    return rollForwardTo(ctx, meeting);
  }
}

@Resolver(() => PlanMeetingAction)
export class PlanMeetingActionResolver {
  @FieldResolver(() => PlanAction, { description: 'The action, as it is now.' })
  action(@Ctx() ctx: RequestContext, @Root() { actionId }: PlanMeetingAction): Promise<PlanAction> {
    return ctx.require(PlanAction, actionId);
  }
}

@Resolver(() => Activity)
export class ActivityPlansResolver {
  @FieldResolver(() => [ActionPlan], { description: 'The action plans made from its findings, the latest first.' })
  async actionPlans(@Ctx() ctx: RequestContext, @Root() { id }: Activity): Promise<readonly ActionPlan[]> {
    const read = async (ids: readonly string[]) => {
      const plans = await ctx.visible(ActionPlan, isOneOf('t.activityId', ids, 'ids'), 'ORDER BY t.createdAt DESC, t.id');
      return new Map(ids.map((activityId) => [activityId, plans.filter((plan) => plan.activityId === activityId)]));
    };
    return (await ctx.batched('action plans of activities', read, id)) ?? [];
  }
}
