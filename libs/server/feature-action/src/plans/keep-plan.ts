import { type Problem, problemUnless, TEXT_LIMITS, textProblem, textProblems, tidyLine, tidyText } from '@goodmark/audit-tool';
import { ActionPlan, ActionPlanStatus, Activity, condition, newId, PlanAction, PlanRecommendation, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar, forbidden } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { keepsPlan, planActionInHand, planInHand } from './plan-access';

const MOST_RECOMMENDATIONS = 50;
const MOST_ACTIONS = 200;

@InputType({ description: "Makes an action plan from an activity's findings." })
export class ActionPlanCreateInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => String, { description: 'The plan in a line, at most 200 characters.' })
  title!: string;

  @Field(() => ID, { description: 'Who answers for it.' })
  ownerId!: string;
}

@InputType({ description: 'What changes about a plan. Left out: unchanged.' })
export class ActionPlanChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The plan in a line, at most 200 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it.' })
  ownerId?: string | null;

  @Field(() => ActionPlanStatus, { nullable: true, description: 'Closed once every action is verified; a closed plan can be opened again.' })
  status?: ActionPlanStatus | null;
}

@InputType({ description: 'Adds a recommendation to a plan.' })
export class PlanRecommendationAddInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'The version of the plan you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What is recommended, at most 2,000 characters. Say nothing of a case in it.' })
  text!: string;
}

@InputType({ description: 'Changes the wording of a recommendation.' })
export class PlanRecommendationChangeInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What is recommended, at most 2,000 characters.' })
  text!: string;
}

@InputType({ description: 'Adds an action to a recommendation of a plan.' })
export class PlanActionAddInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId!: string;

  @Field(() => Int, { description: 'The version of the plan you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What is done, at most 2,000 characters. Say nothing of a case in it.' })
  what!: string;

  @Field(() => ID, { description: 'Who does it.' })
  ownerId!: string;

  @Field(() => DateScalar, { description: 'By when. This first date never changes.' })
  dueOn!: string;
}

@InputType({ description: 'Changes what an action of a plan says or who does it. Left out: unchanged.' })
export class PlanActionChangeInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What is done, at most 2,000 characters.' })
  what?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who does it.' })
  ownerId?: string | null;
}

const titleProblems = (title: string): readonly Problem[] => {
  const problem = title === '' ? 'Say in a line what the plan is about.' : textProblem(title, TEXT_LIMITS.title);
  return problem ? [{ field: 'title', message: problem }] : [];
};

const ownerProblems = async (tx: RequestContext, ownerId: string): Promise<readonly Problem[]> =>
  problemUnless((await tx.facts.activePeople([ownerId])).has(ownerId), 'ownerId', 'Choose somebody who works here.');

/** What is wrong with a text that must be there. */
const writtenProblems = (field: string, text: string | null, missing: string): readonly Problem[] => [...problemUnless(text !== null, field, missing), ...textProblems(field, text, TEXT_LIMITS.what)];

/** Makes a plan from an activity; recommendations and actions are added to it one by one. */
export async function createPlan(tx: RequestContext, input: ActionPlanCreateInput): Promise<ActionPlan> {
  const activity = await tx.require(Activity, input.activityId, 'activityId');
  const row = { activityId: activity.id, title: tidyLine(input.title), ownerId: input.ownerId, status: 'OPEN' as const };
  assertNoProblems([...titleProblems(row.title), ...(await ownerProblems(tx, row.ownerId))]);
  return tx.create(ActionPlan, { id: newId(), ...row }, row);
}

/** Changes a plan. It is closed only once every action is verified, and can be opened again. */
export async function changePlan(tx: RequestContext, input: ActionPlanChangeInput): Promise<ActionPlan> {
  const plan = await tx.require(ActionPlan, input.id);
  if (!keepsPlan(tx.viewer, plan)) throw forbidden('Only the owner of this plan, an administrator, a quality lead or a director may change it.');
  const { title, ownerId, status } = plan;
  const after = { title: input.title == null ? title : tidyLine(input.title), ownerId: input.ownerId ?? ownerId, status: input.status ?? status };
  const open = after.status === 'CLOSED' ? await tx.visible(PlanAction, condition(`t.planId = :id AND t.status <> 'VERIFIED'`, { id: plan.id })) : [];
  assertNoProblems([
    ...titleProblems(after.title), ...(await ownerProblems(tx, after.ownerId)),
    ...problemUnless(open.length === 0, 'status', `${open.length === 1 ? 'An action is' : `${open.length} actions are`} not verified yet. A plan closes once all of them are.`),
  ]);
  const changed = await tx.change(ActionPlan, plan, input.version, after);
  await tx.record({ recordType: 'ActionPlan', recordId: plan.id, what: 'changed', before: { title, ownerId, status }, after });
  return changed;
}

/** Adds a recommendation at the end of a plan. */
export async function addRecommendation(tx: RequestContext, input: PlanRecommendationAddInput): Promise<ActionPlan> {
  const plan = await planInHand(tx, input.planId);
  const there = await tx.visible(PlanRecommendation, condition('t.planId = :id', { id: plan.id }));
  const text = tidyText(input.text);
  assertNoProblems([
    ...writtenProblems('text', text, 'Say what is recommended.'), ...problemUnless(there.length < MOST_RECOMMENDATIONS, 'text', `A plan holds at most ${MOST_RECOMMENDATIONS} recommendations. Make another plan.`),
  ]);
  const changed = await tx.change(ActionPlan, plan, input.version, {});
  const row = { planId: plan.id, position: there.length, text: text as string };
  await tx.create(PlanRecommendation, { id: newId(), ...row }, row);
  return changed;
}

/** Changes the wording of a recommendation. */
export async function changeRecommendation(tx: RequestContext, input: PlanRecommendationChangeInput): Promise<PlanRecommendation> {
  const recommendation = await tx.require(PlanRecommendation, input.id);
  await planInHand(tx, recommendation.planId);
  const text = tidyText(input.text);
  assertNoProblems(writtenProblems('text', text, 'Say what is recommended.'));
  const changed = await tx.change(PlanRecommendation, recommendation, input.version, { text: text as string });
  await tx.record({ recordType: 'PlanRecommendation', recordId: recommendation.id, what: 'changed', before: { text: recommendation.text }, after: { text } });
  return changed;
}

/** Adds an action to a recommendation. */
export async function addPlanAction(tx: RequestContext, input: PlanActionAddInput): Promise<ActionPlan> {
  const recommendation = await tx.require(PlanRecommendation, input.recommendationId, 'recommendationId');
  const plan = await planInHand(tx, recommendation.planId);
  const there = await tx.visible(PlanAction, condition('t.planId = :id', { id: plan.id }));
  const what = tidyText(input.what);
  assertNoProblems([
    ...writtenProblems('what', what, 'Say what is done.'), ...(await ownerProblems(tx, input.ownerId)),
    ...problemUnless(input.dueOn >= tx.clock.today(), 'dueOn', `The due date ${input.dueOn} has already passed. Choose today or a later day.`),
    ...problemUnless(there.length < MOST_ACTIONS, 'what', `A plan holds at most ${MOST_ACTIONS} actions. Make another plan.`),
  ]);
  const changed = await tx.change(ActionPlan, plan, input.version, {});
  const row = { planId: plan.id, recommendationId: recommendation.id, position: there.length, what: what as string, ownerId: input.ownerId, firstDueOn: input.dueOn, dueOn: input.dueOn, status: 'OPEN' as const };
  await tx.create(PlanAction, { id: newId(), ...row, doneOn: null, doneById: null, completion: null, verifiedAt: null, verifiedById: null, verification: null }, row);
  return changed;
}

/** Changes what an action says or who does it, while it is to be done. */
export async function changePlanAction(tx: RequestContext, input: PlanActionChangeInput): Promise<PlanAction> {
  const action = await planActionInHand(tx, 'REASSIGN', input.id);
  const { what, ownerId } = action;
  const after = { what: input.what == null ? what : tidyText(input.what), ownerId: input.ownerId ?? ownerId };
  assertNoProblems([...writtenProblems('what', after.what, 'Say what is done.'), ...(await ownerProblems(tx, after.ownerId))]);
  const changed = await tx.change(PlanAction, action, input.version, after as Pick<PlanAction, 'what' | 'ownerId'>);
  await tx.record({ recordType: 'PlanAction', recordId: action.id, what: 'changed', before: { what, ownerId }, after });
  return changed;
}
