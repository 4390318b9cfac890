import { financialYearOf, isFinancialYear, monthOf } from '@goodmark/audit-schedule';
import { ActivityKind, ActivityStatus, Service } from '@goodmark/audit-tool';
import type { ActivityWhere, PlannedActivityFragment } from '@goodmark/console-data';

export type PlannedActivity = PlannedActivityFragment;

/** A financial year as its address has it: `2017-18` for `2017/18`. */
export const slugOfYear = (year: string): string => year.replace('/', '-');

/** The financial year of an address; that of `today` where the address names none. */
export function yearOfSlug(slug: string | undefined, today: string): string {
  const year = (slug ?? '').replace('-', '/');
  return isFinancialYear(year) ? year : financialYearOf(monthOf(today));
}

export interface PlanFilter {
  readonly service: string | null;
  readonly kind: string | null;
  readonly category: string | null;
  readonly status: string | null;
  readonly lead: string | null;
}

/** The filter that an address holds. */
export const planFilterOf = (params: URLSearchParams): PlanFilter =>
  ({ service: params.get('service'), kind: params.get('kind'), category: params.get('category'), status: params.get('status'), lead: params.get('lead') });

/**
 * Whether an activity is among those asked for. One that looks at both services is in either, one of any category in all;
 * a cancelled one is shown only where cancelled ones are asked for.
 */
export const isShown = ({ service, kind, categories, status, lead }: PlannedActivity, filter: PlanFilter): boolean =>
  (!filter.service || service === null || service === filter.service) &&
  (!filter.kind || kind === filter.kind) &&
  (!filter.category || categories.length === 0 || categories.includes(filter.category)) &&
  (filter.status ? status === filter.status : status !== 'CANCELLED') &&
  (!filter.lead || (filter.lead === 'none' ? lead === null : lead?.id === filter.lead));

/** The same activities of a year as the API is asked for them, so that a file holds what is on screen. */
export function whereOfPlan(year: string, { service, kind, category, status, lead }: PlanFilter): ActivityWhere {
  const oneOf = <V extends string>(values: Readonly<Record<string, V>>, value: string): V[] => Object.values(values).filter((each) => each === value);
  return {
    financialYear: { eq: year },
    status: status ? { in: oneOf(ActivityStatus, status) } : { ne: 'CANCELLED' },
    ...(kind ? { kind: { in: oneOf(ActivityKind, kind) } } : {}),
    ...(lead ? { lead: lead === 'none' ? { isNull: true } : { eq: lead } } : {}),
    and: [
      ...(service ? [{ or: [{ service: { in: oneOf(Service, service) } }, { service: { isNull: true } }] }] : []),
      ...(category ? [{ or: [{ category: { eq: category } }, { category: { isNull: true } }] }] : []),
    ],
  };
}
