import { AuditKind, AuditSource, CASE_AUDIT_TOOL, isCounted, outcomeOf } from '@goodmark/audit-tool';
import { LAST_INSTANT, laterInstant, minutesLater } from '../days';
import { PEOPLE } from '../organisation/people-plan';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import { activityIdOf } from '../schedule/activity-rows';
import type { AuditRow } from '../rows';
import type { AuditStory } from './audit-story';

const LEVELS = new Map(PEOPLE.map(({ key, level }) => [personIdOf(key), level]));

/** The audit as it stands on the demonstration's today. */
export function auditRow(story: AuditStory): AuditRow {
  const { activity, theCase, times, moderated } = story;
  const graded = isCounted(story.status) ? story.auditor : null;
  const auditorGrade = graded?.overall ?? null;
  const steps = stepInstants(story);
  return {
    id: story.id,
    version: steps.length,
    createdAt: times.allocatedAt,
    updatedAt: steps.at(-1) ?? times.allocatedAt,
    reference: story.reference,
    kind: activity ? AuditKind.LIVE : AuditKind.PRACTICE,
    status: story.status,
    activityId: activity ? activityIdOf(activity) : null,
    cohortId: story.cohortId,
    caseId: theCase.row.id,
    auditorId: story.auditorId,
    auditorLevel: LEVELS.get(story.auditorId) ?? null,
    moderatorId: story.moderatorId,
    month: activity?.month ?? null,
    activityKind: activity?.kind ?? null,
    instrumentVersion: CASE_AUDIT_TOOL.version,
    service: theCase.row.service,
    serviceAreaId: theCase.team.serviceAreaId,
    teamId: theCase.team.id,
    categories: [...theCase.row.categories],
    caseHolderId: story.caseHolderId,
    samplingMethod: activity?.sampling ?? 'PURPOSIVE',
    dueOn: story.dueOn,
    ...times,
    auditorGrade,
    moderatedGrade: moderated?.overall ?? null,
    outcome: outcomeOf({ auditorGrade, moderatedGrade: moderated?.overall ?? null }),
    auditorDomains: graded?.domains ?? null,
    moderatedDomains: moderated?.domains ?? null,
    exceptionById: null,
    exceptionReason: null,
    ...afterSubmission(story),
    previousAuditId: null,
    source: times.startedAt && randomFor(`source ${story.key}`).chance(0.12) ? AuditSource.WORD_FORM : AuditSource.CONSOLE,
  };
}

/** What is known of an audit since it was submitted; a closed one was fed back and filed. */
function afterSubmission({ key, status, auditorId, times: { submittedAt, moderatedAt, closedAt } }: AuditStory): Pick<AuditRow, 'moderationChoice' | 'feedbackHeldOn' | 'filedOn' | 'filedById' | 'minutesSpent'> {
  const random = randomFor(`after ${key}`);
  const heldAt = closedAt ? laterInstant(moderatedAt ?? (submittedAt as string), 1, 5, random) : null;
  return {
    moderationChoice: isCounted(status) ? (status === 'CLOSED' && !moderatedAt ? 'NOT_CHOSEN' : 'CHOSEN') : null,
    feedbackHeldOn: heldAt && closedAt && (heldAt < closedAt ? heldAt : closedAt).slice(0, 10),
    filedOn: closedAt?.slice(0, 10) ?? null,
    filedById: closedAt ? auditorId : null,
    minutesSpent: submittedAt ? 5 * random.between(14, 44) : null,
  };
}

/** When the row was written, in order: each step of its life, and the saves of a draft. */
function stepInstants({ key, status, times, returnedAt }: AuditStory): readonly string[] {
  const random = randomFor(`steps ${key}`);
  const { allocatedAt, startedAt, submittedAt, moderatedAt, closedAt } = times;
  const untilToday = (instant: string): string => (instant < LAST_INSTANT ? instant : LAST_INSTANT);
  const saves = startedAt ? [startedAt, minutesLater(startedAt, random.between(20, 70))] : [];
  const taken = status === 'IN_MODERATION' && submittedAt ? [untilToday(laterInstant(submittedAt, 1, 3, random))] : [];
  const exempted = status === 'EXEMPTED' ? [untilToday(laterInstant(allocatedAt, 2, 6, random))] : [];
  return [allocatedAt, ...saves, submittedAt, ...taken, returnedAt, moderatedAt, closedAt, ...exempted].filter((instant) => instant !== null);
}
