import { ActivityKind, Service } from '@goodmark/audit-tool';
import type { PlannedActivity } from '../schedule/plan';

export type RowsBy = 'service' | 'kind';

export interface PlannerRow {
  /** The service or kind its activities have; null for those that look at both services. */
  readonly key: string | null;
  readonly activities: readonly PlannedActivity[];
}

/** The rows of the planner, in the order of the vocabulary. In the whole plan a service stays without activities, so that the gap is seen. */
export function rowsOf(activities: readonly PlannedActivity[], by: RowsBy, whole: boolean): readonly PlannerRow[] {
  const keys: readonly (string | null)[] = by === 'service' ? [...Object.values(Service), null] : Object.values(ActivityKind);
  const rows = keys.map((key) => ({ key, activities: activities.filter((activity) => activity[by] === key) }));
  return rows.filter(({ key, activities: those }) => those.length > 0 || (whole && by === 'service' && key !== null));
}

/** How many records are planned in a month; cancelled activities look at none. */
export const plannedIn = (activities: readonly PlannedActivity[], month: string): number =>
  activities.filter((activity) => activity.month === month && activity.status !== 'CANCELLED').reduce((sum, { targetCount }) => sum + (targetCount ?? 0), 0);
