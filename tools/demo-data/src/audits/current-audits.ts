import { isDraft } from '@goodmark/audit-tool';
import { caseFor } from '../cases';
import { laterInstant } from '../days';
import { type Random, randomFor } from '../random';
import type { ActivityPlanned } from '../schedule/activity-plan';
import { COMING } from '../schedule/coming-plan';
import { type AuditOutline, type Grades, NOTHING_JUDGED } from './audit-story';
import { CURRENT, type CurrentPlanned } from './current-plan';
import { inventGrades, moderate } from './invent-grades';
import { type Course, dueOnIn, moderatedAfter, timesToSubmission } from './timeline';

const MARCH: Course = { allocated: [1, 7], submitted: [16, 40] };
const APRIL: Course = { allocated: [2, 10], submitted: [17, 22] };

/** The audits of March and April 2018: allocated, being written, waiting for a moderator or back from one. */
export const currentAudits = (): readonly AuditOutline[] =>
  COMING.flatMap((activity) => (CURRENT[activity.key] ?? []).map((planned, index) => auditOf(activity, planned, index)));

function auditOf(activity: ActivityPlanned, planned: CurrentPlanned, index: number): AuditOutline {
  const key = `${activity.key} ${index + 1}`;
  const random = randomFor(`audit ${key}`);
  const begun = timesToSubmission(activity.month, random, activity.month === '2018-03' ? MARCH : APRIL);
  const category = activity.categories[index % activity.categories.length] as string;
  const theCase = caseFor({ key, category, service: activity.service, turn: index, openBefore: begun.allocatedAt.slice(0, 10) });

  const { status } = planned;
  const graded = inventGrades(planned.overall, theCase.row.categories, random);
  const submittedAt = isDraft(status) && status !== 'RETURNED' || status === 'EXEMPTED' ? null : begun.submittedAt;
  const times = {
    ...begun,
    startedAt: status === 'ALLOCATED' || status === 'EXEMPTED' ? null : begun.startedAt,
    submittedAt,
  };
  return {
    key,
    activity,
    cohortId: null,
    theCase,
    caseHolderId: theCase.row.caseHolderId as string,
    dueOn: dueOnIn(activity.month),
    status,
    auditor: gradesSoFar(status, graded, random),
    moderated: status === 'MODERATED' ? moderate(graded, random) : null,
    times: status === 'MODERATED' ? moderatedAfter(times, 2, 6, random) : times,
    returnedAt: status === 'RETURNED' && submittedAt ? laterInstant(submittedAt, 2, 5, random) : null,
    givenTo: planned.to ?? null,
  };
}

/** What stands in the form: all of it once submitted, part of it while it is being written. */
export function gradesSoFar(status: CurrentPlanned['status'], graded: Grades, random: Random): Grades {
  if (status === 'ALLOCATED' || status === 'EXEMPTED') return NOTHING_JUDGED;
  if (status !== 'IN_PROGRESS') return graded;
  const judged = random.between(4, 9);
  return {
    overall: judged > 7 ? graded.overall : null,
    domains: [...graded.domains].map((letter, index) => (index < judged ? letter : '-')).join(''),
  };
}
