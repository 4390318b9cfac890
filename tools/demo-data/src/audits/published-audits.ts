import { caseFor } from '../cases';
import { laterInstant, officeInstant, workingDayAfter } from '../days';
import { randomFor } from '../random';
import { PUBLISHED_PLAN } from '../schedule/published-plan';
import { type AuditOutline, gradesOf } from './audit-story';
import { DECEMBER_GRADES, FEBRUARY_GRADES, JANUARY_GRADES, type PublishedGrades } from './published-grades';
import { type Course, dueOnIn, timesToSubmission } from './timeline';

interface PublishedMonth {
  readonly activityKey: string;
  readonly grades: readonly PublishedGrades[];
  readonly course: Course;
  /** Moderation took place between these days. */
  readonly moderated: readonly [from: string, days: number];
}

/**
 * February's audits were all submitted by the end of the month and moderated after it, so that the figures as of
 * 1 March are the auditors' own.
 */
const MONTHS: readonly PublishedMonth[] = [
  { activityKey: 'long-term-foster-care', grades: DECEMBER_GRADES, course: { allocated: [-5, 0], submitted: [10, 20] }, moderated: ['2018-01-04', 15] },
  { activityKey: 'disabilities', grades: JANUARY_GRADES, course: { allocated: [1, 4], submitted: [14, 32] }, moderated: ['2018-02-07', 16] },
  { activityKey: 'february', grades: FEBRUARY_GRADES, course: { allocated: [-4, 2], submitted: [12, 27] }, moderated: ['2018-03-05', 30] },
];

/** The audits of December 2017 to February 2018 that the published figures count. */
export const publishedAudits = (): readonly AuditOutline[] => MONTHS.flatMap(auditsOf);

function auditsOf({ activityKey, grades, course, moderated: [from, days] }: PublishedMonth): readonly AuditOutline[] {
  const activity = PUBLISHED_PLAN.find(({ key }) => key === activityKey);
  if (!activity) throw new RangeError(`No published activity has the key "${activityKey}".`);

  return grades.map(({ category, service, auditor, moderated, end }, index) => {
    const key = `${activityKey} ${index + 1}`;
    const random = randomFor(`audit ${key}`);
    const times = timesToSubmission(activity.month, random, course);
    const moderatedAt = officeInstant(workingDayAfter(from, random.between(0, days)), random);
    const theCase = caseFor({ key, category, service, turn: turnIn(grades, index), openBefore: times.allocatedAt.slice(0, 10), openFor: [120, 900] });
    return {
      key,
      activity,
      cohortId: null,
      theCase,
      caseHolderId: theCase.row.caseHolderId as string,
      dueOn: dueOnIn(activity.month),
      status: end,
      auditor: gradesOf(auditor),
      moderated: gradesOf(moderated),
      times: { ...times, moderatedAt, closedAt: end === 'CLOSED' ? closedAtFor(moderatedAt, key) : null },
      returnedAt: null,
      givenTo: null,
    };
  });
}

/** How many cases of the same kind and service stand before this one. */
const turnIn = (grades: readonly PublishedGrades[], index: number): number =>
  grades.slice(0, index).filter(({ category, service }) => category === grades[index]?.category && service === grades[index]?.service).length;

/** Soon enough after moderation to lie before the demonstration's today. */
const closedAtFor = (moderatedAt: string, key: string): string =>
  moderatedAt > '2018-03-01' ? laterInstant(moderatedAt, 6, 12, randomFor(`closing ${key}`)) : laterInstant(moderatedAt, 20, 45, randomFor(`closing ${key}`));
