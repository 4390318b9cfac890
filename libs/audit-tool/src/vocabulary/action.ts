/** Where a corrective action stands. Done is not closed: somebody other than the doer verifies. */
export const ActionStatus = {
  OPEN: 'OPEN',
  DONE: 'DONE',
  VERIFIED: 'VERIFIED',
  NO_LONGER_APPLICABLE: 'NO_LONGER_APPLICABLE',
} as const;
export type ActionStatus = (typeof ActionStatus)[keyof typeof ActionStatus];

/** Who asked for a corrective action. */
export const ActionSource = {
  AUDITOR: 'AUDITOR',
  MODERATOR: 'MODERATOR',
} as const;
export type ActionSource = (typeof ActionSource)[keyof typeof ActionSource];
