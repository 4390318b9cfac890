import { idOf } from '../identifiers';

/** A group of people trained together; `members` are keys of people. */
export interface CohortPlanned {
  readonly id: string;
  readonly madeAt: string;
  readonly name: string;
  readonly sessions: readonly { readonly on: string; readonly content: readonly string[] }[];
  readonly members: readonly string[];
}

const cohort = (name: string, madeAt: string, more: Pick<CohortPlanned, 'sessions' | 'members'>): CohortPlanned => ({
  id: idOf(`cohort ${name}`, madeAt),
  madeAt,
  name,
  ...more,
});

const FIRST_HALF_DAY = ['How we go about an audit', 'Hints for each of the twelve areas', 'Examples of good practice'];
const SECOND_HALF_DAY = ['What we learnt from the practice audits so far', 'More examples of good practice', 'Auditing one area of a case file together'];

/** Ten operational leads, trained on two half days. */
export const COHORT_OF_FEBRUARY: CohortPlanned = cohort('Operational leads, spring 2018', '2018-01-15T10:20:00.000Z', {
  sessions: [
    { on: '2018-02-20', content: FIRST_HALF_DAY },
    { on: '2018-03-28', content: SECOND_HALF_DAY },
  ],
  members: [
    'lead-disability', 'lead-residential', 'lead-youth', 'lead-edge-of-care', 'lead-reviewing',
    'lead-looked-after', 'lead-early-help', 'lead-front-door', 'lead-out-of-hours', 'lead-commissioning',
  ],
});

/** Those and the cohorts planned for May and June, which have no members yet. */
export const COHORTS: readonly CohortPlanned[] = [
  COHORT_OF_FEBRUARY,
  cohort('Team managers, May 2018', '2018-03-29T09:45:00.000Z', { sessions: [{ on: '2018-05-15', content: FIRST_HALF_DAY }], members: [] }),
  cohort('Team managers, June 2018', '2018-03-29T09:50:00.000Z', {
    sessions: [
      { on: '2018-06-12', content: FIRST_HALF_DAY },
      { on: '2018-06-26', content: SECOND_HALF_DAY },
    ],
    members: [],
  }),
];
