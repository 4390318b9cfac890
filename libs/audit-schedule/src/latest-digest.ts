import { addDays, type CalendarDate, weekday } from './calendar-date';
import { addWorkingDays, isWorkingDay } from './working-days';

/** The hour in London at which a digest goes out. */
const HOUR = 7;
const HOUR_MS = 3_600_000;

const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' });

/** The day and hour that clocks in London show, `2018-04-26` and 7. */
function londonAt(ms: number): { readonly day: CalendarDate; readonly hour: number } {
  const [day, hour] = LONDON.format(new Date(ms)).split(' ') as [string, string];
  return { day: day as CalendarDate, hour: Number(hour) };
}

/** The instant, in ms, at which clocks in London show the digest's hour on a day. London is at UTC or an hour ahead. */
const digestHourOn = (day: CalendarDate): number => {
  const utc = Date.parse(`${day}T${String(HOUR).padStart(2, '0')}:00:00.000Z`);
  return londonAt(utc).hour === HOUR ? utc : utc - HOUR_MS;
};

const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, -((weekday(day) + 6) % 7));

/**
 * When the last digest was due at or before an instant, both in ms of real time: at seven in the morning in London,
 * daily on every working day, weekly on the first working day of each week.
 */
export function latestDigest(rhythm: 'DAILY' | 'WEEKLY', nowMs: number, holidays: ReadonlySet<string>): number {
  const { day, hour } = londonAt(nowMs);
  const latest = hour >= HOUR ? day : addDays(day, -1);
  if (rhythm === 'DAILY') return digestHourOn(isWorkingDay(latest, holidays) ? latest : addWorkingDays(latest, -1, holidays));
  // A week of nothing but holidays has no digest; the one before it was the last.
  for (let monday = mondayOf(latest); ; monday = addDays(monday, -7)) {
    const first = [0, 1, 2, 3, 4].map((after) => addDays(monday, after)).find((each) => isWorkingDay(each, holidays));
    if (first !== undefined && first <= latest) return digestHourOn(first);
  }
}
