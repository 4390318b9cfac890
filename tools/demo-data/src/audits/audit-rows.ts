import { AuditKind, AuditSource, CASE_AUDIT_TOOL, isCounted, ModerationChoice, ModerationGround, ModerationMode, outcomeOf } from '@goodmark/audit-tool';
import { LAST_INSTANT, laterInstant, minutesLater } from '../days';
import { PEOPLE } from '../organisation/people-plan';
import { personIdOf, teamIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import { activityIdOf } from '../schedule/activity-rows';
import type { AuditRow } from '../rows';
import { correctiveActionRows } from '../texts/corrective-actions';
import type { AuditStory } from './audit-story';
import { blindGradesOf } from './blind-grades';

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
    auditorTeamId: teamIdOf(story.auditorId),
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
    ...choiceOf(story),
    previousAuditId: null,
    source: times.startedAt && randomFor(`source ${story.key}`).chance(0.12) ? AuditSource.WORD_FORM : AuditSource.CONSOLE,
  };
}

/** Whether and how it is moderated. Before December 2017 people chose one in ten, and no rule says why. */
function choiceOf(story: AuditStory): Pick<AuditRow, 'moderationChoice' | 'moderationGround' | 'moderationGroundReason' | 'moderationRuled' | 'moderationMode' | 'moderationRevealedAt'> {
  const { activity, status, times: { submittedAt, moderatedAt } } = story;
  if (!submittedAt) return { moderationChoice: null, moderationGround: null, moderationGroundReason: null, moderationRuled: null, moderationMode: null, moderationRevealedAt: null };
  const choice = isCounted(status) && status === 'CLOSED' && !moderatedAt ? ModerationChoice.NOT_CHOSEN : ModerationChoice.CHOSEN;
  const ground = !activity ? ModerationGround.PRACTICE : activity.moderationRate === 100 ? ModerationGround.EVERY_AUDIT : null;
  const blind = blindGradesOf(story);
  return {
    moderationChoice: choice, moderationGround: ground, moderationGroundReason: null, moderationRuled: choice,
    moderationMode: blind || (activity?.blind && !moderatedAt) ? ModerationMode.BLIND : ModerationMode.OPEN, moderationRevealedAt: blind ? minutesLater(moderatedAt as string, -20) : null,
  };
}

type After = Pick<AuditRow, 'feedbackHeldOn' | 'filedOn' | 'filedById' | 'minutesSpent'>;

/** What is known of an audit since it was submitted; a closed one was fed back and filed, and some open ones as well. */
function afterSubmission(story: AuditStory): After {
  const { key, auditorId, times: { submittedAt, moderatedAt, closedAt } } = story;
  const random = randomFor(`after ${key}`);
  const heldAt = closedAt ? laterInstant(moderatedAt ?? (submittedAt as string), 1, 5, random) : null;
  const minutesSpent = submittedAt ? 5 * random.between(14, 44) : null;
  if (!heldAt || !closedAt) return { ...whileOpen(story), minutesSpent };
  return { feedbackHeldOn: (heldAt < closedAt ? heldAt : closedAt).slice(0, 10), filedOn: closedAt.slice(0, 10), filedById: auditorId, minutesSpent };
}

/** How far a moderated audit is that is not closed: many were talked about, some of those are filed and wait for their actions alone. */
function whileOpen(story: AuditStory): Pick<After, 'feedbackHeldOn' | 'filedOn' | 'filedById'> {
  const nothing = { feedbackHeldOn: null, filedOn: null, filedById: null };
  const { key, status, auditorId, times: { moderatedAt } } = story;
  if (status !== 'MODERATED' || !moderatedAt) return nothing;
  const random = randomFor(`while open ${key}`);
  const heldAt = laterInstant(moderatedAt, 1, 8, random);
  if (heldAt >= LAST_INSTANT || !random.chance(0.55)) return nothing;
  const filedAt = laterInstant(heldAt, 0, 6, random);
  const waits = correctiveActionRows(story).some((action) => action.status === 'OPEN' || action.status === 'DONE');
  const isFiled = waits && filedAt < LAST_INSTANT && random.chance(0.4);
  return { feedbackHeldOn: heldAt.slice(0, 10), filedOn: isFiled ? filedAt.slice(0, 10) : null, filedById: isFiled ? auditorId : null };
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
