import { Grade } from '@goodmark/audit-tool';
import fc from 'fast-check';
import { type GradePair, movement } from './movement';

it.each<[string, GradePair[], object]>([
  [
    'three of nine lowered, as in long-term foster care',
    [
      { from: 'MEETS_GOOD', to: 'MEETS_GOOD', count: 1 },
      { from: 'MEETS_GOOD', to: 'DOES_NOT_MEET_GOOD', count: 3 },
      { from: 'DOES_NOT_MEET_GOOD', to: 'DOES_NOT_MEET_GOOD', count: 5 },
    ],
    { changed: 3, raised: 0, lowered: 3, same: 6 },
  ],
  [
    'cases that change places leave the totals alone and are still changes',
    [
      { from: 'MEETS_GOOD', to: 'DOES_NOT_MEET_GOOD', count: 2 },
      { from: 'DOES_NOT_MEET_GOOD', to: 'MEETS_GOOD', count: 2 },
    ],
    { changed: 4, raised: 2, lowered: 2, same: 0 },
  ],
  ['two steps up are one rise', [{ from: 'DOES_NOT_MEET_GOOD', to: 'EXCEEDS_GOOD', count: 1 }], { changed: 1, raised: 1, lowered: 0, same: 0 }],
  ['exceeding to meeting is a fall', [{ from: 'EXCEEDS_GOOD', to: 'MEETS_GOOD', count: 1 }], { changed: 1, raised: 0, lowered: 1, same: 0 }],
  ['nothing moves where there is nothing', [], { changed: 0, raised: 0, lowered: 0, same: 0 }],
])('%s', (_sentence, pairs, expected) => expect(movement(pairs)).toEqual(expected));

it('accounts for every audit once', () => {
  const grade = fc.constantFrom(...Object.values(Grade));
  const pair = fc.record({ from: grade, to: grade, count: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const { changed, raised, lowered, same } = movement(pairs);
      expect(changed).toBe(raised + lowered);
      expect(changed + same).toBe(pairs.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
