import type { LadoDetailFragment } from '@goodmark/console-data';
import { longDay, type Text } from '@goodmark/console-ui';

type Clock = NonNullable<LadoDetailFragment['meetingClock']>;

/** The clock of the first meeting in words. */
export function meetingClockWords({ isDone, isLate, taken, dueOn }: Clock, text: Text): string {
  const due = longDay(dueOn);
  if (isDone) return isLate ? text('lado.meetingHeldLate', { smart_count: taken, due }) : text('lado.meetingHeld', { smart_count: taken });
  return isLate ? text('lado.meetingOverdue', { due }) : text('lado.meetingRuns', { due });
}

/** The clock of the employer's report in words. */
export const reportClockWords = (clock: LadoDetailFragment['reportClock'], text: Text): string =>
  clock === null ? text('lado.reportUnknown') : text(clock.isLate ? 'lado.reportLate' : 'lado.reportIn', { smart_count: clock.taken });
