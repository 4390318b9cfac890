import type { CalendarDate } from './calendar-date';
import { addMonths, firstDayOf, lastDayOf, type Month } from './month';
import { addWorkingDays, workingDaysBetween } from './working-days';

/**
 * Where a due date of one month lies in another: as many working days before the month's end, or after it, as it was.
 * So what was due on the last working day still is. Throws a RangeError for what is not a day or a month.
 */
export function movedDay(day: CalendarDate, from: Month, to: Month, holidays: ReadonlySet<string>): CalendarDate {
  const after = (month: Month): CalendarDate => firstDayOf(addMonths(month, 1));
  if (day > lastDayOf(from)) return addWorkingDays(lastDayOf(to), Math.max(1, workingDaysBetween(lastDayOf(from), day, holidays)), holidays);
  const moved = addWorkingDays(after(to), Math.min(-1, workingDaysBetween(after(from), day, holidays)), holidays);
  // A month with fewer working days has no day so far from its end: then it is the first it has.
  return moved < firstDayOf(to) ? addWorkingDays(lastDayOf(addMonths(to, -1)), 1, holidays) : moved;
}
