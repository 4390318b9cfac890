export * from './cases/CasePage';
export * from './cases/CasesPage';
export * from './cases/NewCasePage';
export * from './list/AuditListPage';
export * from './read/AuditPage';
export * from './write/WritePage';
