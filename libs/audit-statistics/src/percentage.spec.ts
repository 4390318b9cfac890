import fc from 'fast-check';
import { percentage } from './percentage';

it.each<[string, [count: number, base: number, decimals?: number], number | null]>([
  ['17 of 21 is 81', [17, 21], 81],
  ['8 of 12 is 67', [8, 12], 67],
  ['1 of 200 is a half, rounded away from zero', [1, 200], 1],
  ['1 of 201 is less than a half', [1, 201], 0],
  ['1 of 8 to one decimal is exact', [1, 8, 1], 12.5],
  ['1 of 8 to none is rounded up', [1, 8], 13],
  ['1 of 9 to one decimal is as printed', [1, 9, 1], 11.1],
  ['8 of 9 to one decimal is as printed', [8, 9, 1], 88.9],
  ['a half that binary fractions would lose goes up', [201, 20_000, 2], 1.01],
  ['the same share to three decimals is exact', [201, 20_000, 3], 1.005],
  ['2 of 3 to six decimals', [2, 3, 6], 66.666667],
  ['none of some is 0', [0, 7], 0],
  ['all of some is 100', [7, 7, 3], 100],
  ['nothing has no share of nothing', [0, 0], null],
])('%s', (_sentence, given, expected) => expect(percentage(...given)).toBe(expected));

it.each<[string, [count: number, base: number, decimals?: number]]>([
  ['a count that is not whole', [0.5, 1]],
  ['a negative count', [-1, 1]],
  ['a negative base', [1, -1]],
  ['a base that is not a number', [1, Number.NaN]],
  ['an endless base', [1, Number.POSITIVE_INFINITY]],
  ['negative decimals', [1, 2, -1]],
  ['seven decimals', [1, 2, 7]],
  ['half a decimal', [1, 2, 0.5]],
])('refuses %s', (_sentence, given) => expect(() => percentage(...given)).toThrow(RangeError));

const aShare = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([base, count]) => [Math.min(count, base), base] as const);

it('lies within half a unit of the last decimal of the exact share', () => {
  fc.assert(
    fc.property(aShare, fc.integer({ min: 0, max: 6 }), ([count, base], decimals) => {
      const units = BigInt(Math.round((percentage(count, base, decimals) ?? Number.NaN) * 10 ** decimals));
      const twiceTheError = 2n * (units * BigInt(base) - BigInt(count) * 100n * 10n ** BigInt(decimals));
      expect(twiceTheError > -BigInt(base) && twiceTheError <= BigInt(base)).toBe(true);
    }),
  );
});

it('never shows more decimals than asked for', () => {
  fc.assert(
    fc.property(aShare, fc.integer({ min: 0, max: 6 }), ([count, base], decimals) => {
      const shown = percentage(count, base, decimals) ?? Number.NaN;
      expect(Number(shown.toFixed(decimals))).toBe(shown);
    }),
  );
});

it('grows with the count', () => {
  fc.assert(
    fc.property(aShare, ([count, base]) => {
      expect(percentage(count, base, 2)).toBeLessThanOrEqual(percentage(count + 1, base, 2) ?? Number.NaN);
    }),
  );
});
