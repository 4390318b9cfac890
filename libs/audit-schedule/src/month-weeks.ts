import { addDays, type CalendarDate, weekday } from './calendar-date';
import { firstDayOf, lastDayOf, type Month } from './month';

const DAYS_A_WEEK = 7;

/** A month week by week, Monday to Sunday; null where a day of its first or last week lies in another month. Throws a RangeError for what is not a month. */
export function weeksOf(month: Month): readonly (readonly (CalendarDate | null)[])[] {
  const first = firstDayOf(month);
  const before = (weekday(first) + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  const length = Number(lastDayOf(month).slice(-2));
  const dayAt = (place: number): CalendarDate | null => (place < before || place >= before + length ? null : addDays(first, place - before));
  return Array.from({ length: Math.ceil((before + length) / DAYS_A_WEEK) }, (_week, week) => Array.from({ length: DAYS_A_WEEK }, (_day, day) => dayAt(week * DAYS_A_WEEK + day)));
}
