import { expectedInMonth } from './expected-in-month';

const none = { pausedFrom: null, pausedUntil: null };
// April 2018 has 20 working days, Good Friday having been in March and Easter Monday taken off.
const holidays = new Set(['2018-04-02']);

it.each([
  ['all of it by somebody who is there', 2, none, 2],
  ['nothing by somebody who is away all month', 2, { pausedFrom: '2018-03-01', pausedUntil: '2018-05-31' }, 0],
  ['nothing by somebody away without an end', 2, { pausedFrom: '2018-03-01', pausedUntil: null }, 0],
  ['half by somebody away for half of it', 2, { pausedFrom: '2018-04-17', pausedUntil: '2018-04-30' }, 1],
  ['all of it by somebody back before it begins', 2, { pausedFrom: '2018-01-01', pausedUntil: '2018-04-02' }, 2],
  ['one by somebody away for half of it of whom one is expected', 1, { pausedFrom: '2018-04-17', pausedUntil: '2018-04-30' }, 1],
  ['nothing by somebody of whom nothing is', 0, none, 0],
])('expects %s', (_sentence, perMonth, pause, expected) => expect(expectedInMonth(perMonth, pause, '2018-04', holidays)).toBe(expected));
