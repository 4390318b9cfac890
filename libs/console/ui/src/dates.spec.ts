import { daysBetween, dayOfInstant, longDay, longInstant, longMonth, shortDay, shortMonth, timeOfInstant, instantOfLondon, londonTime } from './dates';

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

describe('a day and a time in London', () => {
  it.each([
    ['in summer is an hour ahead', '2018-04-26T14:32', '2018-04-26T13:32:00.000Z'],
    ['in winter is the same', '2018-01-26T14:32', '2018-01-26T14:32:00.000Z'],
    ['just after midnight in summer is the day before', '2018-04-26T00:10', '2018-04-25T23:10:00.000Z'],
  ])('%s', (_sentence, local, instant) => {
    expect(instantOfLondon(local)).toBe(instant);
    expect(londonTime(instant)).toBe(local);
  });
  it.each(['', '2018-04-26', 'now', '2018-13-45T10:00'])('is none of "%s"', (local) => expect(instantOfLondon(local)).toBeNull());
});
