import { EscalationStep } from '@goodmark/audit-tool';
import { type CalendarDate, daysBetween } from './calendar-date';
import { addWorkingDays } from './working-days';

/** When an open action is spoken of: so many working days before it is due, and after so many days overdue to whom. */
export interface NoticeSettings {
  /** 0: nobody is told before it is overdue. */
  readonly dueSoonDays: number;
  /** Null: that step is left out. */
  readonly escalationDays: Readonly<Record<EscalationStep, number | null>>;
}

/** What is told of an action. */
export type ActionNotice =
  | { readonly kind: 'ACTION_DUE_SOON' | 'ACTION_OVERDUE' }
  | { readonly kind: 'ACTION_ESCALATED'; readonly step: EscalationStep };

/**
 * All that an action still to be done calls for on the day `today`, whether or not it was told already. Due soon is told
 * until the day itself, also where the right day was missed, but not of an action that was only just given; then that it
 * is overdue, and up the line by the days it is. Throws a RangeError for what is not a day.
 */
export function actionNoticesOf(
  { dueOn, givenOn }: { readonly dueOn: CalendarDate; readonly givenOn: CalendarDate }, today: CalendarDate, { dueSoonDays, escalationDays }: NoticeSettings, holidays: ReadonlySet<string>,
): readonly ActionNotice[] {
  const overdue = daysBetween(dueOn, today);
  if (overdue <= 0) {
    const soon = addWorkingDays(dueOn, -dueSoonDays, holidays);
    return dueSoonDays > 0 && today >= soon && givenOn < soon ? [{ kind: 'ACTION_DUE_SOON' }] : [];
  }
  const reached = Object.values(EscalationStep).filter((step) => overdue >= (escalationDays[step] ?? Number.POSITIVE_INFINITY));
  return [{ kind: 'ACTION_OVERDUE' }, ...reached.map((step) => ({ kind: 'ACTION_ESCALATED' as const, step }))];
}

/** The steps up the line that come earlier than one below them, so that who is senior would be told first; empty where the ladder is in order. */
export function stepsOutOfOrder(escalationDays: NoticeSettings['escalationDays']): readonly EscalationStep[] {
  let highest = 0;
  return Object.values(EscalationStep).filter((step) => {
    const days = escalationDays[step];
    if (days === null) return false;
    const early = days < highest;
    highest = Math.max(highest, days);
    return early;
  });
}
