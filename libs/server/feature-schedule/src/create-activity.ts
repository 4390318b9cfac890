import { randomBytes } from 'node:crypto';
import { auditDueOn, reportDueOn } from '@goodmark/audit-schedule';
import { CASE_AUDIT_TOOL, ModerationPick, type ModerationRule, tidyLine } from '@goodmark/audit-tool';
import { Activity, ActivityKind, type ActivityPlan, holidaysOf, keepRevision, newId, type RequestContext } from '@goodmark/server-data';
import { MonthScalar } from '@goodmark/server-graphql';
import { Field, InputType } from 'type-graphql';
import { assertPlan } from './check-plan';
import { ActivityPlanInput } from './plan-input';

@InputType({ description: 'A new activity on the schedule.' })
export class ActivityCreateInput extends ActivityPlanInput {
  @Field(() => MonthScalar, { description: 'The month it is planned for.' })
  month!: string;

  @Field(() => String, { description: 'What it is called on the schedule, at most 200 characters.' })
  title!: string;

  @Field(() => ActivityKind, { description: 'What kind of QA it is.' })
  kind!: ActivityKind;
}

/** The version of the audit tool that an activity of a kind is written with; none where it has another instrument. */
export const instrumentOf = (kind: ActivityKind): string | null => (kind === 'CASE_AUDIT' || kind === 'RE_AUDIT' ? CASE_AUDIT_TOOL.version : null);

/** Which audits a rule picks: what is given, in one order, or all there is to pick by; none with the other rules. */
export const picksOf = (rule: ModerationRule, given: readonly ModerationPick[] | null | undefined): ModerationPick[] | null =>
  rule === 'BY_RULE' ? Object.values(ModerationPick).filter((pick) => given == null || given.includes(pick)) : null;

/** Puts a new activity on the schedule, with its first revision. */
export async function createActivity(tx: RequestContext, input: ActivityCreateInput): Promise<Activity> {
  const { month, kind, moderationRate } = input;
  const holidays = await holidaysOf(tx);
  const auditDay = input.auditDueOn ?? auditDueOn(month, holidays);
  const usualReportDay = reportDueOn(month, holidays);
  const moderationRule = input.moderationRule ?? (moderationRate === 100 ? 'ALL' : 'RANDOM_SHARE');
  const plan = {
    month,
    title: tidyLine(input.title),
    kind,
    origin: input.origin ?? 'FRAMEWORK',
    service: input.service ?? null,
    categories: [...new Set(input.categories ?? [])],
    instrumentVersion: instrumentOf(kind),
    targetCount: input.targetCount ?? null,
    samplingMethod: input.samplingMethod ?? 'RANDOM',
    leadId: input.leadId ?? null,
    moderationRule,
    moderationRate: moderationRate ?? null,
    moderationPicks: picksOf(moderationRule, input.moderationPicks),
    moderationMode: input.moderationMode ?? 'OPEN',
    auditDueOn: auditDay,
    // A report day that nobody gave must not stand in the way of audits that are due later than usual.
    reportDueOn: input.reportDueOn ?? (auditDay > usualReportDay ? auditDay : usualReportDay),
    status: 'PLANNED',
  } satisfies ActivityPlan;
  await assertPlan(tx, plan);
  return addActivity(tx, plan, null);
}

/** Adds an activity with its first revision; the plan must have been checked. */
export async function addActivity(tx: RequestContext, plan: ActivityPlan, reason: string | null): Promise<Activity> {
  const activity = await tx.create(Activity, { id: newId(), moderationSeed: randomBytes(16).toString('hex'), ...plan }, { ...plan });
  await keepRevision(tx, activity, reason);
  return activity;
}
