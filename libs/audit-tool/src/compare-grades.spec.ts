import { compareGrades } from './compare-grades';
import type { DomainGrade } from './vocabulary/grade';

it.each<[string, DomainGrade | null, DomainGrade | null, string]>([
  ['good after not good is better', 'DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 'BETTER'],
  ['more than good after good is better', 'MEETS_GOOD', 'EXCEEDS_GOOD', 'BETTER'],
  ['good after more than good is worse', 'EXCEEDS_GOOD', 'MEETS_GOOD', 'WORSE'],
  ['not good after good is worse', 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD', 'WORSE'],
  ['the same is the same', 'DOES_NOT_MEET_GOOD', 'DOES_NOT_MEET_GOOD', 'SAME'],
  ['what did not apply before is not compared', 'NOT_APPLICABLE', 'MEETS_GOOD', 'NOT_COMPARABLE'],
  ['what does not apply now is not compared', 'MEETS_GOOD', 'NOT_APPLICABLE', 'NOT_COMPARABLE'],
  ['what is not judged yet is not compared', 'MEETS_GOOD', null, 'NOT_COMPARABLE'],
])('%s', (_sentence, before, after, expected) => expect(compareGrades(before, after)).toBe(expected));
