import type { Query } from '../queries/query';
import { median } from './median';
import { resultTable, table } from './report';

const query = (name: Query['name'], target: number) => ({ name, what: 'something', target }) as Query;

describe('the result table', () => {
  it('says which targets were reached', () => {
    const text = resultTable(
      [{ query: query('Q1', 0.12), raw: 1000, api: 250, ratio: 0.25, ratios: [0.25] }, { query: query('Q2', 0.25), raw: 100, api: 9, ratio: 0.09, ratios: [0.09] }],
    );
    const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()).filter(Boolean));
    expect(lines.slice(2)).toEqual([
      ['Q1 something', '1000', '250', '0.25', '0.12', 'yes'],
      ['Q2 something', '100', '9.0', '0.09', '0.25', 'no'],
    ]);
  });

  it('pads its columns', () => {
    expect(table(['a', 'long'], [['longer', 'b']])).toBe('| a      | long |\n| ------ | ---- |\n| longer | b    |');
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %p is %p', (values, expected) => expect(median(values)).toBe(expected));

  it('of nothing is refused', () => expect(() => median([])).toThrow(RangeError));
});
