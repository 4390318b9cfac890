import type { CalendarDate } from './calendar-date';
import { addWorkingDays } from './working-days';

/** How many working days before an audit is due its auditor is reminded. */
const WORKING_DAYS_BEFORE = 5;

export type Reminder = 'AUDIT_DUE_SOON' | 'AUDIT_DUE_TODAY';

/**
 * The reminder that an audit not yet submitted calls for on the day `today`; null for none. The first is due five working
 * days before and, where that day was missed, until the day itself; whoever was given the audit later than that has
 * only just been told. Throws a RangeError for what is not a day.
 */
export function reminderOf({ dueOn, allocatedOn }: { readonly dueOn: CalendarDate; readonly allocatedOn: CalendarDate }, today: CalendarDate, holidays: ReadonlySet<string>): Reminder | null {
  if (today === dueOn) return 'AUDIT_DUE_TODAY';
  const soon = addWorkingDays(dueOn, -WORKING_DAYS_BEFORE, holidays);
  return today >= soon && today < dueOn && allocatedOn < soon ? 'AUDIT_DUE_SOON' : null;
}
