import fc from 'fast-check';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { auditDueOn, reportDueOn } from './due-dates';
import { addMonths, firstDayOf, type Month } from './month';
import { movedDay } from './moved-day';
import { isWorkingDay } from './working-days';

const moved = (day: string, from: Month, to: Month) => movedDay(day, from, to, ENGLAND_BANK_HOLIDAYS);
const aMonth = fc.integer({ min: 0, max: 40 }).map((months) => addMonths('2016-03', months));

it.each<[string, string, Month, Month, string]>([
  ['the last working day stays the last working day', '2018-05-31', '2018-05', '2018-06', '2018-06-29'],
  ['the day before it stays the day before it, over a bank holiday', '2018-04-27', '2018-04', '2018-05', '2018-05-30'],
  ['a Saturday is taken as the working day after it', '2018-05-26', '2018-05', '2018-06', '2018-06-27'],
  ['a day in the month after stays as many working days after', '2018-06-14', '2018-05', '2018-06', '2018-07-13'],
  ['the first day of a long month becomes the first working day of a short one', '2018-08-01', '2018-08', '2018-02', '2018-02-01'],
])('%s', (_sentence, day, from, to, expected) => expect(moved(day, from, to)).toBe(expected));

it('what was due when a month is usually due is due so in any other', () => {
  fc.assert(
    fc.property(aMonth, aMonth, (from, to) => {
      expect(moved(auditDueOn(from, ENGLAND_BANK_HOLIDAYS), from, to)).toBe(auditDueOn(to, ENGLAND_BANK_HOLIDAYS));
      expect(moved(reportDueOn(from, ENGLAND_BANK_HOLIDAYS), from, to)).toBe(reportDueOn(to, ENGLAND_BANK_HOLIDAYS));
    }),
  );
});

it('is a working day, and not before the month', () => {
  fc.assert(
    fc.property(aMonth, aMonth, fc.integer({ min: 1, max: 28 }), (from, to, day) => {
      const there = moved(`${from}-${String(day).padStart(2, '0')}`, from, to);
      expect(isWorkingDay(there, ENGLAND_BANK_HOLIDAYS)).toBe(true);
      expect(there >= firstDayOf(to)).toBe(true);
    }),
  );
});
