import fc from 'fast-check';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { addDays } from './calendar-date';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

const HOLIDAYS = ENGLAND_BANK_HOLIDAYS;
const aDate = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2016-01-01', days));

describe('isWorkingDay', () => {
  it.each<[string, string, boolean]>([
    ['takes a Thursday', '2018-04-26', true],
    ['refuses a Saturday', '2018-04-28', false],
    ['refuses a Sunday', '2018-04-29', false],
    ['refuses Good Friday', '2018-03-30', false],
    ['takes the Monday that lost its holiday in 2020', '2020-05-04', true],
  ])('%s', (_sentence, date, expected) => expect(isWorkingDay(date, HOLIDAYS)).toBe(expected));
});

describe('addWorkingDays', () => {
  it.each<[string, string, number, string]>([
    ['the working day after a Friday is Monday', '2018-04-27', 1, '2018-04-30'],
    ['Easter is stepped over', '2018-03-29', 1, '2018-04-03'],
    ['Christmas is stepped over backwards', '2016-12-28', -1, '2016-12-23'],
    ['no working days later is the same day', '2018-04-28', 0, '2018-04-28'],
    ['ten working days over three weekends and a holiday', '2018-04-27', 10, '2018-05-14'],
  ])('%s', (_sentence, date, count, expected) => expect(addWorkingDays(date, count, HOLIDAYS)).toBe(expected));

  it.each<[string, () => unknown]>([
    ['half a working day', () => addWorkingDays('2018-04-26', 0.5, HOLIDAYS)],
    ['a day that does not exist', () => addWorkingDays('2018-04-31', 0, HOLIDAYS)],
  ])('refuses %s', (_sentence, attempt) => expect(attempt).toThrow(RangeError));
});

describe('workingDaysBetween', () => {
  it.each<[string, string, string, number]>([
    ['none from a Friday to the Sunday', '2018-04-27', '2018-04-29', 0],
    ['one from a Friday to the Monday', '2018-04-27', '2018-04-30', 1],
    ['minus one from the Monday to the Friday before', '2018-04-30', '2018-04-27', -1],
    ['nineteen from New Year to 26 January', '2018-01-01', '2018-01-26', 19],
  ])('%s', (_sentence, from, to, expected) => expect(workingDaysBetween(from, to, HOLIDAYS)).toBe(expected));

  it('undoes adding', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -60, max: 60 }), (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count, HOLIDAYS), HOLIDAYS)).toBe(count);
      }),
    );
  });

  it('always lands on a working day', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), fc.boolean(), (date, count, back) => {
        expect(isWorkingDay(addWorkingDays(date, back ? -count : count, HOLIDAYS), HOLIDAYS)).toBe(true);
      }),
    );
  });

  it('refuses what is not a day', () => {
    expect(() => workingDaysBetween('2018-04-31', '2018-04-31', HOLIDAYS)).toThrow(RangeError);
  });
});
