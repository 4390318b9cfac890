import { compareMonths, type Month } from './month';

/** What the order of activities goes by. */
export interface ScheduledActivity {
  readonly month: Month;
  readonly title: string;
}

/**
 * Negative, 0 or positive as `a` stands before, beside or after `b` on the schedule: by month, then title. Titles go by
 * code unit, as the database compares them, so that the schedule and a sorted page agree.
 */
export const compareActivities = (a: ScheduledActivity, b: ScheduledActivity): number =>
  compareMonths(a.month, b.month) || Number(a.title > b.title) - Number(a.title < b.title);
