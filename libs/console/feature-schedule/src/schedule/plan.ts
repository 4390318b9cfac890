import { financialYearOf, isFinancialYear, monthOf } from '@goodmark/audit-schedule';
import type { YearScheduleQuery } from '@goodmark/console-data';

export type PlannedActivity = YearScheduleQuery['schedule']['months'][number]['activities'][number];

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
