import { type AuditDomain, type AuditStatus, DOMAIN_KEYS, type DomainGrade, Grade } from '@goodmark/audit-tool';
import type { CaseStory } from '../cases';
import type { ActivityPlanned } from '../schedule/activity-plan';

/** When each step of an audit was taken; null where it was not. */
export interface AuditTimes {
  readonly allocatedAt: string;
  readonly startedAt: string | null;
  readonly submittedAt: string | null;
  readonly moderatedAt: string | null;
  readonly closedAt: string | null;
}

/** The grades of one person for one audit: overall, and the 12 domains packed in their order ("-" where not judged). */
export interface Grades {
  readonly overall: Grade | null;
  readonly domains: string;
}

/** Everything decided about one audit except who does it. */
export interface AuditOutline {
  /** Names it, within the demonstration; its chance depends on it. */
  readonly key: string;
  readonly activity: ActivityPlanned | null;
  readonly cohortId: string | null;
  readonly theCase: CaseStory;
  /** Who held the case at the allocation. */
  readonly caseHolderId: string;
  readonly dueOn: string;
  readonly status: AuditStatus;
  readonly auditor: Grades;
  /** The moderator's grades, where moderation is complete. */
  readonly moderated: Grades | null;
  readonly times: AuditTimes;
  /** When it was last sent back, where it was. */
  readonly returnedAt: string | null;
  /** Key of the person it must be given to; anybody independent otherwise. */
  readonly givenTo: string | null;
}

/** An audit with its people and its reference. */
export interface AuditStory extends AuditOutline {
  readonly id: string;
  readonly reference: string;
  readonly auditorId: string;
  readonly moderatorId: string | null;
}

const OVERALL: Readonly<Record<string, Grade>> = {
  E: Grade.EXCEEDS_GOOD,
  M: Grade.MEETS_GOOD,
  D: Grade.DOES_NOT_MEET_GOOD,
};

/** The grades written as "M MMDMMMMMNNNM": the overall letter, a blank, the 12 domains in order. */
export function gradesOf(written: string): Grades {
  const [overall, domains] = written.split(' ');
  if (domains?.length !== DOMAIN_KEYS.length) throw new RangeError(`"${written}" does not have the grades of 12 domains.`);
  return { overall: OVERALL[overall ?? ''] ?? null, domains };
}

/** No domain judged yet. */
export const NOTHING_JUDGED: Grades = { overall: null, domains: '-'.repeat(DOMAIN_KEYS.length) };

const LETTERS: Readonly<Record<string, DomainGrade>> = { ...OVERALL, N: 'NOT_APPLICABLE' };

/** The grade of one domain; null where it was not judged. */
export const gradeIn = (grades: Grades, domain: AuditDomain): DomainGrade | null =>
  LETTERS[grades.domains.charAt(DOMAIN_KEYS.indexOf(domain))] ?? null;

/** The domains with one of these letters. */
export const domainsWith = (grades: Grades, letters: string): readonly AuditDomain[] =>
  DOMAIN_KEYS.filter((_, index) => letters.includes(grades.domains.charAt(index)));
