import { type Problem, problemUnless, reasonGiven, tidyLine } from '@goodmark/audit-tool';
import { Activity, ActivityKind, keepRevision, readActivityCounts, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertPlan, assertStillPlanned } from './check-plan';
import { instrumentOf, picksOf } from './create-activity';
import { moveDueDays } from './move-due-days';
import { ActivityPlanInput } from './plan-input';

@InputType({ description: 'A change of the plan of an activity. What is left out stays as it is; `null` clears. Another month is `activityMove`.' })
export class ActivityChangeInput extends ActivityPlanInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why the plan changes; kept with the revision.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What it is called on the schedule, at most 200 characters.' })
  title?: string | null;

  @Field(() => ActivityKind, { nullable: true, description: 'What kind of QA it is. Stands once an audit is allocated.' })
  kind?: ActivityKind | null;
}

/** What an activity cannot be without: clearing it would leave the schedule with a gap that means nothing. */
const NEVER_EMPTY = ['title', 'kind', 'origin', 'samplingMethod', 'moderationRule', 'moderationMode'] as const;
/** What stands once an audit is allocated, because the audit has taken it over. */
const TAKEN_OVER = ['kind', 'samplingMethod'] as const;

const PLANNED = [...NEVER_EMPTY, 'service', 'categories', 'targetCount', 'moderationRate', 'moderationPicks', 'leadId', 'auditDueOn', 'reportDueOn'] as const;
type Changes = Partial<Pick<Activity, (typeof PLANNED)[number] | 'instrumentVersion'>>;

/** A rule that picks has picks, and the others have none: what stands is kept where nothing is said of it. */
function pickedBy(activity: Activity, { moderationRule, moderationPicks }: ActivityChangeInput): { moderationPicks?: unknown } {
  if (moderationRule === undefined && moderationPicks === undefined) return {};
  return { moderationPicks: picksOf(moderationRule ?? activity.moderationRule, moderationPicks === undefined ? activity.moderationPicks : (moderationPicks ?? [])) };
}

/** What the input says differently from what stands. */
function changesOf(activity: Activity, input: ActivityChangeInput): Changes {
  const given: Record<string, unknown> = {
    ...input,
    ...(input.title === undefined ? {} : { title: tidyLine(input.title) }),
    ...pickedBy(activity, input),
    ...(input.categories === undefined ? {} : { categories: [...new Set(input.categories ?? [])] }),
  };
  const changed = PLANNED.filter((key) => given[key] !== undefined && JSON.stringify(given[key]) !== JSON.stringify(activity[key]));
  const changes = Object.fromEntries(changed.map((key) => [key, given[key]])) as Changes;
  return changes.kind ? { ...changes, instrumentVersion: instrumentOf(changes.kind) } : changes;
}

const problemsOf = (changes: Changes): readonly Problem[] => [
  ...NEVER_EMPTY.filter((key) => changes[key] === null).map((field) => ({ field, message: 'This cannot be empty. Leave it out to keep what stands.' })),
  ...problemUnless(Object.keys(changes).length > 0, 'id', 'Nothing of the plan changes. Send what is to be different.'),
];

/** What was emptied against the rules is told of once, and not looked into. */
const withoutEmpty = (changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([key, value]) => value !== null || !NEVER_EMPTY.some((each) => each === key)));

/** Asked once the row is locked, so that no allocation slips in between. */
async function assertNotTakenOver(tx: RequestContext, activity: Activity, changes: Changes): Promise<void> {
  const fields = TAKEN_OVER.filter((key) => key in changes);
  if (fields.length === 0) return;
  const counts = (await readActivityCounts(tx, [activity.id])).get(activity.id);
  if ((counts?.total ?? 0) === 0) return;
  assertNoProblems(fields.map((field) => ({ field, message: 'Audits are allocated already, and have taken this over. Plan another activity instead.' })));
}

/** Changes the plan of an activity and keeps the revision: who, when and why. */
export async function changeActivity(tx: RequestContext, input: ActivityChangeInput): Promise<Activity> {
  const activity = await tx.require(Activity, input.id);
  assertStillPlanned(activity);
  const { reason, problems } = reasonGiven(input.reason, 'Say why the plan changes.');
  const changes = changesOf(activity, input);
  // What it referred to before may have gone since, and is no reason to refuse another change.
  const referred = { leadId: changes.leadId ?? null, categories: changes.categories ?? [] };
  await assertPlan(tx, { ...activity, ...withoutEmpty(changes), ...referred }, [...problems, ...problemsOf(changes)]);

  const changed = await tx.change<Activity>(Activity, activity, input.version, changes);
  await assertNotTakenOver(tx, activity, changes);
  await moveDueDays(tx, activity, activity.auditDueOn, changed.auditDueOn);
  await keepRevision(tx, changed, reason);
  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, activity[key as keyof Changes]]));
  await tx.record({ recordType: 'Activity', recordId: activity.id, what: 'changed', before, after: { ...changes }, why: reason });
  return changed;
}
