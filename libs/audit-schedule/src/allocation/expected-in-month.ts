import { addDays, type CalendarDate } from '../calendar-date';
import { firstDayOf, lastDayOf, type Month } from '../month';
import { isWorkingDay } from '../working-days';

/** From when until when nothing is expected of somebody, both days included; null for open ends and for no pause. */
export interface Pause {
  readonly pausedFrom: CalendarDate | null;
  readonly pausedUntil: CalendarDate | null;
}

const isPaused = ({ pausedFrom, pausedUntil }: Pause, day: CalendarDate): boolean =>
  pausedFrom !== null && day >= pausedFrom && (pausedUntil === null || day <= pausedUntil);

/**
 * How many pieces of QA are expected of somebody in a month: the usual number, less in proportion to the working days
 * they are away, rounded half up. Somebody who is there at all in the month is expected to do one if any.
 */
export function expectedInMonth(perMonth: number, pause: Pause, month: Month, holidays: ReadonlySet<string>): number {
  let [working, there] = [0, 0];
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) {
    if (!isWorkingDay(day, holidays)) continue;
    working += 1;
    if (!isPaused(pause, day)) there += 1;
  }
  return working === 0 ? 0 : Math.floor((perMonth * there) / working + 0.5);
}
