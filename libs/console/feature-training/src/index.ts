export * from './auditors/AuditorsPage';
export * from './cohorts/CohortPage';
export * from './cohorts/CohortsPage';
export * from './cohorts/NewCohortPage';
