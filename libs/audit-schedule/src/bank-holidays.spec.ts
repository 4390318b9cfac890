import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { addDays, weekday, Weekday } from './calendar-date';
import { lastDayOf } from './month';

const YEARS = [2016, 2017, 2018, 2019, 2020];

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

const mondayFrom = (date: string): string => (weekday(date) === Weekday.MONDAY ? date : mondayFrom(addDays(date, 1)));
const mondayUpTo = (date: string): string => (weekday(date) === Weekday.MONDAY ? date : mondayUpTo(addDays(date, -1)));

/** The days off for fixed feasts, each moved past the weekend and past the one before it. */
function observed(feasts: readonly string[]): string[] {
  const days: string[] = [];
  const isFree = (date: string) => ![Weekday.SATURDAY, Weekday.SUNDAY].some((day) => day === weekday(date));
  const kept = feasts.filter(isFree);
  for (const feast of feasts) {
    let day = feast;
    while (!isFree(day) || days.includes(day) || (day !== feast && kept.includes(day))) day = addDays(day, 1);
    days.push(day);
  }
  return days;
}

it.each(YEARS)('the eight holidays of %i are those that the rules give', (year) => {
  const expected = [
    ...observed([`${year}-01-01`]),
    addDays(easterOf(year), -2),
    addDays(easterOf(year), 1),
    year === 2020 ? '2020-05-08' : mondayFrom(`${year}-05-01`),
    mondayUpTo(lastDayOf(`${year}-05`)),
    mondayUpTo(lastDayOf(`${year}-08`)),
    ...observed([`${year}-12-25`, `${year}-12-26`]),
  ];
  const listed = [...ENGLAND_BANK_HOLIDAYS].filter((date) => date.startsWith(`${year}`));
  expect(listed).toEqual(expected.sort());
});

it('lists no other year', () => expect(ENGLAND_BANK_HOLIDAYS.size).toBe(YEARS.length * 8));
