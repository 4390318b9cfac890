/** How the audits of an activity are chosen for moderation. */
export const ModerationRule = {
  ALL: 'ALL',
  RANDOM_SHARE: 'RANDOM_SHARE',
  BY_RULE: 'BY_RULE',
} as const;
export type ModerationRule = (typeof ModerationRule)[keyof typeof ModerationRule];

/** How a moderation ended. */
export const ModerationResult = {
  AGREED: 'AGREED',
  ADJUSTED: 'ADJUSTED',
  RETURNED: 'RETURNED',
} as const;
export type ModerationResult = (typeof ModerationResult)[keyof typeof ModerationResult];

/** Whether the moderator saw the auditor's grades first (open) or graded before seeing them (blind). */
export const ModerationMode = {
  OPEN: 'OPEN',
  BLIND: 'BLIND',
} as const;
export type ModerationMode = (typeof ModerationMode)[keyof typeof ModerationMode];

/** Whether a submitted audit is to be moderated. */
export const ModerationChoice = {
  CHOSEN: 'CHOSEN',
  NOT_CHOSEN: 'NOT_CHOSEN',
} as const;
export type ModerationChoice = (typeof ModerationChoice)[keyof typeof ModerationChoice];
