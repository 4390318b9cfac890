/** How good practice was: the three grades of an audit, best first. */
export const Grade = {
  EXCEEDS_GOOD: 'EXCEEDS_GOOD',
  MEETS_GOOD: 'MEETS_GOOD',
  DOES_NOT_MEET_GOOD: 'DOES_NOT_MEET_GOOD',
} as const;
export type Grade = (typeof Grade)[keyof typeof Grade];

/** What one domain may be given: a grade, or not applicable with a reason. */
export const DomainGrade = {
  ...Grade,
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type DomainGrade = (typeof DomainGrade)[keyof typeof DomainGrade];
