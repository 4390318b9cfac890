import { compareDates, daysBetween } from '@goodmark/audit-schedule';
import type { AuditsDueQuery } from '@goodmark/console-data';
import type { PlannedActivity } from '../schedule/plan';

export interface DueDay {
  readonly on: string;
  readonly what: 'auditsDue' | 'reportDue';
  readonly activity: PlannedActivity;
  /** Whether what was due is done. */
  readonly done: boolean;
  /** Allocated audits due on that day that the viewer may see, where they were counted. */
  readonly audits: { readonly submitted: number; readonly outstanding: number } | null;
}

/** How many audits of an activity that the viewer may see are due on one day. */
export type AuditsDueOnDay = AuditsDueQuery['auditsDue'][number];

const areAuditsDone = ({ status, counts, targetCount }: PlannedActivity): boolean =>
  status === 'REPORTING' || status === 'CLOSED' || (counts.allocated > 0 && counts.submitted >= Math.max(counts.allocated, targetCount ?? 0));

/** What of one activity is due, and when; of what is cancelled nothing is. */
function dueDaysOfOne(activity: PlannedActivity): readonly DueDay[] {
  const { auditDueOn, reportDueOn, status } = activity;
  if (status === 'CANCELLED') return [];
  return [
    ...(auditDueOn ? [{ on: auditDueOn, what: 'auditsDue' as const, activity, done: areAuditsDone(activity), audits: null }] : []),
    ...(reportDueOn ? [{ on: reportDueOn, what: 'reportDue' as const, activity, done: status === 'CLOSED', audits: null }] : []),
  ];
}

const inOrder = (one: DueDay, other: DueDay): number =>
  compareDates(one.on, other.on) || one.what.localeCompare(other.what) || one.activity.title.localeCompare(other.activity.title, 'en');

/** Every day of the plan on which something is due, in order. */
export const dueDaysOf = (activities: readonly PlannedActivity[]): readonly DueDay[] => activities.flatMap(dueDaysOfOne).sort(inOrder);

/**
 * The due days of a plan with the allocated audits due on them. Audits that are due on another day than their activity's
 * stand on theirs.
 */
export function dueDaysWith(activities: readonly PlannedActivity[], auditsDue: readonly AuditsDueOnDay[]): readonly DueDay[] {
  const keyOf = (on: string, id: string) => `${on} ${id}`;
  const counted = new Map(auditsDue.map((each) => [keyOf(each.dueOn, each.activity.id), each]));
  const planned = dueDaysOf(activities).map((day) => {
    const audits = day.what === 'auditsDue' ? counted.get(keyOf(day.on, day.activity.id)) : undefined;
    return audits ? { ...day, audits } : day;
  });
  const placed = new Set(planned.flatMap(({ on, audits, activity }) => (audits ? [keyOf(on, activity.id)] : [])));
  const apart = auditsDue.filter(({ dueOn, activity }) => !placed.has(keyOf(dueOn, activity.id)));
  return [...planned, ...apart.map((audits) => ({ on: audits.dueOn, what: 'auditsDue' as const, activity: audits.activity, done: audits.outstanding === 0, audits }))].sort(inOrder);
}

/** What of an activity is late on a day, and by how many days. */
export const lateOf = (activity: PlannedActivity, today: string): readonly { readonly what: DueDay['what']; readonly days: number }[] =>
  dueDaysOfOne(activity).filter(({ on, done }) => !done && on < today).map(({ on, what }) => ({ what, days: daysBetween(on, today) }));
