export * from './list/AuditListPage';
export * from './read/AuditPage';
export * from './write/WritePage';
