/** A day as `YYYY-MM-DD`, in the years 1000 to 9999. Days have no time zone; compare them as text. */
export type CalendarDate = string;

const PATTERN = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** The days of the week as `weekday` numbers them. */
export const Weekday = {
  SUNDAY: 0,
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];

/** Whether a value is the text of a day that exists: 29 February in leap years only. */
export const isDate = (value: unknown): value is CalendarDate =>
  typeof value === 'string' && PATTERN.test(value) && dayText(Date.parse(value)) === value;

/** The years in which days and months are recorded and planned; whatever is counted on from them stays writable. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';

/** Whether a day, month or financial year written year first lies in the years 1900 to 2199, the only ones taken from outside. */
export const isInOurTime = (text: string): boolean => text.slice(0, 4) >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;

/** The day so many days later, or earlier where `days` is negative. Throws a RangeError for what is not a day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Days are added in whole numbers, not ${days}.`);
  const moved = dayText((dayNumber(date) + days) * MILLISECONDS_A_DAY);
  if (!moved) throw new RangeError(`${days} days from ${date} lies outside the years 1000 to 9999.`);
  return moved;
}

/** The same day of the year before; 28 February for 29 February. RangeError as in `addDays`. */
export function aYearBefore(date: CalendarDate): CalendarDate {
  const year = Number(addDays(date, 0).slice(0, 4)) - 1;
  return date.endsWith('-02-29') ? `${year}-02-28` : `${year}${date.slice(4)}`;
}

/** Days from one day to another: 1 from today to tomorrow, negative where `to` is earlier. RangeError as in `addDays`. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Negative, 0 or positive as `a` is before, on or after `b`: for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => Number(a > b) - Number(a < b);

/** The day of the week, 0 for Sunday to 6 for Saturday. RangeError as in `addDays`. */
export const weekday = (date: CalendarDate): Weekday =>
  new Date(dayNumber(date) * MILLISECONDS_A_DAY).getUTCDay() as Weekday;

/** A day as people write it: "26 April 2018". RangeError as in `addDays`. */
export function longDate(date: CalendarDate): string {
  const day = new Date(dayNumber(date) * MILLISECONDS_A_DAY);
  return `${day.getUTCDate()} ${monthNameOf(day.getUTCMonth() + 1)} ${day.getUTCFullYear()}`;
}

/** The English name of a month of the year, 1 to 12. */
export const monthNameOf = (monthOfYear: number): string => {
  const name = MONTH_NAMES[monthOfYear - 1];
  if (!name) throw new RangeError(`A year has months 1 to 12, not ${monthOfYear}.`);
  return name;
};

/** Days since 1 January 1970. */
function dayNumber(date: CalendarDate): number {
  if (!isDate(date)) {
    throw new RangeError(`"${date}" is not a day. Write year, month and day, for example 2018-04-26.`);
  }
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

/** The day an instant falls on, or null outside the years that a day may have. */
function dayText(instant: number): CalendarDate | null {
  const day = new Date(instant);
  if (Number.isNaN(day.getTime())) return null;
  const text = day.toISOString().slice(0, 10);
  return PATTERN.test(text) ? text : null;
}
