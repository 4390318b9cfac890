import { addDays, type CalendarDate, daysBetween } from './calendar-date';
import { addWorkingDays, workingDaysBetween } from './working-days';

/** How long the steps of an allegation may take. */
export interface LadoClockSettings {
  /** Working days from when the employer learned of it to the report. */
  readonly reportWorkingDays: number;
  /** Days from the referral to the first position-of-trust meeting. */
  readonly meetingDays: number;
}

/** One clock: by when, how long it took or has run, and whether that is too long. */
export interface LadoClock {
  readonly dueOn: CalendarDate;
  /** Working days of the report, days of the meeting. */
  readonly taken: number;
  readonly isDone: boolean;
  readonly isLate: boolean;
}

/** The clock of the employer's report; null where nobody knows when the employer learned of it. */
export function reportClock(
  { learnedOn, receivedOn }: { readonly learnedOn: CalendarDate | null; readonly receivedOn: CalendarDate }, { reportWorkingDays }: LadoClockSettings, holidays: ReadonlySet<string>,
): LadoClock | null {
  if (learnedOn === null) return null;
  const dueOn = addWorkingDays(learnedOn, reportWorkingDays, holidays);
  return { dueOn, taken: workingDaysBetween(learnedOn, receivedOn, holidays), isDone: true, isLate: receivedOn > dueOn };
}

/** The clock of the first meeting, which runs until it is held; null where advice was all that was needed. */
export function meetingClock(
  { route, receivedOn, firstMeetingOn }: { readonly route: string; readonly receivedOn: CalendarDate; readonly firstMeetingOn: CalendarDate | null }, { meetingDays }: LadoClockSettings, today: CalendarDate,
): LadoClock | null {
  if (route !== 'POT_MEETING') return null;
  const dueOn = addDays(receivedOn, meetingDays);
  const until = firstMeetingOn ?? today;
  return { dueOn, taken: daysBetween(receivedOn, until), isDone: firstMeetingOn !== null, isLate: until > dueOn };
}
