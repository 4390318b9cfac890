import type { Audit } from '../entities/audit';
import { moveAudit } from '../move-audit';
import { tellPeople } from '../notifications/tell';
import type { RequestContext } from '../request-context';

/** Lets an audit that somebody has taken for moderation go back to the queue, where it waits for any moderator; whoever had it is told. */
export async function giveBackFromModeration(tx: RequestContext, audit: Audit, seenVersion: number, why: string | null): Promise<Audit> {
  const released = await moveAudit(tx, audit, seenVersion, {
    to: 'SUBMITTED', changes: { moderatorId: null }, recorded: { what: 'given back from moderation', why, before: { moderatorId: audit.moderatorId }, after: { moderatorId: null } },
  });
  if (audit.moderatorId) await tellPeople(tx, 'MODERATION_TAKEN_AWAY', [{ ...audit, auditorId: audit.moderatorId }]);
  return released;
}
