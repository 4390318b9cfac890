import type { Problem } from './problem';
import type { ActivityKind, ActivityStatus } from './vocabulary/activity';

/**
 * How an activity goes on: planned, carried out, reported, closed; it may be cancelled until it is reported on. What was
 * ended too early goes one step back.
 */
export const ACTIVITY_MOVES: Record<ActivityStatus, readonly ActivityStatus[]> = {
  PLANNED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['REPORTING', 'CANCELLED'],
  REPORTING: ['CLOSED', 'IN_PROGRESS'],
  CLOSED: ['REPORTING'],
  CANCELLED: [],
};

/** Whether an activity may go from one status straight to another. */
export const canMoveActivity = (from: ActivityStatus, to: ActivityStatus): boolean => ACTIVITY_MOVES[from].includes(to);

/** Whether an activity is closed or cancelled: its plan stands, and nothing is allocated in it. */
export const isOver = (status: ActivityStatus): boolean => status === 'CLOSED' || status === 'CANCELLED';

const COURSE = ['PLANNED', 'IN_PROGRESS', 'REPORTING', 'CLOSED'] as const;

/** What an activity can go on to in its course. */
export type NextStatus = Exclude<(typeof COURSE)[number], 'PLANNED'>;

const NEXT: Record<ActivityStatus, NextStatus | null> = { PLANNED: 'IN_PROGRESS', IN_PROGRESS: 'REPORTING', REPORTING: 'CLOSED', CLOSED: null, CANCELLED: null };

/** What comes next in the course of an activity; null where nothing does. */
export const nextOf = (status: ActivityStatus): NextStatus | null => NEXT[status];

/** What an activity goes back to that was ended too early; null where it cannot. */
export const earlierOf = (status: ActivityStatus): ActivityStatus | null =>
  COURSE.find((earlier) => NEXT[earlier] === status && canMoveActivity(status, earlier)) ?? null;

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
