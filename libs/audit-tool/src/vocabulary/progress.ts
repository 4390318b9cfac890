/** How far one domain of a draft has come; kept apart from the stage of the audit and from the grade. */
export const DomainProgress = {
  NOT_STARTED: 'NOT_STARTED',
  NEEDS_GRADE: 'NEEDS_GRADE',
  NEEDS_EVIDENCE: 'NEEDS_EVIDENCE',
  NEEDS_REASON: 'NEEDS_REASON',
  GRADED: 'GRADED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type DomainProgress = (typeof DomainProgress)[keyof typeof DomainProgress];
