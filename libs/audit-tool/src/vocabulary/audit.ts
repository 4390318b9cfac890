/** Where an audit stands in its life; `AUDIT_MOVES` says what may follow what. */
export const AuditStatus = {
  ALLOCATED: 'ALLOCATED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  IN_MODERATION: 'IN_MODERATION',
  RETURNED: 'RETURNED',
  MODERATED: 'MODERATED',
  CLOSED: 'CLOSED',
  EXEMPTED: 'EXEMPTED',
} as const;
export type AuditStatus = (typeof AuditStatus)[keyof typeof AuditStatus];

/** A live audit counts in figures; a practice audit is done in training and counts in none. */
export const AuditKind = {
  LIVE: 'LIVE',
  PRACTICE: 'PRACTICE',
} as const;
export type AuditKind = (typeof AuditKind)[keyof typeof AuditKind];

/** How an audit was written down. */
export const AuditSource = {
  CONSOLE: 'CONSOLE',
  WORD_FORM: 'WORD_FORM',
  API: 'API',
} as const;
export type AuditSource = (typeof AuditSource)[keyof typeof AuditSource];
