import type { Audit } from '../entities/audit';
import type { NotificationKind } from '../entities/enums';
import { Notification } from '../entities/notification';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

type ToldOf = Pick<Audit, 'id' | 'reference' | 'activityId' | 'auditorId' | 'dueOn'>;

/** A row of what an auditor is told of an audit. Times of mail are real time, whatever the domain's clock says. */
export const noticeOf = (kind: NotificationKind, { id, reference, activityId, auditorId, dueOn }: ToldOf, at: string, given: Partial<Notification> = {}): Notification => ({
  id: newId(), personId: auditorId, kind, at, byId: null, auditId: id, activityId, actionId: null, recordId: null, reference, dueOn, note: null, readAt: null, once: null,
  mail: 'WAITING', mailAt: new Date().toISOString(), mailAttempts: 0, mailId: null, ...given,
});

/**
 * Tells people something of an audit, each of them once, in the unit that makes it true: it stands in their inbox, and
 * is sent by e-mail afterwards. Nobody is told what they did themselves.
 */
export async function tellOf(tx: RequestContext, kind: NotificationKind, audit: ToldOf, people: readonly (string | null)[], note: string | null = null): Promise<void> {
  const byId = tx.viewer.personId;
  const told = new Set(people.filter((personId) => personId !== null && personId !== byId) as string[]);
  await tx.addAll(Notification, [...told].map((personId) => noticeOf(kind, audit, tx.clock.now(), { personId, byId, note })));
}

/** Tells the auditors of audits something, as `tellOf` tells anybody. */
export async function tellPeople(tx: RequestContext, kind: NotificationKind, audits: readonly ToldOf[], note: string | null = null): Promise<void> {
  const byId = tx.viewer.personId;
  await tx.addAll(Notification, audits.filter(({ auditorId }) => auditorId !== byId).map((audit) => noticeOf(kind, audit, tx.clock.now(), { byId, note })));
}
