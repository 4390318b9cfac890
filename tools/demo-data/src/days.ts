import { addDays, addWorkingDays, ENGLAND_BANK_HOLIDAYS, isWorkingDay } from '@goodmark/audit-schedule';
import type { Random } from './random';

/** The day on which the demonstration stands still. */
export const DEMONSTRATION_TODAY = '2018-04-26';

/** Nothing in the demonstration happened later than this. */
export const LAST_INSTANT = '2018-04-25T17:00:00.000Z';

/** Working days already found; the same few hundred are asked for again and again. */
const FOUND = new Map<string, string>();

/** The working day so many days after a day, or the next one where nobody works on it. */
export function workingDayAfter(day: string, days: number): string {
  const question = `${day} ${days}`;
  const found = FOUND.get(question) ?? findWorkingDay(addDays(day, days));
  FOUND.set(question, found);
  return found;
}

const findWorkingDay = (wanted: string): string =>
  isWorkingDay(wanted, ENGLAND_BANK_HOLIDAYS) ? wanted : addWorkingDays(wanted, 1, ENGLAND_BANK_HOLIDAYS);

/** Some instant within office hours of a day. */
export function officeInstant(day: string, random: Random): string {
  const minutes = random.between(8 * 60 + 40, 16 * 60 + 50);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(random.between(0, 59))}.000Z`;
}

/** An instant within office hours, so many days (from, to) after another, on a working day. */
export const laterInstant = (instant: string, from: number, to: number, random: Random): string =>
  officeInstant(workingDayAfter(instant.slice(0, 10), random.between(from, to)), random);

/** The instant a whole number of minutes later. */
export const minutesLater = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
