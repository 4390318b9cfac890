import type { AuditStatus } from './vocabulary/audit';
import type { WorkKind } from './vocabulary/work';

/** An audit that its auditor has still to write, as far as its urgency goes. */
export interface AuditToWrite {
  readonly status: AuditStatus;
  readonly dueOn: string;
}

/**
 * Why a draft waits for its auditor: what a moderator sent back comes first whenever it is due, then by due date.
 * `today` and `soon` are days, `soon` the last that is still called this week.
 */
export function workKindOf({ status, dueOn }: AuditToWrite, today: string, soon: string): WorkKind {
  if (status === 'RETURNED') return 'RETURNED_TO_ME';
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= soon ? 'DUE_THIS_WEEK' : 'IN_PROGRESS_OR_ALLOCATED';
}
