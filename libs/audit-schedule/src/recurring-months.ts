import { addMonths, type Month } from './month';

/** How many months lie between two of a row: every month, every other, every quarter, every third of a year, half-yearly, yearly. */
export const RECURRENCES = [1, 2, 3, 4, 6, 12] as const;

/**
 * The months after `first` in which something that recurs every so many months falls, up to and including `until`.
 * Throws a RangeError for what is not a month or fewer than one month apart.
 */
export function recurringMonths(first: Month, every: number, until: Month): readonly Month[] {
  if (!Number.isSafeInteger(every) || every < 1) throw new RangeError(`Something recurs every 1 or more months, not ${every}.`);
  const months: Month[] = [];
  for (let month = addMonths(first, every); month <= until; month = addMonths(month, every)) months.push(month);
  return months;
}
