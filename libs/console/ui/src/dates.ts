/** Days and instants as people read them. All in London's time; a day is a day wherever it is read. */

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const LONG_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
const LONDON_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2018-04-26` as "26 April 2018". */
export const longDay = (day: string): string => LONG_DAY.format(utc(day));
/** `2018-04-26` as "26 Apr 2018". */
export const shortDay = (day: string): string => SHORT_DAY.format(utc(day));
/** `2018-02` as "February 2018". */
export const longMonth = (month: string): string => LONG_MONTH.format(utc(`${month}-01`));
/** `2018-02` as "Feb 2018". */
export const shortMonth = (month: string): string => SHORT_MONTH.format(utc(`${month}-01`));
/** An instant as "26 April 2018 at 14:32". */
export const longInstant = (instant: string): string => `${LONDON_DAY.format(new Date(instant))} at ${CLOCK.format(new Date(instant))}`;
/** An instant's day, "26 April 2018". */
export const dayOfInstant = (instant: string): string => LONDON_DAY.format(new Date(instant));
/** An instant's time of day, "14:32". */
export const timeOfInstant = (instant: string | Date): string => CLOCK.format(new Date(instant));
/** Whole days from one day to a later one. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

const WALL = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' });

/** An instant as a box for a day and a time takes it, `2018-04-26T14:32`, in London. */
export const londonTime = (instant: string | Date): string => WALL.format(new Date(instant)).replace(' ', 'T');

/** The instant of a day and a time in London; null where it is none. Of the hour that comes twice in October the first. */
export function instantOfLondon(local: string): string | null {
  const asIfUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) || Number.isNaN(asIfUtc)) return null;
  const summer = new Date(asIfUtc - 3_600_000);
  return (londonTime(summer) === local.slice(0, 16) ? summer : new Date(asIfUtc)).toISOString();
}
