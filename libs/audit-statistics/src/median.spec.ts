import fc from 'fast-check';
import { median, medianOf } from './median';

it.each<[string, readonly (readonly [number, number])[], number | null]>([
  ['of none is none', [], null],
  ['of one is that one', [[7, 1]], 7],
  ['of two is between them', [[7, 1], [10, 1]], 8.5],
  ['of three is the second', [[30, 1], [1, 1], [2, 1]], 2],
  ['counts what was met more than once', [[1, 1], [5, 3]], 5],
  ['is between where the middle falls between two values', [[1, 2], [4, 2]], 2.5],
  ['leaves out what was never met', [[1, 0], [4, 1]], 4],
])('the median %s', (_sentence, counted, expected) => expect(medianOf(counted.map(([value, count]) => ({ value, count })))).toBe(expected));

it('is what sorting every value by itself finds', () => {
  fc.assert(fc.property(fc.array(fc.record({ value: fc.integer({ min: 0, max: 400 }), count: fc.integer({ min: 0, max: 4 }) })), (counted) => {
    const all = counted.flatMap(({ value, count }) => Array<number>(count).fill(value)).sort((a, b) => a - b);
    const [low, high] = [all[Math.floor((all.length - 1) / 2)], all[Math.floor(all.length / 2)]];
    expect(medianOf(counted)).toBe(all.length === 0 ? null : ((low as number) + (high as number)) / 2);
  }));
});

it.each<[string, readonly number[], number | null]>([
  ['is the middle of an odd number', [9, 1, 4], 4],
  ['is the mean of the two middle ones of an even number', [10, 1, 4, 3], 3.5],
  ['sorts by size, not by letters', [10, 9, 100], 10],
  ['is nothing of nothing', [], null],
])('the median %s', (_sentence, values, expected) => expect(median(values)).toBe(expected));
