import { Activity, Indicator, SampleFrame } from '@goodmark/server-data';
import { type DataCheckPlan, hasLeft, nameOf } from './data-check';

/** Only those who lead the programme keep the schedule and what it is made from. */
const ofPlan = { group: 'PLAN', ofAreas: null } as const;
const onActivities = { ...ofPlan, entity: Activity, from: 'activity t', title: 't.title', record: 'ACTIVITY' } as const;
const AHEAD = `t.status IN ('PLANNED', 'IN_PROGRESS')`;

export const PLAN_CHECKS: readonly DataCheckPlan[] = [
  {
    ...onActivities, kind: 'ACTIVITY_WITHOUT_LEAD', sentence: 'Activities without a lead, or whose lead has left', mend: 'Change its plan: say who leads it.',
    where: `t.status IN ('PLANNED', 'IN_PROGRESS', 'REPORTING') AND (t.leadId IS NULL OR ${hasLeft('t.leadId')})`, detail: 't.month', since: 'NULL',
  },
  { ...onActivities, kind: 'ACTIVITY_WITHOUT_DUE_DAY', sentence: 'Activities without a day their audits are due', mend: 'Change its plan: say when its audits are due.', where: `${AHEAD} AND t.auditDueOn IS NULL`, detail: 't.month', since: 'NULL' },
  { ...onActivities, kind: 'ACTIVITY_WITHOUT_TARGET', sentence: 'Activities that do not say how many records are looked at', mend: 'Change its plan: give a target.', where: `${AHEAD} AND t.targetCount IS NULL`, detail: 't.month', since: 'NULL' },
  {
    ...onActivities, kind: 'ACTIVITY_PAST_DUE', sentence: 'Activities past the day their audits are due, with audits not submitted', mend: 'Ask for the audits, or move the day with a reason.',
    where: `t.status = 'IN_PROGRESS' AND t.auditDueOn < :today AND EXISTS (SELECT 1 FROM audit ua WHERE ua.activityId = t.id AND ua.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED'))`,
    detail: nameOf('t.leadId'), since: 't.auditDueOn',
  },
  {
    ...ofPlan, kind: 'SERVICE_LEFT_OUT', entity: null, from: `(SELECT 'SOCIAL_CARE' AS id, 'Social care' AS name UNION ALL SELECT 'EARLY_HELP' AS id, 'Early help' AS name) t`, record: null,
    sentence: "Services that this year's plan leaves out", mend: 'Put an activity on the schedule that looks at it.',
    where: `EXISTS (SELECT 1 FROM service_area sv WHERE sv.service = t.id)
      AND NOT EXISTS (SELECT 1 FROM activity pa WHERE pa.month >= :yearFrom AND pa.month <= :yearTo AND pa.status <> 'CANCELLED' AND (pa.service IS NULL OR pa.service = t.id))`,
    title: 't.name', detail: 'NULL', since: 'NULL',
  },
  {
    ...ofPlan, kind: 'INDICATOR_WITHOUT_VALUE', entity: Indicator, from: 'indicator t', record: 'INDICATOR', sentence: 'Indicators without a value for two months', mend: 'Its owner enters the values, or it is no longer watched.',
    where: `t.active = 1 AND SUBSTR(t.createdAt, 1, 7) <= :month2 AND NOT EXISTS (SELECT 1 FROM indicator_value iv WHERE iv.indicatorId = t.id AND iv.month >= :month2)`,
    title: 't.name', detail: nameOf('t.ownerId'), since: 'NULL',
  },
  {
    ...ofPlan, kind: 'SAMPLE_FRAME_OLD', entity: SampleFrame, from: 'sample_frame t', record: 'SAMPLE_FRAME', sentence: 'A sampling frame older than 90 days, and none newer', mend: 'Import the list of open cases as they are now.',
    where: `t.status = 'IN_USE' AND t.takenOn < :days90 AND NOT EXISTS (SELECT 1 FROM sample_frame nf WHERE nf.status = 'IN_USE' AND nf.takenOn > t.takenOn)`, title: 't.source', detail: 'NULL', since: 't.takenOn',
  },
];
