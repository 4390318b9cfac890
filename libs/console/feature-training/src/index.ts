import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  AuditorsPage: screen('AuditorsPage', () => import('./auditors/AuditorsPage')),
  CohortPage: screen('CohortPage', () => import('./cohorts/CohortPage')),
  CohortsPage: screen('CohortsPage', () => import('./cohorts/CohortsPage')),
  NewCohortPage: screen('NewCohortPage', () => import('./cohorts/NewCohortPage')),
};
