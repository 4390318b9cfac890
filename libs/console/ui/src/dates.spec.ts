import { daysBetween, dayOfInstant, longDay, longInstant, longMonth, shortDay, shortMonth, timeOfInstant } from './dates';

describe('a date as people read it', () => {
  it.each([
    ['a day', longDay('2018-04-26'), '26 April 2018'],
    ['a day in a table', shortDay('2018-04-26'), '26 Apr 2018'],
    ['a month', longMonth('2018-02'), 'February 2018'],
    ['a month in a table', shortMonth('2018-02'), 'Feb 2018'],
    ['an instant in summer, by London', longInstant('2018-04-26T23:30:00.000Z'), '27 April 2018 at 00:30'],
    ['an instant in winter', longInstant('2018-01-26T14:32:00.000Z'), '26 January 2018 at 14:32'],
    ['the day of an instant, by London', dayOfInstant('2018-04-26T23:30:00.000Z'), '27 April 2018'],
    ['the time of an instant', timeOfInstant('2018-01-26T14:32:00.000Z'), '14:32'],
  ])('%s', (_sentence, said, expected) => expect(said).toBe(expected));

  it.each([
    ['over the night the clocks go forward', '2018-03-24', '2018-03-26', 2],
    ['backwards', '2018-04-26', '2018-04-14', -12],
    ['of one day', '2018-04-26', '2018-04-26', 0],
  ])('days between %s', (_sentence, from, to, days) => expect(daysBetween(from, to)).toBe(days));
});
