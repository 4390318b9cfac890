import fc from 'fast-check';
import { allotProportionally, sizeOfShare } from './allot';

describe('how many cases a share of the frame is', () => {
  it.each([
    ['ten per cent of 200 is 20', 10, 200, 20],
    ['a half is rounded up', 10, 25, 3],
    ['less than a half is rounded down', 10, 24, 2],
    ['at least one case is drawn', 1, 10, 1],
    ['nothing is drawn of an empty frame', 50, 0, 0],
    ['all of it is all of it', 100, 137, 137],
  ])('%s', (_sentence, share, frame, expected) => expect(sizeOfShare(share, frame)).toBe(expected));
});

describe('how many cases come from each stratum', () => {
  const allotted = (size: number, counts: Record<string, number>) =>
    Object.fromEntries(allotProportionally(size, Object.entries(counts).map(([key, count]) => ({ key, count }))));

  it.each([
    ['equal strata get equal numbers', 6, { a: 10, b: 10, c: 10 }, { a: 2, b: 2, c: 2 }],
    ['the largest remainder gets the case that is left', 10, { a: 55, b: 30, c: 15 }, { a: 6, b: 3, c: 1 }],
    ['equal remainders are served by key', 1, { b: 5, a: 5 }, { a: 1, b: 0 }],
    ['a small stratum may get none', 2, { a: 98, b: 2 }, { a: 2, b: 0 }],
    ['all cases are all cases', 7, { a: 4, b: 3 }, { a: 4, b: 3 }],
  ])('%s', (_sentence, size, counts, expected) => expect(allotted(size, counts as Record<string, number>)).toEqual(expected));

  it('refuses more cases than there are', () => expect(() => allotted(8, { a: 4, b: 3 })).toThrow(RangeError));

  it('always adds up, and never asks a stratum for more than it has', () => {
    const frames = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(frames, fc.double({ min: 0, max: 1, noNaN: true }), (counts, share) => {
      const size = Math.floor(counts.reduce((sum, count) => sum + count, 0) * share);
      const allotment = allotProportionally(size, counts.map((count, index) => ({ key: `s${index}`, count })));
      expect([...allotment.values()].reduce((sum, n) => sum + n, 0)).toBe(size);
      counts.forEach((count, index) => expect(allotment.get(`s${index}`)).toBeLessThanOrEqual(count));
    }));
  });
});
