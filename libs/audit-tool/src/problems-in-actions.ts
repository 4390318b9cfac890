import type { DraftAction } from './audit-draft';
import { type Problem, problemUnless } from './problem';
import { isWritten, TEXT_LIMITS, textProblems } from './text';

/** How many corrective actions one audit holds at most. */
export const MOST_ACTIONS = 50;

const isDay = (value: string): boolean => {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
};

/** What is wrong with corrective actions as sent on the day `today` (`YYYY-MM-DD`); fields are `actions.0.what`. */
export function problemsInActions(actions: readonly DraftAction[], today: string): readonly Problem[] {
  if (actions.length > MOST_ACTIONS) {
    return [{ field: 'actions', message: `These are ${actions.length} actions; an audit holds at most ${MOST_ACTIONS}. Keep the ones that matter.` }];
  }
  return actions.flatMap((action, index) => problemsInAction(action, `actions.${index}`, today));
}

function problemsInAction({ what, ownerId, dueOn }: DraftAction, field: string, today: string): readonly Problem[] {
  return [
    ...problemUnless(isWritten(what), `${field}.what`, 'Say what has to change.'),
    ...textProblems(`${field}.what`, what, TEXT_LIMITS.what),
    ...problemUnless(isWritten(ownerId), `${field}.ownerId`, 'Say who does it.'),
    ...dueProblems(dueOn, `${field}.dueOn`, today),
  ];
}

function dueProblems(dueOn: string, field: string, today: string): readonly Problem[] {
  if (!isDay(dueOn)) return [{ field, message: 'Write the due date as year, month and day, for example 2018-05-31.' }];
  return problemUnless(dueOn >= today, field, `The due date ${dueOn} has already passed. Choose today or a later day.`);
}
