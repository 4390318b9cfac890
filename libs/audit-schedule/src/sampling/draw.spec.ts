import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Drawing, type FrameCase, rankedText } from './draw';

const sha256 = (seed: string) => (reference: string) => createHash('sha256').update(rankedText(seed, reference)).digest('hex');
const plain = (reference: string): FrameCase => ({ reference, stratum: 'all', siblings: null });
const references = (count: number): string[] => Array.from({ length: count }, (_, index) => `CF-${String(index + 1).padStart(5, '0')}`);

function drawn(cases: readonly FrameCase[], allotment: Record<string, number>, { seed = 'spring', refills = [] as string[] } = {}) {
  const size = Object.values(allotment).reduce((sum, n) => sum + n, refills.length);
  const drawing = new Drawing(size, sha256(seed));
  for (const each of cases) drawing.offer(each);
  return drawing.taken(new Map(Object.entries(allotment)), refills);
}
const names = (cases: readonly { reference: string }[]) => cases.map(({ reference }) => reference);

describe('a draw', () => {
  it('gives the cases that anybody gets who hashes seed and reference', () => {
    const byHand = references(200).map((reference) => ({ reference, rank: sha256('spring')(reference) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
    expect(names(drawn(references(200).map(plain), { all: 10 }))).toEqual(names(byHand.slice(0, 10)));
  });

  it('is known for a known seed, so that no change of this program changes an old sample', () =>
    expect(names(drawn(references(50).map(plain), { all: 5 }, { seed: '2018-04-26' }))).toMatchInlineSnapshot(`
[
  "CF-00009",
  "CF-00004",
  "CF-00011",
  "CF-00041",
  "CF-00042",
]
`));

  it('does not depend on the order of the frame', () => {
    const frame = references(300).map(plain);
    fc.assert(fc.property(fc.shuffledSubarray(frame, { minLength: 300 }), (shuffled) => {
      expect(drawn(shuffled, { all: 25 })).toEqual(drawn(frame, { all: 25 }));
    }), { numRuns: 30 });
  });

  it('gives other cases for another seed', () =>
    expect(names(drawn(references(200).map(plain), { all: 20 }))).not.toEqual(names(drawn(references(200).map(plain), { all: 20 }, { seed: 'autumn' }))));

  it('gives every case about the same chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      for (const { reference } of drawn(references(20).map(plain), { all: 5 }, { seed: String(seed) })) times.set(reference, (times.get(reference) ?? 0) + 1);
    }
    // 500 expected of each; five standard deviations are 97.
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(97);
    expect(times.size).toBe(20);
  });

  it('keeps to the numbers of each stratum', () => {
    const frame = references(100).map((reference, index) => ({ ...plain(reference), stratum: index % 4 === 0 ? 'CP' : 'CIN' }));
    const sample = drawn(frame, { CP: 3, CIN: 7 });
    expect(sample.filter(({ stratum }) => stratum === 'CP')).toHaveLength(3);
    expect(sample).toHaveLength(10);
  });

  it('takes one child of a sibling group, also across strata', () => {
    const frame = references(60).map((reference, index) => ({ reference, stratum: index % 2 === 0 ? 'a' : 'b', siblings: `family ${Math.floor(index / 6)}` }));
    const families = drawn(frame, { a: 5, b: 5 }).map(({ siblings }) => siblings);
    expect(families).toHaveLength(10);
    expect(new Set(families).size).toBe(10);
  });

  it('gives what there is where siblings leave too few', () => {
    const frame = references(10).map((reference) => ({ ...plain(reference), siblings: 'one family' }));
    expect(drawn(frame, { all: 3 })).toHaveLength(1);
  });

  it('refills with the next case of the stratum and leaves what was drawn alone', () => {
    const frame = references(100).map((reference, index) => ({ ...plain(reference), stratum: index % 2 === 0 ? 'a' : 'b' }));
    const first = drawn(frame, { a: 5, b: 5 });
    const refilled = drawn(frame, { a: 5, b: 5 }, { refills: ['b', 'a', 'b'] });
    expect(refilled.slice(0, 10)).toEqual(first);
    expect(refilled.slice(10).map(({ stratum, refill }) => [stratum, refill])).toEqual([['b', 1], ['a', 2], ['b', 3]]);
    expect(names(refilled).filter((_, at) => refilled[at]?.stratum === 'b')).toEqual(expect.arrayContaining(names(drawn(frame, { b: 7 }))));
  });

  it('counts what it was offered', () => {
    const drawing = new Drawing(1, sha256('s'));
    for (const each of references(12)) drawing.offer(plain(each));
    expect(Object.fromEntries(drawing.offered)).toEqual({ all: 12 });
  });
});
