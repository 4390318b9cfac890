import { type Problem, problemUnless } from './problem';
import { isWritten, TEXT_LIMITS, textProblems } from './text';

/** What is wrong with a report that an action is done; `since` is the day from which it could be done. */
export function problemsInCompletion({ doneOn, completion }: { readonly doneOn: string; readonly completion: string }, since: string, today: string): readonly Problem[] {
  return [
    ...problemUnless(doneOn <= today, 'doneOn', 'This day is still to come. Give the day on which it was done.'),
    ...problemUnless(doneOn >= since, 'doneOn', `It was asked for on ${since}, so it was done on that day or later. Give the day on which it was done.`),
    ...problemUnless(isWritten(completion), 'completion', 'Say what was done, and what shows it.'),
    ...textProblems('completion', completion, TEXT_LIMITS.reason),
  ];
}

/** What is wrong with a later date for an action that is due on `dueOn`. */
export const problemsInLaterDate = (laterOn: string, dueOn: string, today: string): readonly Problem[] =>
  laterOn < today
    ? [{ field: 'dueOn', message: `The due date ${laterOn} has already passed. Choose today or a later day.` }]
    : problemUnless(laterOn > dueOn, 'dueOn', `It is due on ${dueOn}. Choose a later day.`);

/**
 * What is wrong with what is said about the change for the child. It is said once a loop: with the last action, be it
 * verified (then it must be said) or called off (then it may be).
 */
export function problemsInChange(changed: string | null | undefined, { isLast, isSaid, isVerified }: { readonly isLast: boolean; readonly isSaid: boolean; readonly isVerified: boolean }): readonly Problem[] {
  const given = isWritten(changed);
  return [
    ...problemUnless(isLast || !given, 'changedForChild', 'What changed for the child is said with the last action, and others are not closed yet.'),
    ...problemUnless(!isLast || isSaid || given || !isVerified, 'changedForChild', 'This is the last action of the audit. Say what changed for the child.'),
    ...textProblems('changedForChild', changed, TEXT_LIMITS.strengths),
  ];
}
