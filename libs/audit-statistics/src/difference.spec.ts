import fc from 'fast-check';
import { type Share, shareDifference, signTest, wilsonInterval } from './difference';

const of = (count: number, base: number): Share => ({ count, base });

/** Table II of Newcombe (1998), method 10; his first sample less his second, so the second is `before`. */
it.each<[string, Share, Share, number, number]>([
  ['56 of 70 against 48 of 80', of(56, 70), of(48, 80), 0.0524, 0.3339],
  ['9 of 10 against 3 of 10', of(9, 10), of(3, 10), 0.1705, 0.809],
  ['6 of 7 against 2 of 7', of(6, 7), of(2, 7), 0.0582, 0.8062],
  ['5 of 56 against none of 29', of(5, 56), of(0, 29), -0.0381, 0.1926],
  ['none of 10 against none of 20', of(0, 10), of(0, 20), -0.1611, 0.2775],
  ['none of 10 against none of 10', of(0, 10), of(0, 10), -0.2775, 0.2775],
  ['10 of 10 against none of 20', of(10, 10), of(0, 20), 0.6791, 1],
  ['10 of 10 against none of 10', of(10, 10), of(0, 10), 0.6075, 1],
])('the interval of %s is as published', (_sentence, after, before, lower, upper) => {
  const found = shareDifference(before, after);
  expect(found.lower).toBeCloseTo(lower, 4);
  expect(found.upper).toBeCloseTo(upper, 4);
});

it('gives the interval of one share as published: 81 of 263', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), 857–872, table I.
  const { lower, upper } = wilsonInterval(of(81, 263));
  expect(lower).toBeCloseTo(0.2553, 4);
  expect(upper).toBeCloseTo(0.3662, 4);
});

it.each<[string, number, number, number]>([
  ['nothing that changed says nothing', 0, 0, 1],
  ['as many better as worse says nothing', 5, 5, 1],
  ['5 of 5 is 1 in 16', 5, 0, 0.0625],
  ['6 of 6 is 1 in 32', 6, 0, 0.03125],
  ['9 of 10, from the binomial table', 9, 1, 22 / 1024],
  ['8 of 10, from the binomial table', 8, 2, 112 / 1024],
  ['it does not matter which way', 1, 9, 22 / 1024],
])('the sign test: %s', (_sentence, better, worse, expected) => expect(signTest(better, worse)).toBeCloseTo(expected, 10));

it('still counts with thousands of pairs', () => {
  expect(signTest(2_100, 1_900)).toBeGreaterThan(0.001);
  expect(signTest(2_100, 1_900)).toBeLessThan(0.002);
});

const share = fc.integer({ min: 1, max: 5_000 }).chain((base) => fc.integer({ min: 0, max: base }).map((count) => of(count, base)));

it('the difference lies within its interval, and the interval within -1 and 1', () => {
  fc.assert(fc.property(share, share, (before, after) => {
    const { difference, lower, upper } = shareDifference(before, after);
    expect(lower <= difference && difference <= upper && lower >= -1 - 1e-12 && upper <= 1 + 1e-12).toBe(true);
  }));
});

it('turned round, the interval is turned round', () => {
  fc.assert(fc.property(share, share, (before, after) => {
    const [there, back] = [shareDifference(before, after), shareDifference(after, before)];
    expect(back.lower).toBeCloseTo(-there.upper, 12);
    expect(back.upper).toBeCloseTo(-there.lower, 12);
  }));
});

it.each([of(1, 0), of(-1, 4), of(5, 4), of(0.5, 4)])('refuses %j', (given) => expect(() => wilsonInterval(given)).toThrow(RangeError));
