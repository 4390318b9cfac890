import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  AuditorsPage: lazy(async () => ({ default: (await import('./auditors/AuditorsPage')).AuditorsPage })),
  CohortPage: lazy(async () => ({ default: (await import('./cohorts/CohortPage')).CohortPage })),
  CohortsPage: lazy(async () => ({ default: (await import('./cohorts/CohortsPage')).CohortsPage })),
  NewCohortPage: lazy(async () => ({ default: (await import('./cohorts/NewCohortPage')).NewCohortPage })),
};
