/** What somebody can do with an audit to bring it on. */
export const AuditStep = {
  SAVE_DRAFT: 'SAVE_DRAFT',
  SUBMIT: 'SUBMIT',
  TAKE_FOR_MODERATION: 'TAKE_FOR_MODERATION',
  MODERATE: 'MODERATE',
  RETURN: 'RETURN',
  RELEASE: 'RELEASE',
  REVEAL: 'REVEAL',
  CHOOSE_FOR_MODERATION: 'CHOOSE_FOR_MODERATION',
  EXEMPT: 'EXEMPT',
  REALLOCATE: 'REALLOCATE',
  RECORD_FEEDBACK: 'RECORD_FEEDBACK',
  FILE: 'FILE',
  UNFILE: 'UNFILE',
  RAISE_RISK: 'RAISE_RISK',
} as const;
export type AuditStep = (typeof AuditStep)[keyof typeof AuditStep];

/** What somebody can do with an activity of the schedule. */
export const ActivityStep = {
  CHANGE: 'CHANGE',
  MOVE: 'MOVE',
  CANCEL: 'CANCEL',
  ADVANCE: 'ADVANCE',
  REOPEN: 'REOPEN',
  COPY: 'COPY',
  ALLOCATE: 'ALLOCATE',
  ALLOCATE_RECORDS: 'ALLOCATE_RECORDS',
} as const;
export type ActivityStep = (typeof ActivityStep)[keyof typeof ActivityStep];
