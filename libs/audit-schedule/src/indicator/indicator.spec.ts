import { readIndicatorValues } from './read-values';
import { boundsFit, stateOfValue } from './state';

describe('where a value stands', () => {
  const timely = { better: 'HIGHER', target: 90, threshold: 80 } as const;
  const rereferred = { better: 'LOWER', target: 15, threshold: 22 } as const;
  it.each([
    ['on the target', 90, timely, 'ON_TARGET'], ['over the target', 95.5, timely, 'ON_TARGET'], ['under the target', 89.99, timely, 'OFF_TARGET'], ['on the threshold', 80, timely, 'OFF_TARGET'],
    ['under the threshold', 79.99, timely, 'BREACHED'], ['lower than the target, where lower is better', 12, rereferred, 'ON_TARGET'], ['over the target, where lower is better', 16, rereferred, 'OFF_TARGET'],
    ['over the threshold, where lower is better', 22.01, rereferred, 'BREACHED'], ['without a target', 81, { ...timely, target: null }, 'ON_TARGET'],
  ] as const)('%s', (_where, value, bounds, expected) => expect(stateOfValue(value, bounds)).toBe(expected));

  it('needs a target that is no worse than the threshold', () => {
    expect(boundsFit({ better: 'HIGHER', target: 80, threshold: 90 })).toBe(false);
    expect(boundsFit({ better: 'LOWER', target: 80, threshold: 90 })).toBe(true);
    expect(boundsFit({ better: 'HIGHER', target: null, threshold: 90 })).toBe(true);
    expect(boundsFit({ better: 'LOWER', target: 90, threshold: 90 })).toBe(true);
  });
});

describe('monthly values as they are pasted', () => {
  const read = (text: string) => readIndicatorValues(text).map(({ month, value, note, problem }) => [month, value, note, problem]);

  it.each([
    ['2018-02,87.5', '2018-02', 87.5], ['February 2018\t87', '2018-02', 87], ['Feb 18;87%', '2018-02', 87], ['Feb-18\t1,204', '2018-02', 1204], ['02/2018;-3.25', '2018-02', -3.25], ['  sept 2018 , 4 ', '2018-09', 4],
  ])('%j', (line, month, value) => expect(read(line)).toEqual([[month, value, null, null]]));

  it('may have a heading, notes with commas and empty lines', () => {
    expect(read('Month,Value,Note\r\n2018-01,80,"half term, snow"\r\n\r\n2018-02,81')).toEqual([['2018-01', 80, '"half term, snow"', null], ['2018-02', 81, null, null]]);
  });

  it('say which line is wrong and why', () => {
    const rows = readIndicatorValues('2018-01,80\n2018-13,80\nFeb 2018,many\n2018-01,81\n2018-03,1.234');
    expect(rows.map(({ line, problem }) => [line, problem?.slice(0, 24) ?? null])).toEqual([
      [1, null], [2, '“2018-13” is no month. W'], [3, '“many” is no number with'], [4, 'This month stands twice.'], [5, '“1.234” is no number wit'],
    ]);
  });
});
