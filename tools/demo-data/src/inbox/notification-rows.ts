import { idOf } from '../identifiers';
import type { AuditRow, ModerationRow, NotificationRow, SealedDraftRow } from '../rows';

type Told = Pick<NotificationRow, 'kind' | 'at' | 'byId' | 'readAt'>;

const row = ({ id, reference, auditorId, activityId, dueOn }: AuditRow, { kind, at, byId, readAt }: Told): NotificationRow => ({
  id: idOf(`notification ${kind} ${reference}`, at), personId: auditorId, kind, at, byId, auditId: id, recordId: null, activityId, actionId: null, reference, dueOn, note: null, readAt, once: null,
  // Long ago, so nobody is sent an e-mail of it.
  mail: 'NONE', mailAt: at, mailAttempts: 0, mailId: null,
});

/** What auditors were told of the audits they have still to submit: that they were allocated, that one was sent back, and that one is no longer theirs. Read by whoever has begun. */
export function notificationRows(audits: readonly AuditRow[], moderations: readonly ModerationRow[], sealedDrafts: readonly SealedDraftRow[]): readonly NotificationRow[] {
  const open = audits.filter(({ kind, status }) => kind === 'LIVE' && ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'].includes(status));
  const returned = moderations.filter(({ result }) => result === 'RETURNED');
  return open.flatMap((audit) => [
    row(audit, { kind: 'AUDIT_ALLOCATED', at: audit.allocatedAt, byId: null, readAt: audit.startedAt }),
    ...returned.filter(({ auditId }) => audit.status === 'RETURNED' && auditId === audit.id).map(({ at, moderatorId }) => row(audit, { kind: 'AUDIT_RETURNED', at, byId: moderatorId, readAt: null })),
    ...sealedDrafts.filter(({ auditId }) => auditId === audit.id).map(({ auditorId, sealedAt, sealedById }) => row({ ...audit, auditorId }, { kind: 'AUDIT_TAKEN_AWAY', at: sealedAt, byId: sealedById, readAt: null })),
  ]);
}
