import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { auditDueOn, dueSentence, reportDueOn } from './due-dates';

const HOLIDAYS = ENGLAND_BANK_HOLIDAYS;

describe('auditDueOn', () => {
  it.each<[string, string, string]>([
    ['is the last day of a month that ends on a working day', '2018-02', '2018-02-28'],
    ['is the Friday where the month ends on a Saturday', '2018-06', '2018-06-29'],
    ['is before Easter where the month ends in it', '2018-03', '2018-03-29'],
    ['is in December for December', '2017-12', '2017-12-29'],
  ])('%s', (_sentence, month, expected) => expect(auditDueOn(month, HOLIDAYS)).toBe(expected));
});

describe('reportDueOn', () => {
  it.each<[string, string, string]>([
    ['is the tenth working day of the following month', '2018-02', '2018-03-14'],
    ['counts Easter Monday out', '2018-03', '2018-04-16'],
    ['counts New Year out', '2017-12', '2018-01-15'],
  ])('%s', (_sentence, month, expected) => expect(reportDueOn(month, HOLIDAYS)).toBe(expected));
});

describe('dueSentence', () => {
  it.each<[string, string, string, string]>([
    ['counts working days ahead', '2018-05-01', '2018-04-26', 'in 3 working days'],
    ['says one working day', '2018-04-27', '2018-04-26', 'in 1 working day'],
    ['says today', '2018-04-26', '2018-04-26', 'today'],
    ['counts every day overdue', '2018-04-14', '2018-04-26', '12 days overdue'],
    ['says one day overdue', '2018-04-25', '2018-04-26', '1 day overdue'],
    ['counts days where only a weekend lies ahead', '2018-04-29', '2018-04-27', 'in 2 days'],
  ])('%s', (_sentence, dueOn, today, expected) => expect(dueSentence(dueOn, today, HOLIDAYS)).toBe(expected));
});
