import type { PlanActionStatus, Rag } from '@goodmark/audit-tool';
import type { CalendarDate } from './calendar-date';
import { addWorkingDays } from './working-days';

/** How many working days before it is due an action of a plan turns amber. */
export const AMBER_WORKING_DAYS = 10;

/** What decides how an action of a plan stands. */
export interface PlanActionDays {
  readonly status: PlanActionStatus;
  readonly firstDueOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/**
 * How an action of a plan stands on the day `today`. Blue: verified. Red: to be done, and past its date. Amber: to be
 * done, and due within ten working days or given a later date before. Green: everything else, also what is done and
 * waits to be verified. Throws a RangeError for what is not a day.
 */
export function ragOf({ status, firstDueOn, dueOn }: PlanActionDays, today: CalendarDate, holidays: ReadonlySet<string>): Rag {
  if (status === 'VERIFIED') return 'BLUE';
  if (status === 'DONE') return 'GREEN';
  if (dueOn < today) return 'RED';
  return dueOn !== firstDueOn || dueOn <= addWorkingDays(today, AMBER_WORKING_DAYS, holidays) ? 'AMBER' : 'GREEN';
}

/** The actions of a plan as one meeting found them, by id. */
export type FoundActions = ReadonlyMap<string, Rag>;

/** What became of the actions of a plan between two looks: `opening + added - closed = now`. */
export interface RollForward {
  readonly opening: number;
  readonly added: number;
  readonly closed: number;
  readonly now: number;
}

/**
 * What became of them from one look to the next, each number counted by itself: open at the first, come since, closed
 * since, open now. An action that came and was closed between the two counts in both.
 */
export function rollForwardOf(before: FoundActions, after: FoundActions): RollForward {
  const [earlier, later] = [[...before], [...after]];
  const wasClosed = (id: string): boolean => before.get(id) === 'BLUE';
  return {
    opening: earlier.filter(([, rag]) => rag !== 'BLUE').length,
    added: later.filter(([id]) => !before.has(id)).length,
    closed: later.filter(([id, rag]) => rag === 'BLUE' && !wasClosed(id)).length,
    now: later.filter(([, rag]) => rag !== 'BLUE').length,
  };
}
