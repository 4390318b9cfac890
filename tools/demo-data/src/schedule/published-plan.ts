import type { ActivityPlanned } from './activity-plan';

/** The activities of December 2017 to February 2018, of which figures were published. */
export const PUBLISHED_PLAN: readonly ActivityPlanned[] = [
  {
    key: 'lado', month: '2017-12', title: 'LADO Audit', kind: 'DIP_SAMPLE', origin: 'FRAMEWORK', service: null, categories: [],
    targetCount: null, sampling: 'PURPOSIVE', lead: 'quality-lead', moderationRate: 0, status: 'CLOSED',
  },
  {
    key: 'long-term-foster-care', month: '2017-12', title: 'Looked After Children in long-term foster care case file audits',
    kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: 'SOCIAL_CARE', categories: ['LAC_LONG_TERM_FOSTER_CARE'],
    targetCount: 9, sampling: 'RANDOM', lead: 'strategic-lead', moderationRate: 100, status: 'CLOSED',
  },
  {
    key: 'disabilities', month: '2018-01', title: 'Children with Disabilities case file audits', kind: 'CASE_AUDIT',
    origin: 'LEARNING_REVIEW', service: null, categories: ['CHILDREN_WITH_DISABILITIES'],
    targetCount: 19, sampling: 'RANDOM', lead: 'principal', moderationRate: 100, status: 'CLOSED',
  },
  {
    key: 'observations', month: '2018-01', title: 'Practice observations of CiN reviews and LAC reviews', kind: 'PRACTICE_OBSERVATION',
    origin: 'FRAMEWORK', service: 'SOCIAL_CARE', categories: ['CIN', 'LAC'],
    targetCount: 7, sampling: 'PURPOSIVE', lead: 'director', moderationRate: 0, status: 'CLOSED',
  },
  {
    key: 'february', month: '2018-02', title: 'Adoption, Care Leaver, Private Fostering and Early Help audits', kind: 'CASE_AUDIT',
    origin: 'FRAMEWORK', service: null, categories: ['ADOPTION', 'CARE_LEAVER', 'PRIVATE_FOSTERING', 'EARLY_HELP_LEVEL_3'],
    targetCount: 21, sampling: 'RANDOM', lead: 'quality-lead', moderationRate: 100, status: 'REPORTING',
  },
];
