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

/** Which audits a rule picks for moderation; an activity may have several, and one that holds is enough. */
export const ModerationPick = {
  DOES_NOT_MEET_GOOD: 'DOES_NOT_MEET_GOOD',
  EXCEEDS_GOOD: 'EXCEEDS_GOOD',
  NEW_AUDITOR: 'NEW_AUDITOR',
} as const;
export type ModerationPick = (typeof ModerationPick)[keyof typeof ModerationPick];

/** Why a submitted audit was chosen for moderation, or was not. */
export const ModerationGround = {
  EVERY_AUDIT: 'EVERY_AUDIT',
  RANDOM_SHARE: 'RANDOM_SHARE',
  DOES_NOT_MEET_GOOD: 'DOES_NOT_MEET_GOOD',
  EXCEEDS_GOOD: 'EXCEEDS_GOOD',
  NEW_AUDITOR: 'NEW_AUDITOR',
  PRACTICE: 'PRACTICE',
  TAKEN: 'TAKEN',
  RETURNED: 'RETURNED',
  BY_HAND: 'BY_HAND',
  NOT_DRAWN: 'NOT_DRAWN',
  NOT_PICKED: 'NOT_PICKED',
  NONE_PLANNED: 'NONE_PLANNED',
} as const;
export type ModerationGround = (typeof ModerationGround)[keyof typeof ModerationGround];

/** How good an audit is as a piece of work, whatever it says of the practice. Best first. */
export const AuditQuality = {
  STRONG: 'STRONG',
  SOUND: 'SOUND',
  NEEDS_WORK: 'NEEDS_WORK',
} as const;
export type AuditQuality = (typeof AuditQuality)[keyof typeof AuditQuality];

/** Which grades of the moderator are held against the auditor's: the final ones, or those given before seeing any. */
export const AgreementOn = {
  FINAL: 'FINAL',
  BLIND: 'BLIND',
} as const;
export type AgreementOn = (typeof AgreementOn)[keyof typeof AgreementOn];
