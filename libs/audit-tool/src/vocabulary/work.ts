/** Why something waits for somebody, most urgent first. */
export const WorkKind = {
  IMMEDIATE_RISK: 'IMMEDIATE_RISK',
  RETURNED_TO_ME: 'RETURNED_TO_ME',
  OVERDUE: 'OVERDUE',
  DUE_THIS_WEEK: 'DUE_THIS_WEEK',
  IN_PROGRESS_OR_ALLOCATED: 'IN_PROGRESS_OR_ALLOCATED',
  RECORDS_TO_DO: 'RECORDS_TO_DO',
  TO_MODERATE: 'TO_MODERATE',
  TO_ANSWER: 'TO_ANSWER',
  TO_FEED_BACK: 'TO_FEED_BACK',
  TO_VERIFY: 'TO_VERIFY',
  MY_ACTIONS: 'MY_ACTIONS',
  TO_FILE: 'TO_FILE',
} as const;
export type WorkKind = (typeof WorkKind)[keyof typeof WorkKind];
