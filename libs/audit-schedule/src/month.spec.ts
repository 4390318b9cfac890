import fc from 'fast-check';
import { addDays } from './calendar-date';
import { addMonths, compareMonths, firstDayOf, isMonth, lastDayOf, monthName, monthOf, monthsUpTo, parseMonth } from './month';

const aMonth = fc.integer({ min: -1_000, max: 1_000 }).map((months) => addMonths('2018-02', months));

describe('isMonth', () => {
  it.each<[string, unknown, boolean]>([
    ['takes a month', '2018-02', true],
    ['takes December', '2018-12', true],
    ['refuses month 0', '2018-00', false],
    ['refuses month 13', '2018-13', false],
    ['refuses a day', '2018-02-01', false],
    ['refuses a missing zero', '2018-2', false],
    ['refuses a line break after it', '2018-02\n', false],
    ['refuses what is not text', 201802, false],
  ])('%s', (_sentence, value, expected) => expect(isMonth(value)).toBe(expected));
});

describe('months', () => {
  it.each<[string, unknown, unknown]>([
    ['parsing gives the month back', parseMonth('2018-02'), '2018-02'],
    ['January follows December', addMonths('2017-12', 1), '2018-01'],
    ['December comes before January', addMonths('2018-01', -1), '2017-12'],
    ['twelve months are a year', addMonths('2018-02', 12), '2019-02'],
    ['a day lies in its month', monthOf('2018-04-26'), '2018-04'],
    ['a month starts on the first', firstDayOf('2018-02'), '2018-02-01'],
    ['February of 2018 has 28 days', lastDayOf('2018-02'), '2018-02-28'],
    ['February of 2016 has 29 days', lastDayOf('2016-02'), '2016-02-29'],
    ['December has 31 days', lastDayOf('2017-12'), '2017-12-31'],
    ['a month is written out', monthName('2018-02'), 'February 2018'],
  ])('%s', (_sentence, actual, expected) => expect(actual).toEqual(expected));

  it('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(aMonth, (month) => {
        expect(addDays(lastDayOf(month), 1)).toBe(firstDayOf(addMonths(month, 1)));
      }),
    );
  });

  it('sorts later months behind', () => {
    fc.assert(
      fc.property(aMonth, fc.integer({ min: -500, max: 500 }), (month, months) => {
        expect(compareMonths(addMonths(month, months), month)).toBe(Math.sign(months));
      }),
    );
  });

  it('says how to write a month', () => {
    expect(() => parseMonth('Feb 2018')).toThrow('"Feb 2018" is not a month. Write year and month, for example 2018-02.');
  });

  it.each<[string, () => unknown]>([
    ['a word', () => parseMonth('February')],
    ['half a month', () => addMonths('2018-02', 0.5)],
    ['a month past the year 9999', () => addMonths('9999-12', 1)],
    ['the month of a day that does not exist', () => monthOf('2018-02-30')],
    ['the last day of no month', () => lastDayOf('2018-13')],
  ])('refuses %s', (_sentence, attempt) => expect(attempt).toThrow(RangeError));
});

describe('monthsUpTo', () => {
  it.each([
    ['2018-01', '2018-01', ['2018-01']],
    ['2017-11', '2018-02', ['2017-11', '2017-12', '2018-01', '2018-02']],
    ['2018-02', '2018-01', []],
  ])('%s to %s', (from, to, expected) => expect(monthsUpTo(from, to)).toEqual(expected));

  it('takes no other text for a month', () => expect(() => monthsUpTo('2018-13', '2018-14')).toThrow(RangeError));
});
