/** Why something waits for somebody, most urgent first. */
export const WorkKind = {
  IMMEDIATE_RISK: 'IMMEDIATE_RISK',
  RETURNED_TO_ME: 'RETURNED_TO_ME',
  OVERDUE: 'OVERDUE',
  DUE_THIS_WEEK: 'DUE_THIS_WEEK',
  IN_PROGRESS_OR_ALLOCATED: 'IN_PROGRESS_OR_ALLOCATED',
  TO_MODERATE: 'TO_MODERATE',
  MY_ACTIONS: 'MY_ACTIONS',
} as const;
export type WorkKind = (typeof WorkKind)[keyof typeof WorkKind];
