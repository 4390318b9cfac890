import type { NotificationKind } from '../entities/enums';
import type { InstrumentRecord } from '../entities/instrument-record';
import { Notification } from '../entities/notification';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

/** Tells people something of a record of an instrument, each of them once, as `tellOf` does of an audit. */
export async function tellOfRecord(tx: RequestContext, kind: NotificationKind, record: InstrumentRecord, people: readonly (string | null)[]): Promise<void> {
  const byId = tx.viewer.personId;
  const told = new Set(people.filter((personId) => personId !== null && personId !== byId) as string[]);
  const { id: recordId, activityId, reference, dueOn } = record;
  await tx.addAll(Notification, [...told].map((personId) => ({
    id: newId(), personId, kind, at: tx.clock.now(), byId, auditId: null, recordId, activityId, actionId: null, reference, dueOn, note: null, readAt: null, once: null,
    // Times of mail are real time, whatever the domain's clock says.
    mail: 'WAITING', mailAt: new Date().toISOString(), mailAttempts: 0, mailId: null,
  })));
}
