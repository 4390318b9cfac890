import { Activity, ImprovementObjective, IndicatorBreach, InspectionRecommendation, page, Person, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  changeObjective, changeRecommendation, createObjective, createRecommendation, ImprovementObjectiveChangeInput, ImprovementObjectiveCreateInput, InspectionRecommendationChangeInput,
  InspectionRecommendationCreateInput,
} from './keep-aims';
import { ActivityLinksSetInput, setLinks } from './link-activity';
import { activitiesOf, aimsOf, breachesOf } from './links-of';
import {
  IMPROVEMENT_OBJECTIVES, ImprovementObjectiveConnection, ImprovementObjectivesArgs, INSPECTION_RECOMMENDATIONS, InspectionRecommendationConnection, InspectionRecommendationsArgs,
} from './trigger-lists';

@Resolver(() => InspectionRecommendation)
export class RecommendationResolver {
  @Query(() => InspectionRecommendationConnection, { description: 'What inspections recommended. Permission: staff; scope schedule:read.' })
  inspectionRecommendations(@Ctx() ctx: RequestContext, @Args(() => InspectionRecommendationsArgs) args: InspectionRecommendationsArgs): Promise<Page<InspectionRecommendation>> {
    return page(ctx, InspectionRecommendation, args, INSPECTION_RECOMMENDATIONS);
  }

  @Query(() => InspectionRecommendation, { nullable: true, description: 'One recommendation, or null. Permission: staff; scope schedule:read.' })
  inspectionRecommendation(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The recommendation.' }) id: string): Promise<InspectionRecommendation | null> {
    return ctx.load(InspectionRecommendation, id);
  }

  @Mutation(() => InspectionRecommendation, { description: 'Records what an inspection recommended. Permission: administrator or quality lead; scope schedule:write.' })
  inspectionRecommendationCreate(
    @Ctx() ctx: RequestContext, @Arg('input', () => InspectionRecommendationCreateInput, { description: 'The recommendation.' }) input: InspectionRecommendationCreateInput,
  ): Promise<InspectionRecommendation> {
    return ctx.transaction(InspectionRecommendation, (tx) => createRecommendation(tx, input));
  }

  @Mutation(() => InspectionRecommendation, { description: 'Changes a recommendation, or how far it has come. Permission: administrator or quality lead; scope schedule:write.' })
  inspectionRecommendationChange(
    @Ctx() ctx: RequestContext, @Arg('input', () => InspectionRecommendationChangeInput, { description: 'What changes.' }) input: InspectionRecommendationChangeInput,
  ): Promise<InspectionRecommendation> {
    return ctx.transaction(InspectionRecommendation, (tx) => changeRecommendation(tx, input));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who looks after it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: InspectionRecommendation): Promise<Person | null> {
    return ctx.load(Person, ownerId);
  }

  @FieldResolver(() => [Activity], { description: 'The activities that answer to it, the latest first.' })
  async activities(@Ctx() ctx: RequestContext, @Root() { id }: InspectionRecommendation): Promise<readonly Activity[]> {
    return (await ctx.batched('activities of aims', (ids) => activitiesOf(ctx, ids), id)) ?? [];
  }
}

@Resolver(() => ImprovementObjective)
export class ObjectiveResolver {
  @Query(() => ImprovementObjectiveConnection, { description: 'Objectives of the improvement plan. Permission: staff; scope schedule:read.' })
  improvementObjectives(@Ctx() ctx: RequestContext, @Args(() => ImprovementObjectivesArgs) args: ImprovementObjectivesArgs): Promise<Page<ImprovementObjective>> {
    return page(ctx, ImprovementObjective, args, IMPROVEMENT_OBJECTIVES);
  }

  @Query(() => ImprovementObjective, { nullable: true, description: 'One objective, or null. Permission: staff; scope schedule:read.' })
  improvementObjective(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The objective.' }) id: string): Promise<ImprovementObjective | null> {
    return ctx.load(ImprovementObjective, id);
  }

  @Mutation(() => ImprovementObjective, { description: 'Records an objective of the improvement plan. Permission: administrator or quality lead; scope schedule:write.' })
  improvementObjectiveCreate(
    @Ctx() ctx: RequestContext, @Arg('input', () => ImprovementObjectiveCreateInput, { description: 'The objective.' }) input: ImprovementObjectiveCreateInput,
  ): Promise<ImprovementObjective> {
    return ctx.transaction(ImprovementObjective, (tx) => createObjective(tx, input));
  }

  @Mutation(() => ImprovementObjective, { description: 'Changes an objective, or how far it has come. Permission: administrator or quality lead; scope schedule:write.' })
  improvementObjectiveChange(
    @Ctx() ctx: RequestContext, @Arg('input', () => ImprovementObjectiveChangeInput, { description: 'What changes.' }) input: ImprovementObjectiveChangeInput,
  ): Promise<ImprovementObjective> {
    return ctx.transaction(ImprovementObjective, (tx) => changeObjective(tx, input));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who looks after it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: ImprovementObjective): Promise<Person | null> {
    return ctx.load(Person, ownerId);
  }

  @FieldResolver(() => [Activity], { description: 'The activities that answer to it, the latest first.' })
  async activities(@Ctx() ctx: RequestContext, @Root() { id }: ImprovementObjective): Promise<readonly Activity[]> {
    return (await ctx.batched('activities of aims', (ids) => activitiesOf(ctx, ids), id)) ?? [];
  }
}

@Resolver(() => Activity)
export class ActivityLinksResolver {
  @Mutation(() => Activity, { description: 'Says which recommendations and objectives an activity answers to. Permission: administrator or quality lead; scope schedule:write.' })
  activityLinksSet(@Ctx() ctx: RequestContext, @Arg('input', () => ActivityLinksSetInput, { description: 'Which activity, and all it answers to.' }) input: ActivityLinksSetInput): Promise<Activity> {
    return ctx.transaction(Activity, (tx) => setLinks(tx, input));
  }

  @FieldResolver(() => [InspectionRecommendation], { description: 'The recommendations it answers to; at most 50.' })
  async recommendations(@Ctx() ctx: RequestContext, @Root() { id }: Activity): Promise<readonly InspectionRecommendation[]> {
    return (await ctx.batched('recommendations of activities', (ids) => aimsOf(ctx, InspectionRecommendation, ids), id)) ?? [];
  }

  @FieldResolver(() => [ImprovementObjective], { description: 'The objectives it answers to; at most 50.' })
  async objectives(@Ctx() ctx: RequestContext, @Root() { id }: Activity): Promise<readonly ImprovementObjective[]> {
    return (await ctx.batched('objectives of activities', (ids) => aimsOf(ctx, ImprovementObjective, ids), id)) ?? [];
  }

  @FieldResolver(() => IndicatorBreach, { nullable: true, description: 'The breach of an indicator that it was put on the schedule for; null where it was not for one.' })
  triggeredBy(@Ctx() ctx: RequestContext, @Root() { id }: Activity): Promise<IndicatorBreach | null> {
    return ctx.batched('breaches of activities', (ids) => breachesOf(ctx, ids), id);
  }
}
