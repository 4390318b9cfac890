/** What a re-audit looks at again: the same case, or the same theme over a new sample. */
export const ReAuditKind = {
  CASE: 'CASE',
  THEME: 'THEME',
} as const;
export type ReAuditKind = (typeof ReAuditKind)[keyof typeof ReAuditKind];

/** What became of a proposal. */
export const ReAuditStatus = {
  PROPOSED: 'PROPOSED',
  ACCEPTED: 'ACCEPTED',
  DISMISSED: 'DISMISSED',
} as const;
export type ReAuditStatus = (typeof ReAuditStatus)[keyof typeof ReAuditStatus];
