import { type CalendarDate, daysBetween } from './calendar-date';
import { addMonths, firstDayOf, lastDayOf, type Month } from './month';
import { addWorkingDays, workingDaysBetween } from './working-days';

const WORKING_DAYS_TO_REPORT = 10;

/** The day by which the audits of a month are due: its last working day. Throws a RangeError for what is not a month. */
export const auditDueOn = (month: Month, holidays: ReadonlySet<string>): CalendarDate =>
  addWorkingDays(firstDayOf(addMonths(month, 1)), -1, holidays);

/** The day by which the report on a month is due: the tenth working day of the following month. RangeError as above. */
export const reportDueOn = (month: Month, holidays: ReadonlySet<string>): CalendarDate =>
  addWorkingDays(lastDayOf(month), WORKING_DAYS_TO_REPORT, holidays);

/**
 * How far off a due date is on the day `today`: "in 3 working days", "today", "12 days overdue". Overdue counts every
 * day, as does a due date with no working day before it. Throws a RangeError for what is not a day.
 */
export function dueSentence(dueOn: CalendarDate, today: CalendarDate, holidays: ReadonlySet<string>): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'today';
  if (days < 0) return `${counted(-days, 'day')} overdue`;

  const workingDays = workingDaysBetween(today, dueOn, holidays);
  return workingDays === 0 ? `in ${counted(days, 'day')}` : `in ${counted(workingDays, 'working day')}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
