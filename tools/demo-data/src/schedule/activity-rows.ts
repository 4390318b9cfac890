import { createHash } from 'node:crypto';
import { addDays, addMonths, auditDueOn, ENGLAND_BANK_HOLIDAYS, firstDayOf, reportDueOn } from '@goodmark/audit-schedule';
import { type ActivityStatus, CASE_AUDIT_TOOL, ModerationMode, ModerationRule } from '@goodmark/audit-tool';
import { DEMONSTRATION_TODAY, officeInstant, workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ActivityRevisionRow, ActivityRow } from '../rows';
import { type ActivityPlanned, usesCaseAuditTool } from './activity-plan';

interface Step {
  readonly on: string;
  readonly month: string;
  readonly status: ActivityStatus;
  readonly reason: string | null;
}

/** The schedules of the three years were written on these days; the first when the programme began. */
const WRITTEN_ON: readonly (readonly [from: string, on: string])[] = [
  ['2018-04', '2018-02-12'],
  ['2017-04', '2017-03-20'],
  ['2016-04', '2016-04-25'],
];

const writtenOn = (month: string): string => WRITTEN_ON.find(([from]) => month >= from)?.[1] ?? '2016-04-25';

const firstStep = ({ month, movedFrom }: Pick<ActivityPlanned, 'month' | 'movedFrom'>): Step => {
  const first = movedFrom?.month ?? month;
  return { on: writtenOn(first), month: first, status: 'PLANNED', reason: null };
};

/** What happened to the plan of an activity, in order. */
function stepsOf({ month, movedFrom, status }: ActivityPlanned): readonly Step[] {
  const begun: Step = { on: workingDayAfter(firstDayOf(month), -9), month, status: 'IN_PROGRESS', reason: null };
  const reporting: Step = { on: workingDayAfter(firstDayOf(addMonths(month, 1)), 9), month, status: 'REPORTING', reason: null };
  const closed: Step = { on: workingDayAfter(firstDayOf(addMonths(month, 1)), 47), month, status: 'CLOSED', reason: null };
  const course: Record<ActivityStatus, readonly Step[]> = {
    PLANNED: [],
    IN_PROGRESS: [begun],
    REPORTING: [begun, reporting],
    CLOSED: [begun, reporting, closed],
    CANCELLED: [],
  };
  const steps: readonly Step[] = [
    firstStep({ month, movedFrom }),
    ...(movedFrom ? [{ on: movedFrom.on, month, status: 'PLANNED' as const, reason: movedFrom.reason }] : []),
    ...course[status],
  ];
  return steps.map((step) => (step.on < DEMONSTRATION_TODAY ? step : { ...step, on: addDays(DEMONSTRATION_TODAY, -1) }));
}

const firstInstant = (activity: ActivityPlanned): string => instantOf(activity, firstStep(activity), 0);

const instantOf = ({ key }: ActivityPlanned, { on }: Step, index: number): string => officeInstant(on, randomFor(`activity ${key} step ${index}`));

/** The id of an activity of the plan. */
export const activityIdOf = (activity: ActivityPlanned): string => idOf(`activity ${activity.key}`, firstInstant(activity));

function planAt(activity: ActivityPlanned, { month, status }: Step) {
  return {
    month,
    title: activity.title,
    kind: activity.kind,
    origin: activity.origin,
    service: activity.service,
    categories: [...activity.categories],
    instrumentVersion: usesCaseAuditTool(activity) ? CASE_AUDIT_TOOL.version : null,
    targetCount: activity.targetCount,
    samplingMethod: activity.sampling,
    leadId: personIdOf(activity.lead),
    moderationRule: activity.moderationRate === 100 ? ModerationRule.ALL : ModerationRule.RANDOM_SHARE,
    moderationRate: activity.moderationRate,
    moderationPicks: null,
    moderationMode: activity.blind ? ModerationMode.BLIND : ModerationMode.OPEN,
    auditDueOn: auditDueOn(month, ENGLAND_BANK_HOLIDAYS),
    reportDueOn: reportDueOn(month, ENGLAND_BANK_HOLIDAYS),
    status,
  };
}

/** The activity as it stands. */
export function activityRow(activity: ActivityPlanned): ActivityRow {
  const steps = stepsOf(activity);
  const last = steps.length - 1;
  return {
    id: activityIdOf(activity),
    version: steps.length,
    createdAt: firstInstant(activity),
    updatedAt: instantOf(activity, steps[last] as Step, last),
    moderationSeed: createHash('sha256').update(`seed of ${activity.key}`).digest('hex').slice(0, 32),
    ...planAt(activity, steps[last] as Step),
  };
}

/** Every plan the activity has had, the first one included. */
export const activityRevisionRows = (activity: ActivityPlanned): readonly ActivityRevisionRow[] =>
  stepsOf(activity).map((step, index) => ({
    id: idOf(`activity ${activity.key} revision ${index + 1}`, instantOf(activity, step, index)),
    activityId: activityIdOf(activity),
    seq: index + 1,
    at: instantOf(activity, step, index),
    byId: personIdOf('admin'),
    reason: step.reason,
    ...planAt(activity, step),
  }));
