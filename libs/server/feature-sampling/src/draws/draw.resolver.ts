import { Activity, Audit, page, Person, RequestContext, SampleCase, SampleDraw, SampleFrame, Team } from '@goodmark/server-data';
import { DateTimeScalar, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createDraw } from './create-draw';
import { exclusionCounts, previewDraw, strataOfDraw } from './draw-facts';
import { ExclusionCount, SampleDrawInput, SampleDrawPreview, SampleStratum } from './draw-input';
import { casesPage, exclusionsPage, SAMPLE_DRAWS, SampleCaseConnection, SampleDrawConnection, SampleDrawsArgs, SampleExclusionConnection } from './draw-list';
import { redrawSample, refillsOf, SampleRedraw } from './redraw';
import { replaceCase, SampleCaseReplaceInput } from './replace-case';
import { SampleDrawWithdrawInput, withdrawDraw } from './withdraw-draw';

@Resolver(() => SampleDraw)
export class DrawResolver {
  @Query(() => SampleDraw, { nullable: true, description: 'One sample with all that is needed to draw it again, or null. Permission: staff; scope schedule:read.' })
  sampleDraw(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The sample.' }) id: string): Promise<SampleDraw | null> {
    return ctx.load(SampleDraw, id);
  }

  @Query(() => SampleDrawConnection, { description: 'Samples by filter and order. Permission: staff; scope schedule:read.' })
  sampleDraws(@Ctx() ctx: RequestContext, @Args(() => SampleDrawsArgs) args: SampleDrawsArgs): Promise<Page<SampleDraw>> {
    return page(ctx, SampleDraw, args, SAMPLE_DRAWS);
  }

  @Query(() => SampleDrawPreview, { description: 'What a draw would draw from; draws nothing. Permission: administrator or quality lead; scope schedule:write.' })
  sampleDrawPreview(@Ctx() ctx: RequestContext, @Arg('input', () => SampleDrawInput, { description: 'The draw.' }) input: SampleDrawInput): Promise<SampleDrawPreview> {
    return previewDraw(ctx, input);
  }

  @Query(() => SampleRedraw, { description: 'Draws a sample again from what was kept and says whether the same cases come out; changes nothing. Permission: administrator or quality lead; scope schedule:write.' })
  sampleRedraw(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The sample.' }) id: string): Promise<SampleRedraw> {
    return redrawSample(ctx, id);
  }

  @Mutation(() => SampleDraw, { description: 'Draws a sample for an activity. Permission: administrator or quality lead; scope schedule:write.' })
  sampleDrawCreate(@Ctx() ctx: RequestContext, @Arg('input', () => SampleDrawInput, { description: 'How it is drawn.' }) input: SampleDrawInput): Promise<SampleDraw> {
    return ctx.once(SampleDraw, () => createDraw(ctx, input));
  }

  @Mutation(() => SampleDraw, { description: 'Replaces a drawn case that proved unsuitable by the next of its stratum. Permission: administrator or quality lead; scope schedule:write.' })
  sampleCaseReplace(
    @Ctx() ctx: RequestContext, @Arg('input', () => SampleCaseReplaceInput, { description: 'Which case, and why.' }) input: SampleCaseReplaceInput,
  ): Promise<SampleDraw> {
    return ctx.once(SampleDraw, () => replaceCase(ctx, input));
  }

  @Mutation(() => SampleDraw, { description: 'Withdraws a sample of which nothing is allocated. Permission: administrator or quality lead; scope schedule:write.' })
  sampleDrawWithdraw(
    @Ctx() ctx: RequestContext, @Arg('input', () => SampleDrawWithdrawInput, { description: 'Which one, and why.' }) input: SampleDrawWithdrawInput,
  ): Promise<SampleDraw> {
    return ctx.transaction(SampleDraw, (tx) => withdrawDraw(tx, input));
  }

  @FieldResolver(() => Activity, { description: 'The activity it is for.' })
  activity(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw): Promise<Activity> {
    return ctx.require(Activity, draw.activityId);
  }

  @FieldResolver(() => SampleFrame, { description: 'The sampling frame it was drawn from.' })
  frame(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw): Promise<SampleFrame> {
    return ctx.require(SampleFrame, draw.frameId);
  }

  @FieldResolver(() => Person, { description: 'Who drew it.' })
  by(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw): Promise<Person> {
    return ctx.require(Person, draw.byId);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it was drawn.' })
  drawnAt(@Root() draw: SampleDraw): string {
    return draw.createdAt;
  }

  @FieldResolver(() => [SampleStratum], { description: 'Its strata as they were at the draw; none where it is not stratified.' })
  strata(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw): Promise<SampleStratum[]> {
    return strataOfDraw(ctx, draw);
  }

  @FieldResolver(() => Int, { description: 'How many cases were drawn later in place of unsuitable ones.' })
  refillCount(@Root() draw: SampleDraw): number {
    return refillsOf(draw).length;
  }

  @FieldResolver(() => [ExclusionCount], { description: 'How many cases could not be drawn, by reason.' })
  exclusionCounts(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw): Promise<readonly ExclusionCount[]> {
    return exclusionCounts(ctx, draw);
  }

  @FieldResolver(() => SampleExclusionConnection, { description: 'The cases that could not be drawn; for administrators and quality leads.' })
  exclusions(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw, @Args(() => PageArgs) args: PageArgs): Promise<Page<object>> {
    return exclusionsPage(ctx, draw, args);
  }

  @FieldResolver(() => SampleCaseConnection, { description: 'The drawn cases in the order drawn, as far as the viewer may see them.' })
  cases(@Ctx() ctx: RequestContext, @Root() draw: SampleDraw, @Args(() => PageArgs) args: PageArgs): Promise<Page<SampleCase>> {
    return casesPage(ctx, draw, args);
  }
}

@Resolver(() => SampleCase)
export class SampleCaseResolver {
  @FieldResolver(() => Team, { description: 'The team that held it.' })
  team(@Ctx() ctx: RequestContext, @Root() { teamId }: SampleCase): Promise<Team> {
    return ctx.require(Team, teamId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The case holder.' })
  caseHolder(@Ctx() ctx: RequestContext, @Root() { caseHolderId }: SampleCase): Promise<Person | null> {
    return ctx.load(Person, caseHolderId);
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'Its audit in the activity, once it is allocated and the viewer may see it.' })
  audit(@Ctx() ctx: RequestContext, @Root() { auditId }: SampleCase): Promise<Audit | null> {
    return ctx.load(Audit, auditId);
  }
}
