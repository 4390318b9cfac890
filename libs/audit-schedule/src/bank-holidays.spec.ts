import { bankHolidayName, ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { addDays, weekday, Weekday } from './calendar-date';
import { lastDayOf } from './month';

const YEARS = Array.from({ length: 13 }, (_, index) => 2016 + index);
/** What was proclaimed beside, or instead of, what the rules give. */
const PROCLAIMED: Readonly<Record<number, { readonly instead?: readonly [string, string]; readonly beside?: readonly string[] }>> = {
  2020: { instead: ['2020-05-04', '2020-05-08'] },
  2022: { instead: ['2022-05-30', '2022-06-02'], beside: ['2022-06-03', '2022-09-19'] },
  2023: { beside: ['2023-05-08'] },
};

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

it.each(YEARS)('the holidays of %i are those that the rules give, but for what was proclaimed', (year) => {
  const expected = [
    ...observed([`${year}-01-01`]),
    addDays(easterOf(year), -2),
    addDays(easterOf(year), 1),
    mondayFrom(`${year}-05-01`),
    mondayUpTo(lastDayOf(`${year}-05`)),
    mondayUpTo(lastDayOf(`${year}-08`)),
    ...observed([`${year}-12-25`, `${year}-12-26`]),
  ];
  const { instead: [usual, moved] = ['', ''], beside = [] } = PROCLAIMED[year] ?? {};
  const proclaimed = [...expected.map((date) => (date === usual ? moved : date)), ...beside];
  const listed = [...ENGLAND_BANK_HOLIDAYS].filter((date) => date.startsWith(`${year}`));
  expect(listed).toEqual(proclaimed.sort());
});

it('lists no other year', () => expect(ENGLAND_BANK_HOLIDAYS.size).toBe(YEARS.length * 8 + 3));

describe('the name of a bank holiday', () => {
  it.each([
    ['2018-01-01', "New Year's Day"], ['2017-01-02', "New Year's Day (substitute day)"], ['2018-03-30', 'Good Friday'], ['2018-04-02', 'Easter Monday'],
    ['2020-05-08', 'Early May bank holiday'], ['2022-06-02', 'Spring bank holiday'], ['2022-06-03', 'Platinum Jubilee bank holiday'], ['2018-08-27', 'Summer bank holiday'],
    ['2018-12-25', 'Christmas Day'], ['2018-12-26', 'Boxing Day'],
    ['2020-12-28', 'Boxing Day (substitute day)'],
    ['2021-12-27', 'Christmas Day (substitute day)'], ['2021-12-28', 'Boxing Day (substitute day)'],
    ['2022-12-26', 'Boxing Day'], ['2022-12-27', 'Christmas Day (substitute day)'],
  ])('of %s is %s', (day, name) => expect(bankHolidayName(day)).toBe(name));

  it('is each name once a year', () => {
    for (const year of YEARS) {
      const names = [...ENGLAND_BANK_HOLIDAYS].filter((date) => date.startsWith(`${year}`)).map(bankHolidayName);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
