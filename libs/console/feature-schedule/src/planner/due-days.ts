import { compareDates } from '@goodmark/audit-schedule';
import type { PlannedActivity } from '../schedule/plan';

export interface DueDay {
  readonly on: string;
  readonly what: 'auditsDue' | 'reportDue';
  readonly activity: PlannedActivity;
  /** Whether what was due is done. */
  readonly done: boolean;
}

/** Every day of the plan on which something is due, in order; of what is cancelled nothing is. */
export const dueDaysOf = (activities: readonly PlannedActivity[]): readonly DueDay[] =>
  activities.filter(({ status }) => status !== 'CANCELLED').flatMap((activity): DueDay[] => {
    const { auditDueOn, reportDueOn, status, counts } = activity;
    const closed = status === 'CLOSED';
    return [
      ...(auditDueOn ? [{ on: auditDueOn, what: 'auditsDue' as const, activity, done: closed || (counts.allocated > 0 && counts.submitted >= Math.max(counts.allocated, activity.targetCount ?? 0)) }] : []),
      ...(reportDueOn ? [{ on: reportDueOn, what: 'reportDue' as const, activity, done: closed }] : []),
    ];
  }).sort((one, other) => compareDates(one.on, other.on));
