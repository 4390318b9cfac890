import { pairChange, shareChange } from './change-wording';

const RANDOM = { random: true, likeForLike: true };

it.each<[string, [number, number], [number, number], Partial<typeof RANDOM>, string]>([
  ['says nothing of bases under ten, however great the difference', [0, 9], [30, 30], {}, 'TOO_FEW_TO_SAY'],
  ['says nothing where only the later base is under ten', [30, 30], [0, 9], {}, 'TOO_FEW_TO_SAY'],
  ['begins to say something at ten', [0, 10], [10, 10], {}, 'CLEAR_IMPROVEMENT'],
  ['calls a difference whose interval has nought in it possible chance', [10, 20], [13, 20], {}, 'COULD_BE_CHANCE'],
  ['calls one whose interval lies above nought an improvement', [48, 80], [56, 70], {}, 'CLEAR_IMPROVEMENT'],
  ['calls one whose interval lies below nought a decline', [56, 70], [48, 80], {}, 'CLEAR_DECLINE'],
  ['compares no sample that was chosen', [48, 80], [56, 70], { random: false }, 'NOT_COMPARABLE'],
  ['compares no samples of other cases', [48, 80], [56, 70], { likeForLike: false }, 'NOT_COMPARABLE'],
])('a change of shares %s', (_sentence, [a, b], [c, d], given, expected) =>
  expect(shareChange({ count: a, base: b }, { count: c, base: d }, { ...RANDOM, ...given })).toBe(expected));

it.each<[string, number, number, number, string]>([
  ['says nothing of fewer than ten pairs', 9, 0, 0, 'TOO_FEW_TO_SAY'],
  ['counts pairs that stayed the same among the ten', 5, 5, 0, 'COULD_BE_CHANCE'],
  ['needs six of six that changed', 6, 4, 0, 'CLEAR_IMPROVEMENT'],
  ['puts eight of ten down to chance', 8, 0, 2, 'COULD_BE_CHANCE'],
  ['does not put nine of ten down to chance', 9, 0, 1, 'CLEAR_IMPROVEMENT'],
  ['calls it a decline the other way', 1, 0, 9, 'CLEAR_DECLINE'],
])('the same cases again: %s', (_sentence, better, same, worse, expected) => expect(pairChange({ better, same, worse })).toBe(expected));
