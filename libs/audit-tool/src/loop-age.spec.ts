import fc from 'fast-check';
import { LOOP_AGES, placeOfAge } from './loop-age';

describe('the age of a loop', () => {
  it.each<[string, number, number]>([
    ['of today is in the first range', 0, 0],
    ['of two weeks is still in the first', 14, 0],
    ['of fifteen days is in the second', 15, 1],
    ['of thirty days is still in the second', 30, 1],
    ['of half a year is in the last but one', 180, 4],
    ['of a day more is in the last, which has no end', 181, 5],
    ['of ten years is there too', 3650, 5],
  ])('%s', (_sentence, days, expected) => expect(placeOfAge(days)).toBe(expected));

  it('falls in just one range, whatever it is', () => {
    fc.assert(fc.property(fc.nat(5_000), (days) =>
      expect(LOOP_AGES.filter(({ fromDays, toDays }) => days >= fromDays && days <= (toDays ?? Infinity))).toEqual([LOOP_AGES[placeOfAge(days)]])));
  });

  it('is refused where the submission lies ahead', () => expect(() => placeOfAge(-1)).toThrow(RangeError));
});
