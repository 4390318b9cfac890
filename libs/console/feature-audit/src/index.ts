import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  CasePage: lazy(async () => ({ default: (await import('./cases/CasePage')).CasePage })),
  CasesPage: lazy(async () => ({ default: (await import('./cases/CasesPage')).CasesPage })),
  NewCasePage: lazy(async () => ({ default: (await import('./cases/NewCasePage')).NewCasePage })),
  AuditListPage: lazy(async () => ({ default: (await import('./list/AuditListPage')).AuditListPage })),
  AuditPage: lazy(async () => ({ default: (await import('./read/AuditPage')).AuditPage })),
  WritePage: lazy(async () => ({ default: (await import('./write/WritePage')).WritePage })),
};
