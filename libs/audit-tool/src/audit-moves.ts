import type { AuditStatus } from './vocabulary/audit';

/** The life of an audit: which statuses may follow each. A closed or exempted audit goes nowhere. */
export const AUDIT_MOVES: Record<AuditStatus, readonly AuditStatus[]> = {
  ALLOCATED: ['IN_PROGRESS', 'EXEMPTED'],
  IN_PROGRESS: ['SUBMITTED'],
  SUBMITTED: ['IN_MODERATION', 'CLOSED'],
  IN_MODERATION: ['MODERATED', 'RETURNED'],
  RETURNED: ['IN_PROGRESS'],
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

/** Whether the auditor may still write; such an audit's judgements are seen by its auditor alone. */
export const isDraft = (status: AuditStatus): boolean => DRAFTS.includes(status);
