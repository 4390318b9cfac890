import { addDays, auditDueOn, ENGLAND_BANK_HOLIDAYS, firstDayOf } from '@goodmark/audit-schedule';
import { LAST_INSTANT, laterInstant, officeInstant, workingDayAfter } from '../days';
import type { Random } from '../random';
import type { AuditTimes } from './audit-story';

/** Days from the first of the activity's month within which a step is taken, from and to. */
export interface Course {
  readonly allocated: readonly [number, number];
  readonly submitted: readonly [number, number];
}

/** The usual course: allocated around the first, submitted from the middle of the month to a week after its end. */
export const USUAL_COURSE: Course = { allocated: [-6, 3], submitted: [12, 38] };

const onDayOfMonth = (month: string, [from, to]: readonly [number, number], random: Random): string =>
  officeInstant(workingDayAfter(firstDayOf(month), random.between(from, to)), random);

const happened = (instant: string): string | null => (instant <= LAST_INSTANT ? instant : null);

/** Allocated, begun and submitted within a month; a submission that would lie in the future has not happened. */
export function timesToSubmission(month: string, random: Random, course: Course = USUAL_COURSE): AuditTimes {
  const allocatedAt = onDayOfMonth(month, course.allocated, random);
  const submittedAt = onDayOfMonth(month, course.submitted, random);
  return {
    allocatedAt,
    startedAt: laterInstant(allocatedAt, 1, 5, random),
    submittedAt: happened(submittedAt),
    moderatedAt: null,
    closedAt: null,
  };
}

/** The same, moderated so many days after submission. */
export const moderatedAfter = (times: AuditTimes, from: number, to: number, random: Random): AuditTimes => ({
  ...times,
  moderatedAt: times.submittedAt ? happened(laterInstant(times.submittedAt, from, to, random)) : null,
});

/** The same, closed so many days after the last step, where that lies in the past. */
export const closedAfter = (times: AuditTimes, from: number, to: number, random: Random): AuditTimes => {
  const last = times.moderatedAt ?? times.submittedAt;
  return { ...times, closedAt: last ? happened(laterInstant(last, from, to, random)) : null };
};

/** The day by which the audits of a month are due. */
export const dueOnIn = (month: string): string => auditDueOn(month, ENGLAND_BANK_HOLIDAYS);

/** The day an instant lies in, moved by so many days. */
export const dayOf = (instant: string, days = 0): string => addDays(instant.slice(0, 10), days);
