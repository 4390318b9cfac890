import { addMonths, financialYearOf, isDate, isMonth, monthOf, monthsOf } from '@goodmark/audit-schedule';
import { slugOfYear } from '../schedule/plan';

/** The month that an address asks for, where it lies in the year; else this month, or the first of another year. */
export function monthShown(params: URLSearchParams, year: string, today: string): string {
  const [asked, now, months] = [params.get('month'), monthOf(today), monthsOf(year)];
  if (asked !== null && isMonth(asked) && months.includes(asked)) return asked;
  return months.includes(now) ? now : (months[0] as string);
}

/** The day that an address asks for, where it lies in the month. */
export function dayShown(params: URLSearchParams, month: string): string | null {
  const day = params.get('day');
  return day !== null && isDate(day) && monthOf(day) === month ? day : null;
}

/** The same view and filters for another month, which may lie in another year's schedule. */
export function monthAddress(params: URLSearchParams, month: string): string {
  const wanted = new URLSearchParams(params);
  wanted.delete('day');
  wanted.set('month', month);
  return `/schedule/${slugOfYear(financialYearOf(month))}?${wanted}`;
}

/** The same month with one of its days, or with none. */
export function dayAddress(params: URLSearchParams, day: string | null): string {
  const wanted = new URLSearchParams(params);
  if (day === null) wanted.delete('day');
  else {
    wanted.set('month', monthOf(day));
    wanted.set('day', day);
  }
  return `?${wanted}`;
}

/** The query of the same view for the year that lies so many years away: the same month of it, and no day. */
export function searchOfYear(params: URLSearchParams, years: number): string {
  const wanted = new URLSearchParams(params);
  wanted.delete('day');
  const month = wanted.get('month');
  if (month !== null) {
    if (isMonth(month)) wanted.set('month', addMonths(month, years * 12));
    else wanted.delete('month');
  }
  return wanted.size > 0 ? `?${wanted}` : '';
}
