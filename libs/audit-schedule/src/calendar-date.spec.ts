import fc from 'fast-check';
import { addDays, aYearBefore, compareDates, daysBetween, isDate, longDate, weekday, Weekday } from './calendar-date';

const aDate = fc.integer({ min: -300_000, max: 300_000 }).map((days) => addDays('2018-04-26', days));

describe('isDate', () => {
  it.each<[string, unknown, boolean]>([
    ['takes an ordinary day', '2018-04-26', true],
    ['takes 29 February of a leap year', '2016-02-29', true],
    ['refuses 29 February of another year', '2018-02-29', false],
    ['refuses 29 February of a century that is no leap year', '2100-02-29', false],
    ['refuses 31 April', '2018-04-31', false],
    ['refuses month 13', '2018-13-01', false],
    ['refuses day 0', '2018-01-00', false],
    ['refuses missing zeros', '2018-4-6', false],
    ['refuses an instant', '2018-04-26T00:00:00Z', false],
    ['refuses a year that is surely a slip', '0218-04-26', false],
    ['refuses what is not text', 20180426, false],
    ['refuses nothing', undefined, false],
  ])('%s', (_sentence, value, expected) => expect(isDate(value)).toBe(expected));
});

describe('days', () => {
  it.each<[string, unknown, unknown]>([
    ['the day after the last of a leap February is 1 March', addDays('2016-02-29', 1), '2016-03-01'],
    ['the day before 1 January is in the year before', addDays('2018-01-01', -1), '2017-12-31'],
    ['summer time loses no day', addDays('2018-03-25', 1), '2018-03-26'],
    ['a year has 365 days', daysBetween('2017-04-26', '2018-04-26'), 365],
    ['an earlier day is a negative number of days off', daysBetween('2018-04-26', '2018-04-14'), -12],
    ['a year before is the same day', aYearBefore('2018-04-26'), '2017-04-26'],
    ['a year before 29 February is 28 February', aYearBefore('2016-02-29'), '2015-02-28'],
    ['26 April 2018 was a Thursday', weekday('2018-04-26'), Weekday.THURSDAY],
    ['a day is written without a leading zero', longDate('2018-05-01'), '1 May 2018'],
    ['a day is written out', longDate('2018-04-26'), '26 April 2018'],
  ])('%s', (_sentence, actual, expected) => expect(actual).toEqual(expected));

  it('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('sorts days as the calendar does', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['a day that does not exist', () => addDays('2018-02-30', 1)],
    ['half a day', () => addDays('2018-02-28', 0.5)],
    ['a day past the year 9999', () => addDays('9999-12-31', 1)],
    ['a day past all reckoning', () => addDays('2018-02-28', 1e12)],
    ['the weekday of a word', () => weekday('Thursday')],
  ])('refuses %s', (_sentence, attempt) => expect(attempt).toThrow(RangeError));
});
