import { weekday } from './calendar-date';
import { addMonths } from './month';
import { weeksOf } from './month-weeks';

it.each<[string, string, number, (string | null)[], (string | null)[]]>([
  ['a month that begins on a Sunday has that day alone in its first week', '2018-04', 6, [null, null, null, null, null, null, '2018-04-01'], ['2018-04-30', null, null, null, null, null, null]],
  ['four full weeks are four rows', '2010-02', 4, ['2010-02-01', '2010-02-02', '2010-02-03', '2010-02-04', '2010-02-05', '2010-02-06', '2010-02-07'], ['2010-02-22', '2010-02-23', '2010-02-24', '2010-02-25', '2010-02-26', '2010-02-27', '2010-02-28']],
  ['a leap day has its place', '2016-02', 5, ['2016-02-01', '2016-02-02', '2016-02-03', '2016-02-04', '2016-02-05', '2016-02-06', '2016-02-07'], ['2016-02-29', null, null, null, null, null, null]],
])('%s', (_sentence, month, rows, first, last) => {
  const weeks = weeksOf(month);
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([rows, first, last]);
});

it('holds every day of a month once, in order, each under its weekday', () => {
  for (let month = '2016-01'; month < '2020-01'; month = addMonths(month, 1)) {
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((day) => day !== null);
    expect(days).toEqual([...days].sort());
    expect([days[0], new Set(days).size]).toEqual([`${month}-01`, days.length]);
    expect(addMonths(month, 1) > (days.at(-1) as string).slice(0, 7) && Number((days.at(-1) as string).slice(-2)) === days.length).toBe(true);
    for (const week of weeks) week.forEach((day, place) => expect(day === null || weekday(day) === (place + 1) % 7).toBe(true));
    expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
  }
});

it('refuses what is not a month', () => expect(() => weeksOf('2018-13')).toThrow(RangeError));
