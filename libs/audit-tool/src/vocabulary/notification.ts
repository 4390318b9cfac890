/** What somebody is told in their inbox. */
export const NotificationKind = {
  AUDIT_ALLOCATED: 'AUDIT_ALLOCATED',
  AUDIT_TAKEN_AWAY: 'AUDIT_TAKEN_AWAY',
  AUDIT_RETURNED: 'AUDIT_RETURNED',
  MODERATION_TAKEN_AWAY: 'MODERATION_TAKEN_AWAY',
  ACTION_PASSED_ON: 'ACTION_PASSED_ON',
  AUDIT_DUE_SOON: 'AUDIT_DUE_SOON',
  AUDIT_DUE_TODAY: 'AUDIT_DUE_TODAY',
  AUDIT_CHASED: 'AUDIT_CHASED',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];
