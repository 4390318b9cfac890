import { recurringMonths } from './recurring-months';

it.each<[string, Parameters<typeof recurringMonths>, readonly string[]]>([
  ['every quarter of a year', ['2018-04', 3, '2019-03'], ['2018-07', '2018-10', '2019-01']],
  ['every month, the last one included', ['2018-12', 1, '2019-02'], ['2019-01', '2019-02']],
  ['nothing when it ends before the next', ['2018-04', 12, '2019-03'], []],
  ['nothing when it ends before it begins', ['2018-04', 1, '2018-01'], []],
])('%s', (_sentence, given, expected) => expect(recurringMonths(...given)).toEqual(expected));

it.each([0, -1, 1.5])('refuses every %d months', (every) => expect(() => recurringMonths('2018-04', every, '2019-03')).toThrow(RangeError));
