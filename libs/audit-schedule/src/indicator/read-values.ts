import { isMonth, type Month } from '../month';
import { monthNameOf } from '../calendar-date';

/** One line of monthly values as it was pasted: what it says, or why it says nothing. */
export interface ReadValue {
  /** Counts the lines from 1. */
  readonly line: number;
  readonly month: Month | null;
  readonly value: number | null;
  readonly note: string | null;
  readonly problem: string | null;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthNameOf(index + 1).toLowerCase());

/** A month as people write it: `2018-02`, `02/2018`, `February 2018`, `Feb 18`, `Feb-18`; null for anything else. */
function monthFrom(text: string): Month | null {
  const written = text.trim().toLowerCase();
  if (isMonth(written)) return written;
  const [, number, yearOfNumber] = /^(\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  if (number && yearOfNumber) return checked(`${yearOfNumber}-${number.padStart(2, '0')}`);
  const [, name, year] = /^([a-z]{3,9})[ -](\d{4}|\d{2})$/.exec(written) ?? [];
  const place = name ? MONTHS.findIndex((month) => month.startsWith(name)) : -1;
  return place < 0 || !year ? null : checked(`${year.length === 2 ? `20${year}` : year}-${String(place + 1).padStart(2, '0')}`);
}

const checked = (month: string): Month | null => (isMonth(month) ? month : null);

/** A number as people write it, at most two decimals: `87`, `87.5`, `87.5%`, `1,204`; null for anything else. */
function numberFrom(text: string): number | null {
  const written = text.trim().replace(/ ?%$/, '');
  return /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?$/.test(written) ? Number(written.replaceAll(',', '')) : null;
}

/** The cells of a line: by tab where there is one, as a spreadsheet copies them; by semicolon; else by the first two commas. */
function cellsOf(line: string): readonly string[] {
  for (const separator of ['\t', ';']) if (line.includes(separator)) return line.split(separator);
  const [month = '', ...rest] = line.split(',');
  return [month, rest[0] ?? '', rest.slice(1).join(',')];
}

/**
 * Reads monthly values that were pasted from a spreadsheet or typed, a line each: the month, the value and, if there is
 * one, a note. Empty lines are left out, and so is a heading. A month that stands twice is wrong the second time.
 */
export function readIndicatorValues(text: string): readonly ReadValue[] {
  const seen = new Set<Month>();
  return text.split(/\r\n|\r|\n/).flatMap((content, index): ReadValue[] => {
    if (content.trim() === '') return [];
    const [first = '', second = '', third = ''] = cellsOf(content);
    const [month, value, note] = [monthFrom(first), numberFrom(second), third.trim() || null];
    const isHeading = index === 0 && month === null && value === null;
    if (isHeading) return [];
    const problem = month === null ? `“${first.trim().slice(0, 40)}” is no month. Write it as 2018-02 or February 2018.`
      : value === null ? `“${second.trim().slice(0, 40)}” is no number with at most two decimals.`
      : seen.has(month) ? 'This month stands twice.' : null;
    if (month !== null) seen.add(month);
    return [{ line: index + 1, month, value, note, problem }];
  });
}
