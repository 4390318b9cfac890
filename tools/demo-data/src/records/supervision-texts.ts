import type { Grade } from '@goodmark/audit-tool';

/** What was found in the records of supervision, by area and grade. */
export const SUPERVISION_EVIDENCE: Readonly<Record<string, Readonly<Partial<Record<Grade, readonly string[]>>>>> = {
  caseDecisions: {
    MEETS_GOOD: ['Every case on a plan is discussed each month, and decisions stand in the record with their reasons.', 'Decisions are clear and are taken over to the child\'s record the same week.'],
    DOES_NOT_MEET_GOOD: ['Three cases were not discussed since the autumn. Decisions are noted without a reason.'],
  },
  reflection: {
    MEETS_GOOD: ['One case a session is looked at in depth, with hypotheses that are tested later.', 'There is room for what the work does to the worker, and for other ways to see it.'],
    DOES_NOT_MEET_GOOD: ['Sessions go through a list of tasks. There is no sign of reflection.'],
  },
  direction: {
    MEETS_GOOD: ['Actions have a name and a date, and the next session begins with them.', 'What was agreed is followed up, and what was not done is talked about.'],
    DOES_NOT_MEET_GOOD: ['The same actions come up in three sessions, and nobody asks why they are not done.'],
  },
  childFocus: {
    MEETS_GOOD: ['What the child says and how it lives comes up in every case.', 'The records tell what the child was like at the last visit.'],
    DOES_NOT_MEET_GOOD: ['The records speak of parents and of procedures. The child is hardly there.'],
  },
  wellbeing: {
    MEETS_GOOD: ['Workload and leave are asked about, and two cases were moved when it became too much.', 'Support after a difficult visit was offered and taken up.'],
    DOES_NOT_MEET_GOOD: ['Workload was called too high in two sessions, and nothing followed.'],
  },
  development: {
    MEETS_GOOD: ['Learning from the last audit was taken up, and a course was booked.', 'The worker leads a workshop on chronologies, which grew out of supervision.'],
    DOES_NOT_MEET_GOOD: ['Learning needs are the same as last year, and none has been met.'],
  },
};

export const WHY_NOT_KEPT = 'Two sessions were called off when the manager covered for another team, and they were not made up for.';
export const SUPERVISION_STRENGTHS = 'The worker is known well, and challenge is welcome.';
export const SUPERVISION_TO_IMPROVE = 'Book the sessions for the whole year, and make up for one that is called off within the week.';
