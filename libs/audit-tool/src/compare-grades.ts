import type { DomainGrade } from './vocabulary/grade';
import type { GradeChange } from './vocabulary/change';

const HEIGHT: Readonly<Record<DomainGrade, number | null>> = { EXCEEDS_GOOD: 3, MEETS_GOOD: 2, DOES_NOT_MEET_GOOD: 1, NOT_APPLICABLE: null };

/** How a grade compares with the earlier one of the same case; not at all where either is missing or does not apply. */
export function compareGrades(before: DomainGrade | null, after: DomainGrade | null): GradeChange {
  const [was, is] = [before && HEIGHT[before], after && HEIGHT[after]];
  if (was === null || is === null) return 'NOT_COMPARABLE';
  if (is === was) return 'SAME';
  return is > was ? 'BETTER' : 'WORSE';
}
