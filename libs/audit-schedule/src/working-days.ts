import { addDays, type CalendarDate, daysBetween, weekday, Weekday } from './calendar-date';

/** Whether a day is neither Saturday, Sunday nor one of the holidays. Throws a RangeError for what is not a day. */
export function isWorkingDay(date: CalendarDate, holidays: ReadonlySet<string>): boolean {
  const day = weekday(date);
  return day !== Weekday.SATURDAY && day !== Weekday.SUNDAY && !holidays.has(date);
}

/**
 * The `count`-th working day after a day, or before it where `count` is negative; the day itself for 0, working or not.
 * Throws a RangeError for what is not a day or not a whole number.
 */
export function addWorkingDays(date: CalendarDate, count: number, holidays: ReadonlySet<string>): CalendarDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Working days are added in whole numbers, not ${count}.`);
  const step = Math.sign(count);
  let day = addDays(date, 0);
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/**
 * How many working days come after `from` up to and including `to`; where `to` is earlier, minus those before `from`
 * back to and including `to`. It undoes `addWorkingDays`. Throws a RangeError for what is not a day.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, holidays: ReadonlySet<string>): number {
  const step = Math.sign(daysBetween(from, to));
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) count += step;
  }
  return count;
}
