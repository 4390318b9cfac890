import type { ActionStatus } from './vocabulary/action';

/** The days that decide how late an action is, `YYYY-MM-DD`. */
export interface ActionDays {
  readonly status: ActionStatus;
  readonly firstDueOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly calledOffOn: string | null;
}

/** Whether an action is overdue on the day `today`: still to be done, and past the date it has now. */
export const isOverdueAction = ({ status, dueOn }: Pick<ActionDays, 'status' | 'dueOn'>, today: string): boolean => status === 'OPEN' && dueOn < today;

/**
 * Whether an action ever passed its first date: done or called off after it, or still to be done and past it. A later
 * date changes nothing about it, and it stays so for ever.
 */
export const isSlippedAction = ({ firstDueOn, doneOn, calledOffOn }: Pick<ActionDays, 'firstDueOn' | 'doneOn' | 'calledOffOn'>, today: string): boolean =>
  firstDueOn < (doneOn ?? calledOffOn ?? today);
