import { isOver, type Problem, problemsInPlan, type PlanToCheck } from '@goodmark/audit-tool';
import { type Activity, CaseCategory, condition, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';

interface Plan extends PlanToCheck {
  readonly leadId: string | null;
  readonly categories: readonly string[];
}

/** Throws `INVALID_INPUT` with all that is wrong with a plan, what it refers to included. */
export async function assertPlan(tx: RequestContext, plan: Plan, also: readonly Problem[] = []): Promise<void> {
  const problems: Problem[] = [...problemsInPlan(plan), ...also];
  if (plan.leadId !== null && !(await tx.load(Person, plan.leadId))?.active) {
    problems.push({ field: 'leadId', message: 'Choose somebody who works here: there is no such person.' });
  }
  const known = new Set((await tx.visible(CaseCategory, condition('1 = 1'))).map(({ key }) => key));
  for (const category of plan.categories) {
    if (!known.has(category)) problems.push({ field: 'categories', message: `There is no case category ${JSON.stringify(category.slice(0, 60))}. See caseCategories.` });
  }
  assertNoProblems(problems);
}

/** Throws `CONFLICT` for the plan of an activity that is closed or cancelled. */
export function assertStillPlanned(activity: Activity): void {
  if (!isOver(activity.status)) return;
  throw conflict(`This activity is ${activity.status.toLowerCase()}, so its plan stands as it is.`, activity.version, [
    { field: 'id', message: 'The plan of a closed or cancelled activity cannot change. Copy it to plan it anew.' },
  ]);
}
