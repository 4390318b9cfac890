import { ActionPlan, page, PlanAction, PlanRecommendation, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  ActionPlanChangeInput, ActionPlanCreateInput, addPlanAction, addRecommendation, changePlan, changePlanAction, changeRecommendation, createPlan, PlanActionAddInput, PlanActionChangeInput,
  PlanRecommendationAddInput, PlanRecommendationChangeInput,
} from './keep-plan';
import {
  completePlanAction, extendPlanAction, PlanActionCompleteInput, PlanActionExtendInput, PlanActionReopenInput, PlanActionVerifyInput, reopenPlanAction, verifyPlanAction,
} from './plan-action-steps';
import { ACTION_PLANS, ActionPlanConnection, ActionPlansArgs } from './plan-list';
import { PlanMeetingRecordInput, recordMeeting } from './record-meeting';

@Resolver(() => ActionPlan)
export class PlanResolver {
  @Query(() => ActionPlanConnection, { description: 'Action plans by filter and order. Permission: staff; scope schedule:read.' })
  actionPlans(@Ctx() ctx: RequestContext, @Args(() => ActionPlansArgs) args: ActionPlansArgs): Promise<Page<ActionPlan>> {
    return page(ctx, ActionPlan, args, ACTION_PLANS);
  }

  @Query(() => ActionPlan, { nullable: true, description: 'One action plan, or null. Permission: staff; scope schedule:read.' })
  actionPlan(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The plan.' }) id: string): Promise<ActionPlan | null> {
    return ctx.load(ActionPlan, id);
  }

  @Mutation(() => ActionPlan, { description: "Makes an action plan from an activity's findings. Permission: managers, principal social worker, administrator or quality lead; scope schedule:write." })
  actionPlanCreate(@Ctx() ctx: RequestContext, @Arg('input', () => ActionPlanCreateInput, { description: 'From which activity.' }) input: ActionPlanCreateInput): Promise<ActionPlan> {
    return ctx.transaction(ActionPlan, (tx) => createPlan(tx, input));
  }

  @Mutation(() => ActionPlan, { description: 'Changes a plan, closes it or opens it again. Permission: its owner, administrator, quality lead or director; scope schedule:write.' })
  actionPlanChange(@Ctx() ctx: RequestContext, @Arg('input', () => ActionPlanChangeInput, { description: 'What changes.' }) input: ActionPlanChangeInput): Promise<ActionPlan> {
    return ctx.transaction(ActionPlan, (tx) => changePlan(tx, input));
  }

  @Mutation(() => ActionPlan, { description: 'Adds a recommendation to a plan. Permission: its owner, administrator, quality lead or director; scope schedule:write.' })
  planRecommendationAdd(@Ctx() ctx: RequestContext, @Arg('input', () => PlanRecommendationAddInput, { description: 'What is recommended.' }) input: PlanRecommendationAddInput): Promise<ActionPlan> {
    return ctx.transaction(ActionPlan, (tx) => addRecommendation(tx, input));
  }

  @Mutation(() => PlanRecommendation, { description: 'Changes the wording of a recommendation. Permission: the owner of the plan, administrator, quality lead or director; scope schedule:write.' })
  planRecommendationChange(@Ctx() ctx: RequestContext, @Arg('input', () => PlanRecommendationChangeInput, { description: 'The new wording.' }) input: PlanRecommendationChangeInput): Promise<PlanRecommendation> {
    return ctx.transaction(PlanRecommendation, (tx) => changeRecommendation(tx, input));
  }

  @Mutation(() => ActionPlan, { description: 'Adds an action to a recommendation. Permission: the owner of the plan, administrator, quality lead or director; scope schedule:write.' })
  planActionAdd(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionAddInput, { description: 'What is done, by whom and when.' }) input: PlanActionAddInput): Promise<ActionPlan> {
    return ctx.transaction(ActionPlan, (tx) => addPlanAction(tx, input));
  }

  @Mutation(() => PlanAction, { description: 'Changes what an action of a plan says or who does it. Permission: the owner of the plan, administrator, quality lead or director; scope schedule:write.' })
  planActionChange(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionChangeInput, { description: 'What changes.' }) input: PlanActionChangeInput): Promise<PlanAction> {
    return ctx.transaction(PlanAction, (tx) => changePlanAction(tx, input));
  }

  @Mutation(() => PlanAction, { description: 'Reports an action of a plan done. Permission: its owner, or who keeps the plan; scope schedule:write.' })
  planActionComplete(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionCompleteInput, { description: 'When it was done, and what shows it.' }) input: PlanActionCompleteInput): Promise<PlanAction> {
    return ctx.transaction(PlanAction, (tx) => completePlanAction(tx, input));
  }

  @Mutation(() => PlanAction, { description: 'Verifies an action of a plan. Permission: who keeps the plan and did not do it; scope schedule:write.' })
  planActionVerify(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionVerifyInput, { description: 'Which action.' }) input: PlanActionVerifyInput): Promise<PlanAction> {
    return ctx.transaction(PlanAction, (tx) => verifyPlanAction(tx, input));
  }

  @Mutation(() => PlanAction, { description: 'Says that an action of a plan is not done yet. Permission: its owner, or who keeps the plan; scope schedule:write.' })
  planActionReopen(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionReopenInput, { description: 'What is still to be done.' }) input: PlanActionReopenInput): Promise<PlanAction> {
    return ctx.transaction(PlanAction, (tx) => reopenPlanAction(tx, input));
  }

  @Mutation(() => PlanAction, { description: 'Gives an action of a plan a later due date. Permission: who keeps the plan; scope schedule:write.' })
  planActionExtend(@Ctx() ctx: RequestContext, @Arg('input', () => PlanActionExtendInput, { description: 'Until when, and why.' }) input: PlanActionExtendInput): Promise<PlanAction> {
    return ctx.transaction(PlanAction, (tx) => extendPlanAction(tx, input));
  }

  @Mutation(() => ActionPlan, { description: 'Records a meeting that looked at a plan. Permission: the owner of the plan, administrator, quality lead or director; scope schedule:write.' })
  planMeetingRecord(@Ctx() ctx: RequestContext, @Arg('input', () => PlanMeetingRecordInput, { description: 'When it was held, and what was agreed.' }) input: PlanMeetingRecordInput): Promise<ActionPlan> {
    return ctx.transaction(ActionPlan, (tx) => recordMeeting(tx, input));
  }
}
