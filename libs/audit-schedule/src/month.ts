import { type CalendarDate, isDate, monthNameOf } from './calendar-date';

/** A month as `YYYY-MM`, in the years 1000 to 9999. */
export type Month = string;

const PATTERN = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;
const MONTHS_A_YEAR = 12;

/** Whether a value is the text of a month. */
export const isMonth = (value: unknown): value is Month => typeof value === 'string' && PATTERN.test(value);

/** The month a text says. Throws a RangeError that shows how to write one. */
export function parseMonth(value: string): Month {
  if (isMonth(value)) return value;
  throw new RangeError(`"${value}" is not a month. Write year and month, for example 2018-02.`);
}

/** The year of a month and its number in the year, 1 to 12. RangeError as in `parseMonth`. */
export const yearAndMonth = (month: Month): readonly [year: number, monthOfYear: number] => [
  Number(parseMonth(month).slice(0, 4)),
  Number(month.slice(5)),
];

/** The month so many months later, or earlier where `months` is negative. RangeError as in `parseMonth`. */
export function addMonths(month: Month, months: number): Month {
  if (!Number.isSafeInteger(months)) throw new RangeError(`Months are added in whole numbers, not ${months}.`);
  const [year, monthOfYear] = yearAndMonth(month);
  const count = year * MONTHS_A_YEAR + monthOfYear - 1 + months;
  const moved = `${Math.floor(count / MONTHS_A_YEAR)}-${String((count % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
  if (!isMonth(moved)) throw new RangeError(`${months} months from ${month} lies outside the years 1000 to 9999.`);
  return moved;
}

/** Negative, 0 or positive as `a` is before, the same as or after `b`: for sorting. */
export const compareMonths = (a: Month, b: Month): number => Number(a > b) - Number(a < b);

/** The month a day lies in. Throws a RangeError for what is not a day. */
export function monthOf(date: CalendarDate): Month {
  if (!isDate(date)) throw new RangeError(`"${date}" is not a day. Write year, month and day, for example 2018-04-26.`);
  return date.slice(0, 7);
}

/** The first day of a month. RangeError as in `parseMonth`. */
export const firstDayOf = (month: Month): CalendarDate => `${parseMonth(month)}-01`;

/** The last day of a month. RangeError as in `parseMonth`. */
export function lastDayOf(month: Month): CalendarDate {
  const [year, monthOfYear] = yearAndMonth(month);
  // Day 0 of the next month is the last of this one; every year here has four digits, which Date.UTC takes as they are.
  return `${month}-${new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate()}`;
}

/** A month as people write it: "February 2018". RangeError as in `parseMonth`. */
export function monthName(month: Month): string {
  const [year, monthOfYear] = yearAndMonth(month);
  return `${monthNameOf(monthOfYear)} ${year}`;
}

/** The months from one to another, both included; none where the last comes before the first. Throws a RangeError for what is not a month. */
export function monthsUpTo(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = parseMonth(from); month <= parseMonth(to); month = addMonths(month, 1)) months.push(month);
  return months;
}
