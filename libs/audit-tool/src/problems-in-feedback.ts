import { type Problem, problemUnless } from './problem';
import { isWritten, TEXT_LIMITS, textProblems } from './text';

/** A feedback conversation as it was recorded. */
export interface FeedbackHeld {
  /** The day, `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly auditorTookPart: boolean;
  readonly caseHolderTookPart: boolean;
  readonly points: string;
  readonly workerView?: string | null;
  /** What the worker disagrees with; nothing where they do not. */
  readonly disagreement?: string | null;
  /** Why the auditor or the case holder was not there. */
  readonly absence?: string | null;
}

/** Between which days a conversation can have been held, both included. */
export interface FeedbackDays {
  /** The day of the submission, or of the moderation that made feedback due again. */
  readonly since: string;
  readonly today: string;
}

/** What is wrong with a feedback conversation, by field. */
export function problemsInFeedback(feedback: FeedbackHeld, { since, today }: FeedbackDays): readonly Problem[] {
  const { heldOn, auditorTookPart, caseHolderTookPart, points, workerView, disagreement, absence } = feedback;
  const missing = [...(auditorTookPart ? [] : ['the auditor']), ...(caseHolderTookPart ? [] : ['the case holder'])].join(' and ');
  return [
    ...problemUnless(heldOn <= today, 'heldOn', 'This day has not come yet. Record the conversation once it was held.'),
    ...problemUnless(heldOn >= since, 'heldOn', `What there is to talk about stands since ${since}. Choose that day or a later one.`),
    ...problemUnless(isWritten(points), 'points', 'Say what was agreed.'),
    ...textProblems('points', points, TEXT_LIMITS.points),
    ...textProblems('workerView', workerView, TEXT_LIMITS.ownView),
    ...textProblems('disagreement', disagreement, TEXT_LIMITS.reason),
    ...problemUnless(missing === '' || isWritten(absence), 'absence', `Say why ${missing} was not there, for instance that they have left; or add them to those who took part.`),
    ...textProblems('absence', absence, TEXT_LIMITS.short),
  ];
}
