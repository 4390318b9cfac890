/** What sort of quality assurance an activity is. */
export const ActivityKind = {
  CASE_AUDIT: 'CASE_AUDIT',
  RE_AUDIT: 'RE_AUDIT',
  DIP_SAMPLE: 'DIP_SAMPLE',
  COMPLIANCE_AUDIT: 'COMPLIANCE_AUDIT',
  SUPERVISION_AUDIT: 'SUPERVISION_AUDIT',
  PRACTICE_OBSERVATION: 'PRACTICE_OBSERVATION',
} as const;
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind];

/** How far an activity has come. */
export const ActivityStatus = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  REPORTING: 'REPORTING',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
export type ActivityStatus = (typeof ActivityStatus)[keyof typeof ActivityStatus];

/** Why an activity is on the schedule. */
export const Origin = {
  FRAMEWORK: 'FRAMEWORK',
  PERFORMANCE_DATA: 'PERFORMANCE_DATA',
  INSPECTION: 'INSPECTION',
  LEARNING_REVIEW: 'LEARNING_REVIEW',
  REPEAT_THEME: 'REPEAT_THEME',
  RE_AUDIT: 'RE_AUDIT',
} as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** How the cases of an activity were picked. Purposive samples are labelled in every figure. */
export const SamplingMethod = {
  RANDOM: 'RANDOM',
  STRATIFIED: 'STRATIFIED',
  PURPOSIVE: 'PURPOSIVE',
} as const;
export type SamplingMethod = (typeof SamplingMethod)[keyof typeof SamplingMethod];
