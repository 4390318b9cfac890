import type { Problem } from './problem';
import type { ActivityKind, ActivityStatus } from './vocabulary/activity';

/** How an activity goes on: planned, carried out, reported, closed; it may be cancelled until it is reported on. */
export const ACTIVITY_MOVES: Record<ActivityStatus, readonly ActivityStatus[]> = {
  PLANNED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['REPORTING', 'CANCELLED'],
  REPORTING: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

/** Whether an activity may go from one status straight to another. */
export const canMoveActivity = (from: ActivityStatus, to: ActivityStatus): boolean => ACTIVITY_MOVES[from].includes(to);

/** Whether an activity goes nowhere any more: it is closed or cancelled. */
export const isOver = (status: ActivityStatus): boolean => ACTIVITY_MOVES[status].length === 0;

/** Why no audit can be allocated in an activity; empty where one can. */
export function problemsToAllocateIn({ kind, status }: { readonly kind: ActivityKind; readonly status: ActivityStatus }): readonly Problem[] {
  const problems: Problem[] = [];
  if (kind !== 'CASE_AUDIT' && kind !== 'RE_AUDIT') {
    problems.push({ field: 'activityId', message: 'This activity is not a case audit: its records are not written with the 12 domains.' });
  }
  if (isOver(status)) {
    problems.push({ field: 'activityId', message: `This activity is ${status.toLowerCase()}. Allocate in one that is planned or in progress.` });
  }
  return problems;
}
