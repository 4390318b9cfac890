export * from './list/AuditListPage';
export * from './read/AuditPage';
