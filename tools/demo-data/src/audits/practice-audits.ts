import { type AuditStatus } from '@goodmark/audit-tool';
import { caseFor } from '../cases';
import { officeInstant, workingDayAfter } from '../days';
import { randomFor } from '../random';
import { COHORT_OF_FEBRUARY } from '../training/cohorts';
import { type AuditOutline } from './audit-story';
import { gradesSoFar } from './current-audits';
import { inventGrades, moderate } from './invent-grades';
import { closedAfter, moderatedAfter } from './timeline';

interface PracticePlanned {
  readonly by: string;
  readonly category: string;
  readonly status: AuditStatus;
  readonly overall: 'E' | 'M' | 'D';
  /** The grades of the domains, where they are to look odd beside the overall one. */
  readonly odd?: string;
}

const practice = (by: string, category: string, status: AuditStatus, overall: PracticePlanned['overall']): PracticePlanned => ({ by, category, status, overall });

/** One practice audit each: the first half after the first session, the rest after the second. */
const AFTER_FIRST_SESSION: readonly PracticePlanned[] = [
  practice('lead-disability', 'EARLY_HELP_LEVEL_2', 'CLOSED', 'M'),
  practice('lead-residential', 'CP', 'MODERATED', 'D'),
  { ...practice('lead-youth', 'LAC', 'MODERATED', 'M'), odd: 'DDDDMMDDMMNM' },
  practice('lead-edge-of-care', 'CARE_LEAVER', 'MODERATED', 'D'),
  { ...practice('lead-reviewing', 'EARLY_HELP_LEVEL_3', 'SUBMITTED', 'M'), odd: 'DDDDDMMMNNNM' },
];
const AFTER_SECOND_SESSION: readonly PracticePlanned[] = [
  practice('lead-looked-after', 'CIN', 'SUBMITTED', 'D'),
  practice('lead-early-help', 'SPECIAL_GUARDIANSHIP', 'IN_PROGRESS', 'M'),
  practice('lead-front-door', 'EARLY_HELP_LEVEL_2', 'IN_PROGRESS', 'D'),
  practice('lead-out-of-hours', 'CIN', 'ALLOCATED', 'M'),
  practice('lead-commissioning', 'LAC', 'ALLOCATED', 'M'),
];

/** The practice audits of the cohort of February 2018. They count in no figure. */
export const practiceAudits = (): readonly AuditOutline[] => [
  ...AFTER_FIRST_SESSION.map((planned, index) => auditOf(planned, index, '2018-02-22', '2018-03-22')),
  ...AFTER_SECOND_SESSION.map((planned, index) => auditOf(planned, index, '2018-03-29', '2018-04-30')),
];

/** The key of the practice audit of a participant. */
export const practiceKeyOf = (by: string): string => `practice ${by}`;

function auditOf({ by, category, status, overall, odd }: PracticePlanned, index: number, from: string, dueOn: string): AuditOutline {
  const key = practiceKeyOf(by);
  const random = randomFor(`audit ${key}`);
  const on = (first: number, last: number): string => officeInstant(workingDayAfter(from, random.between(first, last)), random);
  const theCase = caseFor({ key, category, turn: index, openBefore: from });
  const invented = inventGrades(overall, theCase.row.categories, random);
  const graded = odd ? { ...invented, domains: odd } : invented;
  const isStarted = status !== 'ALLOCATED';
  const isSubmitted = isStarted && status !== 'IN_PROGRESS';
  const submitted = {
    allocatedAt: on(0, 4),
    startedAt: isStarted ? on(8, 11) : null,
    submittedAt: isSubmitted ? on(15, 24) : null,
    moderatedAt: null,
    closedAt: null,
  };
  const isModerated = status === 'MODERATED' || status === 'CLOSED';
  const times = isModerated ? moderatedAfter(submitted, 4, 9, random) : submitted;
  return {
    key,
    activity: null,
    cohortId: COHORT_OF_FEBRUARY.id,
    theCase,
    caseHolderId: theCase.row.caseHolderId as string,
    dueOn,
    status,
    auditor: isSubmitted ? graded : gradesSoFar(isStarted ? 'IN_PROGRESS' : 'ALLOCATED', graded, random),
    moderated: isModerated ? moderate(graded, random) : null,
    times: status === 'CLOSED' ? closedAfter(times, 5, 9, random) : times,
    returnedAt: null,
    givenTo: by,
  };
}
