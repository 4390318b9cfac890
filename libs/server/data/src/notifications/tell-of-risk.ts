import type { Audit } from '../entities/audit';
import { Notification } from '../entities/notification';
import type { RequestContext } from '../request-context';
import { noticeOf } from './tell';

/**
 * Tells people that an immediate risk was raised in an audit: its reference and nothing else. Each once, and not who
 * raised it. It never stands in for speaking to somebody.
 */
export async function tellOfRisk(tx: RequestContext, audit: Audit, personIds: readonly (string | null)[]): Promise<void> {
  const byId = tx.viewer.personId;
  const wanted = [...new Set(personIds)].filter((id): id is string => id !== null && id !== byId);
  const active = await tx.facts.activePeople(wanted);
  await tx.addAll(Notification, wanted.filter((id) => active.has(id)).map((personId) => noticeOf('IMMEDIATE_RISK', audit, tx.clock.now(), { personId, byId })));
}
