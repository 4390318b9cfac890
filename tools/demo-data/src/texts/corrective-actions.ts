import { addDays } from '@goodmark/audit-schedule';
import { ActionSource, ActionStatus, type AuditDomain, isDraft } from '@goodmark/audit-tool';
import { type AuditStory, domainsWith, gradeIn } from '../audits/audit-story';
import { DEMONSTRATION_TODAY, LAST_INSTANT, laterInstant, minutesLater, workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { type Random, randomFor } from '../random';
import type { CorrectiveActionRow } from '../rows';
import { proofOf } from './action-proof';
import { ACTIONS } from './actions-bank';
import { fill } from './fill';
import { voiceOf } from './judgement-texts';

interface Wanted {
  readonly domain: AuditDomain;
  readonly source: ActionSource;
  readonly createdAt: string;
  readonly createdById: string;
}

/**
 * Audits of adoption cases held by the demonstration's case holder whose first action is theirs and still to be done,
 * with the day it is due: one overdue, one not.
 */
const STILL_TO_DO: Readonly<Record<string, string>> = { 'february 3': '2018-04-13', 'february 5': '2018-05-11' };

/** The corrective actions of an audit: what its auditor agreed, then what its moderator added. */
export function correctiveActionRows(story: AuditStory): readonly CorrectiveActionRow[] {
  const random = randomFor(`actions of ${story.key}`);
  return [...byAuditor(story, random), ...byModerator(story, random)].map((wanted, position) => actionRow(story, wanted, position, random));
}

/** Whether the moderator added an action; the account of the moderation says so. */
export const moderatorAddedAction = (story: AuditStory): boolean =>
  correctiveActionRows(story).some(({ source }) => source === ActionSource.MODERATOR);

function byAuditor(story: AuditStory, random: Random): readonly Wanted[] {
  const { overall } = story.auditor;
  const writtenAt = story.times.submittedAt ?? story.times.startedAt;
  const weak = domainsWith(story.auditor, 'D');
  if (!writtenAt || overall === null) return [];
  const count = overall === 'DOES_NOT_MEET_GOOD' ? random.between(1, 3) : random.chance(weak.length > 0 ? 0.4 : 0.1) ? 1 : 0;
  const createdAt = story.times.submittedAt ? minutesLater(writtenAt, -random.between(8, 35)) : minutesLater(writtenAt, 15);
  return random
    .some(weak.length > 0 ? weak : domainsWith(story.auditor, 'M'), count)
    .map((domain) => ({ domain, source: ActionSource.AUDITOR, createdAt, createdById: story.auditorId }));
}

function byModerator(story: AuditStory, random: Random): readonly Wanted[] {
  const { moderated, moderatorId, times } = story;
  if (!moderated || !moderatorId || !times.moderatedAt || moderated.overall !== 'DOES_NOT_MEET_GOOD') return [];
  const lowered = domainsWith(moderated, 'D').filter((domain) => gradeIn(story.auditor, domain) !== 'DOES_NOT_MEET_GOOD');
  const wasLowered = story.auditor.overall !== 'DOES_NOT_MEET_GOOD';
  const count = wasLowered ? random.between(1, 2) : lowered.length > 0 && random.chance(0.3) ? 1 : 0;
  const createdAt = times.moderatedAt;
  return random
    .some(lowered.length > 0 ? lowered : domainsWith(moderated, 'D'), count)
    .map((domain) => ({ domain, source: ActionSource.MODERATOR, createdAt, createdById: moderatorId }));
}

function actionRow(story: AuditStory, { domain, source, createdAt, createdById }: Wanted, position: number, random: Random): CorrectiveActionRow {
  const { caseHolderId, theCase } = story;
  const stillToDo = position === 0 ? STILL_TO_DO[story.key] : undefined;
  const what = fill(random.pick(ACTIONS[domain]), voiceOf(story), random);
  const ownerId = random.chance(0.7) || stillToDo ? caseHolderId : theCase.team.managerId;
  const firstDueOn = stillToDo ?? workingDayAfter(createdAt.slice(0, 10), random.between(21, 75));
  const dueOn = random.chance(0.14) && !stillToDo ? postponed(story, firstDueOn, random) : firstDueOn;
  const status = stillToDo ? ActionStatus.OPEN : statusOf(story, dueOn, random);
  const steps = 1 + Number(status !== 'OPEN') + Number(status === 'VERIFIED') + Number(dueOn !== firstDueOn);
  const updatedAt = steps === 1 ? createdAt : changedAt(story, createdAt, status === 'OPEN' ? firstDueOn : dueOn, random);
  return {
    id: idOf(`action ${position + 1} of ${story.key}`, createdAt),
    version: steps,
    createdAt,
    updatedAt,
    auditId: story.id,
    position,
    what,
    ownerId,
    firstDueOn,
    dueOn,
    status,
    source,
    createdById,
    ...proofOf(status, { createdAt, updatedAt, ownerId, auditorId: story.auditorId, teamManagerId: theCase.team.managerId }, randomFor(`proof of action ${position + 1} of ${story.key}`)),
  };
}

/** A later due date, which only an action has whose first one has passed. */
const postponed = ({ status }: AuditStory, firstDueOn: string, random: Random): string =>
  firstDueOn < DEMONSTRATION_TODAY && !isDraft(status) ? workingDayAfter(firstDueOn, random.between(10, 24)) : firstDueOn;

/** A closed audit has no loose ends; elsewhere some are late, some wait for somebody to verify them. */
function statusOf({ status, times }: AuditStory, dueOn: string, random: Random): ActionStatus {
  if (status === 'CLOSED') return random.chance(0.05) ? ActionStatus.NO_LONGER_APPLICABLE : ActionStatus.VERIFIED;
  if (isDraft(status) || (times.submittedAt ?? '') > '2018-04-01') return ActionStatus.OPEN;
  const chance = random.next();
  const isRecent = (times.moderatedAt ?? '') > '2018-03-01';
  if (dueOn > addDays(DEMONSTRATION_TODAY, 7)) return chance < 0.85 ? ActionStatus.OPEN : ActionStatus.DONE;
  if (chance < (isRecent ? 0.6 : 0.45)) return ActionStatus.OPEN;
  return chance < 0.8 ? ActionStatus.DONE : ActionStatus.VERIFIED;
}

/** Around the due date, yet before the audit was closed and before today. */
function changedAt({ times }: AuditStory, createdAt: string, around: string, random: Random): string {
  const latest = times.closedAt ? minutesLater(times.closedAt, -60) : LAST_INSTANT;
  const wanted = laterInstant(`${around}T00:00:00.000Z`, -8, 2, random);
  if (wanted > createdAt && wanted < latest) return wanted;
  const soon = laterInstant(createdAt, 2, 4, random);
  return soon < latest ? soon : latest;
}
