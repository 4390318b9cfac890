import { DomainGrade, Grade } from '@goodmark/audit-tool';

/** How many audits, or judgements, have each grade. */
export interface GradeCounts {
  readonly EXCEEDS_GOOD: number;
  readonly MEETS_GOOD: number;
  readonly DOES_NOT_MEET_GOOD: number;
}

/** One line of a distribution: how many of how many have the grade. */
export interface GradeCount {
  readonly grade: Grade;
  readonly count: number;
  readonly base: number;
}

/** Counts grades. */
export function gradeCounts(grades: readonly Grade[]): GradeCounts {
  const counts = { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0 };
  for (const grade of grades) counts[grade] += 1;
  return counts;
}

/** One line for each of the three grades in grade order, zeros included; the base is their sum. */
export function gradeFigures(counts: GradeCounts): readonly GradeCount[] {
  const grades = Object.values(Grade);
  const base = grades.reduce((sum, grade) => sum + counts[grade], 0);
  return grades.map((grade) => ({ grade, count: counts[grade], base }));
}

/** How many grades meet good, of those that apply. Exceeding counts as meeting; not applicable leaves the base. */
export function meetingGood(grades: readonly DomainGrade[]): { readonly met: number; readonly of: number } {
  const applicable = grades.filter((grade) => grade !== DomainGrade.NOT_APPLICABLE);
  const met = applicable.filter((grade) => grade !== DomainGrade.DOES_NOT_MEET_GOOD);
  return { met: met.length, of: applicable.length };
}
