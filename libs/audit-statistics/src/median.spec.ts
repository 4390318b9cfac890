import { median } from './median';

it.each([
  ['is the middle of an odd number', [9, 1, 4], 4],
  ['is the mean of the two middle ones of an even number', [10, 1, 4, 3], 3.5],
  ['sorts by size, not by letters', [10, 9, 100], 10],
  ['is nothing of nothing', [], null],
])('the median %s', (_sentence, values, expected) => expect(median(values)).toBe(expected));
