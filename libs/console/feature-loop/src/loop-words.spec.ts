import { ageKey, firstDayOf, loopsAddress } from './loop-words';

describe('the address of open loops', () => {
  it('always asks for live audits, since figures count no others', () => expect(decodeURIComponent(loopsAddress({ age: '15-30' }))).toBe('/open-loops?filter={"kind":"LIVE","age":"15-30"}'));

  it.each([[{ fromDays: 15, toDays: 30 }, '15-30'], [{ fromDays: 181, toDays: null }, '181-']])('writes ages as a range', (range, expected) => expect(ageKey(range)).toBe(expected));
});

it.each([['year', '2017-04-27'], ['quarter', '2018-01-26'], ['month', '2018-04-01']] as const)('a period (%s) ends today and begins', (period, expected) => expect(firstDayOf(period, '2018-04-26')).toBe(expected));
