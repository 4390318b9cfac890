import { auditDueOn, ENGLAND_BANK_HOLIDAYS, reportDueOn } from '@goodmark/audit-schedule';
import { CASE_AUDIT_TOOL, type Problem, type Service, TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import {
  Activity, ActivityKind, CaseCategory, condition, newId, Person, type RequestContext, Service as ServiceEnum,
} from '@goodmark/server-data';
import { assertNoProblems, DateScalar, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { keepRevision } from './revise-activity';

@InputType({ description: 'A new activity on the schedule.' })
export class ActivityCreateInput {
  @Field(() => MonthScalar, { description: 'The month it is planned for.' })
  month!: string;

  @Field(() => String, { description: 'What it is called on the schedule, at most 200 characters.' })
  title!: string;

  @Field(() => ActivityKind, { description: 'What kind of QA it is.' })
  kind!: ActivityKind;

  @Field(() => ServiceEnum, { nullable: true, description: 'The service it looks at; none when both.' })
  service?: Service | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the case categories it looks at.' })
  categories?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many records are to be looked at.' })
  targetCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Share of the audits to be moderated, in whole per cent.' })
  moderationRate?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it.' })
  leadId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day its audits are due; the month's last working day when left out." })
  auditDueOn?: string | null;
}

const usesAuditTool = (kind: ActivityKind): boolean => kind === 'CASE_AUDIT' || kind === 'RE_AUDIT';

async function problemsOf(tx: RequestContext, input: ActivityCreateInput): Promise<Problem[]> {
  const problems: Problem[] = [];
  const { title, categories, targetCount, moderationRate, leadId, auditDueOn: dueOn } = input;
  const titleProblem = tidyText(title) === null ? 'Give the activity a title.' : textProblem(title, TEXT_LIMITS.title);
  if (titleProblem) problems.push({ field: 'title', message: titleProblem });
  if (targetCount != null && (targetCount < 0 || targetCount > 10_000)) {
    problems.push({ field: 'targetCount', message: 'Give a target from 0 to 10,000 records.' });
  }
  if (moderationRate != null && (moderationRate < 0 || moderationRate > 100)) {
    problems.push({ field: 'moderationRate', message: 'Give a moderation rate from 0 to 100 per cent.' });
  }
  if (dueOn != null && dueOn < `${input.month}-01`) {
    problems.push({ field: 'auditDueOn', message: 'The audits cannot be due before the month of the activity begins.' });
  }
  if (leadId != null && !(await tx.load(Person, leadId))?.active) {
    problems.push({ field: 'leadId', message: 'Choose somebody who works here: there is no such person.' });
  }
  const known = new Set((await tx.visible(CaseCategory, condition('1 = 1'))).map(({ key }) => key));
  for (const category of categories ?? []) {
    if (!known.has(category)) problems.push({ field: 'categories', message: `There is no case category ${JSON.stringify(category.slice(0, 60))}. See caseCategories.` });
  }
  return problems;
}

/** Puts a new activity on the schedule, with its first revision. */
export async function createActivity(tx: RequestContext, input: ActivityCreateInput): Promise<Activity> {
  assertNoProblems(await problemsOf(tx, input));
  const { month, kind, service, categories, targetCount, moderationRate, leadId } = input;
  const plan = {
    month,
    title: tidyText(input.title) as string,
    kind,
    origin: 'FRAMEWORK',
    service: service ?? null,
    categories: [...new Set(categories ?? [])],
    instrumentVersion: usesAuditTool(kind) ? CASE_AUDIT_TOOL.version : null,
    targetCount: targetCount ?? null,
    samplingMethod: 'RANDOM',
    leadId: leadId ?? null,
    moderationRule: moderationRate === 100 ? 'ALL' : 'RANDOM_SHARE',
    moderationRate: moderationRate ?? null,
    auditDueOn: input.auditDueOn ?? auditDueOn(month, ENGLAND_BANK_HOLIDAYS),
    reportDueOn: reportDueOn(month, ENGLAND_BANK_HOLIDAYS),
    status: 'PLANNED',
  } as const;
  const activity = await tx.create(Activity, { id: newId(), ...plan, categories: [...plan.categories] }, { ...plan });
  await keepRevision(tx, activity, null);
  return activity;
}
