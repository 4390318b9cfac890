import { agreementOf } from './agreement';
import { agreementSentence } from './agreement-words';

const pair = (from: string, to: string, count: number) => ({ from, to, count }) as never;

it.each([
  ['of nothing', [], 'Nothing was moderated, so there is nothing to compare.'],
  ['where nothing moved', [pair('MEETS_GOOD', 'MEETS_GOOD', 21)], 'Moderators kept the grade in 21 of 21 cases (100%). No case changed.'],
  ['where one case moved', [pair('MEETS_GOOD', 'MEETS_GOOD', 8), pair('MEETS_GOOD', 'DOES_NOT_MEET_GOOD', 1)], 'Moderators kept the grade in 8 of 9 cases (89%) and lowered 1. 1 case changed, and so did the totals.'],
  ['where the totals stayed and cases did not', [pair('MEETS_GOOD', 'EXCEEDS_GOOD', 1), pair('EXCEEDS_GOOD', 'MEETS_GOOD', 1)], 'Moderators kept the grade in 0 of 2 cases (0%), raised 1 and lowered 1. 2 cases changed, though no total did: as many went up as came down.'],
  ['where a domain came to apply', [pair('NOT_APPLICABLE', 'MEETS_GOOD', 1)], 'Moderators kept the grade in 0 of 1 case (0%) and saw 1 differently as to whether it applies. 1 case changed, and so did the totals.'],
])('reads an agreement %s', (_sentence, pairs, expected) => expect(agreementSentence(agreementOf(pairs))).toBe(expected));
