import type { AuditQuality, ModerationGround } from './vocabulary/moderation';

const GROUNDS: Readonly<Record<ModerationGround, string>> = {
  EVERY_AUDIT: 'Every audit of the activity is moderated.',
  RANDOM_SHARE: 'Drawn at random, as part of the share of the activity.',
  DOES_NOT_MEET_GOOD: 'The activity has every audit moderated that does not meet good.',
  EXCEEDS_GOOD: 'The activity has every audit moderated that exceeds good.',
  NEW_AUDITOR: 'One of the first three audits of its auditor.',
  PRACTICE: 'Every practice audit is moderated.',
  TAKEN: 'A moderator took it.',
  RETURNED: 'It was returned, and is looked at again.',
  BY_HAND: 'Somebody who moderates decided it.',
  NOT_DRAWN: 'Not drawn into the share of the activity.',
  NOT_PICKED: 'No rule of the activity picks it.',
  NONE_PLANNED: 'No moderation is planned for the activity.',
};

/** Why an audit was chosen for moderation or was not, as a sentence. It may tell the grade: see `tellsGrade`. */
export const groundSentence = (ground: ModerationGround): string => GROUNDS[ground];

const TELL_GRADE: ReadonlySet<ModerationGround> = new Set(['DOES_NOT_MEET_GOOD', 'EXCEEDS_GOOD', 'NEW_AUDITOR', 'NOT_PICKED']);

/**
 * Whether the ground of a choice says something of the auditor's grade, so that it is covered with it. A new auditor is
 * named only where no rule on grades picked the audit.
 */
export const tellsGrade = (ground: ModerationGround | null): boolean => ground !== null && TELL_GRADE.has(ground);

/** What each grade of the quality of an audit means. */
export const QUALITY_MEANINGS: Readonly<Record<AuditQuality, string>> = {
  STRONG: 'Others could learn from it.',
  SOUND: 'Good enough to rely on.',
  NEEDS_WORK: 'The auditor needs help with it.',
};
