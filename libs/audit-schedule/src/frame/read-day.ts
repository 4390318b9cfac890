import { type CalendarDate, isDate, isInOurTime } from '../calendar-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayOf = (year: string, month: string | number, day: string): CalendarDate | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(text) && isInOurTime(text) ? text : null;
};

/**
 * The day a cell means, or null where it is none: `2018-04-26` with or without a time, `26/04/2018` (day first, as in
 * England), `26 April 2018`. A year of two digits is not guessed at.
 */
export function readDay(cell: string): CalendarDate | null {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso) return dayOf(iso[1] as string, iso[2] as string, iso[3] as string);
  const english = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (english) return dayOf(english[3] as string, english[2] as string, english[1] as string);
  const words = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  const month = words ? MONTHS.indexOf((words[2] as string).slice(0, 3).toLowerCase()) + 1 : 0;
  return words && month > 0 ? dayOf(words[3] as string, month, words[1] as string) : null;
}
