import { condition, DraftRevision, type ListPlan } from '@goodmark/server-data';
import { connectionType } from '@goodmark/server-graphql';

/** What was kept of one draft, the latest first. */
export const draftRevisionsOf = (auditId: string): ListPlan => ({
  filters: {},
  orders: { startedAt: { column: 'startedAt' } },
  usual: [{ field: 'startedAt', direction: 'DESC' }],
  within: condition('t.auditId = :auditId', { auditId }),
});
export const DraftRevisionConnection = connectionType(DraftRevision, 'DraftRevision');
