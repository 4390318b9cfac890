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
  readonly status: string | null;
  readonly lead: string | null;
}

/** Whether an activity is among those asked for. One that looks at both services is in either. */
export const isShown = ({ service, kind, status, lead }: PlannedActivity, filter: PlanFilter): boolean =>
  (!filter.service || service === null || service === filter.service) &&
  (!filter.kind || kind === filter.kind) &&
  (!filter.status || status === filter.status) &&
  (!filter.lead || (filter.lead === 'none' ? lead === null : lead?.id === filter.lead));
