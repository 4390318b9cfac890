import { isCounted } from '@goodmark/audit-tool';
import type { AuditStory } from '../audits/audit-story';
import { LAST_INSTANT, laterInstant, officeInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { type Random, randomFor } from '../random';
import type { AuditRow, FeedbackParticipantRow, FeedbackRow, FeedbackTextRow, TeamRow } from '../rows';

const POINTS: readonly string[] = [
  'What went well was named first: the visits are regular and the child is seen alone. The plan will be rewritten with the family by the next review.',
  'The chronology is to be brought up to date, and used in the analysis. Supervision will look at it in a month.',
  'We went through the judgements one by one. The recording of management decisions is to say why, not only what.',
  'The worker knows the child well; it has to be seen on the record. Two case notes are to be completed this week.',
  'The contingency plan is agreed with the family and the school, and goes onto the record.',
];
const NOTHING_TO_DO = 'Good practice on participation will be shared in the team meeting. Nothing is to be put right.';
const WORKER_VIEWS: readonly string[] = [
  'It is fair. The time for recording was short that month.',
  'It was helpful to look at the case with somebody from outside.',
  'The picture is right; some of it has been done since.',
  'More could have been said about what the family did themselves.',
];
const OWN_VIEWS: readonly string[] = ['Since the conversation the plan has been shared with the family, who are content with it.', 'I would have liked the visits in the holidays to be seen as well.'];
const DISAGREEMENTS: readonly string[] = ['The visits of January were made and recorded in another place; they were not counted.', 'The delay was decided by the court and not by us.', 'The grade for plans does not follow from what is said about them.'];
const ANSWERS: readonly string[] = ['The visits were found on the record and are acknowledged; the grade stays because of the plan.', 'This is noted. The judgement says so now, and the overall grade stands.'];
const ABSENCE = 'They have left the council. Their manager took part.';

/** The case whose worker disagrees and has no answer yet. */
const STILL_DISAGREES = 'february 3';

interface Talk {
  readonly feedback: FeedbackRow;
  readonly text: FeedbackTextRow;
  readonly participants: readonly FeedbackParticipantRow[];
}

interface Held {
  readonly heldOn: string;
  readonly at: string;
}

/** The conversations about audits: those that count, and some before a moderation that made feedback due again. */
export function feedbackRows(stories: readonly { readonly story: AuditStory; readonly row: AuditRow }[], teams: readonly TeamRow[]) {
  const managers = new Map(teams.map(({ id, managerId }) => [id, managerId]));
  const talks = stories.flatMap(({ story, row }) => heldOf(story, row).map((held) => talkOf(story, row, managers.get(row.teamId) ?? null, held)));
  return { feedback: talks.map(({ feedback }) => feedback), feedbackTexts: talks.map(({ text }) => text), feedbackParticipants: talks.flatMap(({ participants }) => participants) };
}

function heldOf({ key, times: { submittedAt, closedAt } }: AuditStory, { status, feedbackHeldOn, moderatedAt, moderatedGrade, auditorGrade }: AuditRow): readonly Held[] {
  if (!isCounted(status) || !submittedAt) return [];
  const random = randomFor(`feedback ${key}`);
  const counts = feedbackHeldOn ? [{ heldOn: feedbackHeldOn, at: closedAt?.startsWith(feedbackHeldOn) ? closedAt : officeInstant(feedbackHeldOn, random) }] : [];
  // A conversation held before the moderation that lowered the grade no longer counts.
  const wasLowered = moderatedGrade === 'DOES_NOT_MEET_GOOD' && auditorGrade !== moderatedGrade;
  const early = wasLowered && moderatedAt ? laterInstant(submittedAt, 1, 3, random) : null;
  return [...(early && moderatedAt && early < moderatedAt ? [{ heldOn: early.slice(0, 10), at: early }] : []), ...counts];
}

function talkOf({ key, auditorId }: AuditStory, audit: AuditRow, managerId: string | null, { heldOn, at }: Held): Talk {
  const random = randomFor(`feedback ${key} ${heldOn}`);
  const isOpen = key === STILL_DISAGREES;
  const isGone = !isOpen && managerId !== null && random.chance(0.06);
  const withManager = managerId !== null && (isGone || random.chance(0.5));
  const disagrees = isOpen || random.chance(0.05);
  const answeredAt = disagrees && !isOpen ? answerInstant(at, audit.closedAt, random) : null;
  const hasOwnView = !isGone && random.chance(0.15);
  const id = idOf(`feedback on ${audit.reference} ${heldOn}`, at);
  const people = [auditorId, ...(isGone || audit.caseHolderId === null ? [] : [audit.caseHolderId]), ...(withManager && managerId ? [managerId] : [])];
  const answeredById = answeredAt ? (audit.moderatorId ?? personIdOf('quality-lead')) : null;
  return {
    feedback: {
      id, version: 1 + (hasOwnView ? 1 : 0) + (answeredAt ? 1 : 0), createdAt: at, updatedAt: answeredAt ?? at, auditId: audit.id, heldOn, recordedById: auditorId,
      auditorTookPart: true, caseHolderTookPart: audit.caseHolderId !== null && !isGone, managerTookPart: withManager, disagrees, answeredAt, answeredById, ownViewAt: hasOwnView ? at : null,
      replacesId: null, withdrawnAt: null, withdrawnById: null,
    },
    text: {
      feedbackId: id, auditId: audit.id, points: random.pick(audit.outcome === 'DOES_NOT_MEET_GOOD' ? POINTS : [...POINTS, NOTHING_TO_DO]), workerView: isGone ? null : random.pick(WORKER_VIEWS), ownView: hasOwnView ? random.pick(OWN_VIEWS) : null,
      disagreement: disagrees ? random.pick(DISAGREEMENTS) : null, answer: answeredAt ? random.pick(ANSWERS) : null, absence: isGone ? ABSENCE : null, withdrawnReason: null,
    },
    participants: [...new Set(people)].map((personId) => ({ feedbackId: id, personId, auditId: audit.id })),
  };
}

/** A few days after the conversation, and not after the audit was closed or what the demonstration knows. */
function answerInstant(at: string, closedAt: string | null, random: Random): string {
  const wanted = laterInstant(at, 1, 6, random);
  return [wanted, closedAt ?? LAST_INSTANT, LAST_INSTANT].sort()[0] as string;
}
