import type { AuditStatus } from './vocabulary/audit';

/**
 * The life of an audit: which statuses may follow each. A closed or exempted audit goes nowhere. A begun one is back at
 * its allocation when it is taken from its auditor, and one in moderation back in the queue when it is given back.
 */
export const AUDIT_MOVES: Record<AuditStatus, readonly AuditStatus[]> = {
  ALLOCATED: ['IN_PROGRESS', 'EXEMPTED'],
  IN_PROGRESS: ['SUBMITTED', 'ALLOCATED', 'EXEMPTED'],
  SUBMITTED: ['IN_MODERATION', 'CLOSED'],
  IN_MODERATION: ['MODERATED', 'RETURNED', 'SUBMITTED'],
  RETURNED: ['IN_PROGRESS', 'ALLOCATED', 'EXEMPTED'],
  MODERATED: ['CLOSED'],
  CLOSED: [],
  EXEMPTED: [],
};

const COUNTED: readonly AuditStatus[] = ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'];
const DRAFTS: readonly AuditStatus[] = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'];

/** Whether an audit may go from one status straight to another. */
export const canMove = (from: AuditStatus, to: AuditStatus): boolean => AUDIT_MOVES[from].includes(to);

/** Whether a live audit of this status is in the figures: submitted, and not returned since. */
export const isCounted = (status: AuditStatus): boolean => COUNTED.includes(status);

/** Whether its auditor has written on it and not submitted it since: what is written is sealed when it is taken from them. */
export const isBegun = (status: AuditStatus): boolean => isDraft(status) && status !== 'ALLOCATED';

/** Whether the auditor may still write; such an audit's judgements are seen by its auditor alone. */
export const isDraft = (status: AuditStatus): boolean => DRAFTS.includes(status);
