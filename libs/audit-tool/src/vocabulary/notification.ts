/** What somebody is told in their inbox. */
export const NotificationKind = {
  AUDIT_ALLOCATED: 'AUDIT_ALLOCATED',
  AUDIT_TAKEN_AWAY: 'AUDIT_TAKEN_AWAY',
  AUDIT_RETURNED: 'AUDIT_RETURNED',
  AUDIT_MODERATED: 'AUDIT_MODERATED',
  AUDIT_DUE_SOON: 'AUDIT_DUE_SOON',
  AUDIT_DUE_TODAY: 'AUDIT_DUE_TODAY',
  AUDIT_CHASED: 'AUDIT_CHASED',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];
