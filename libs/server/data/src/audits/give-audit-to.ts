import { Audit } from '../entities/audit';
import type { Person } from '../entities/person';
import { tellPeople } from '../notifications/tell';
import type { RequestContext } from '../request-context';

/** How an audit passes to somebody else. Whoever gives it has made sure that it may be. */
export interface Passing {
  readonly auditor: Person;
  readonly dueOn: string;
  readonly why: string | null;
  readonly approvedById: string;
}

/** Gives an allocated audit that nobody has begun to somebody else; who had it stays in its record, and both are told. */
export async function giveAuditTo(tx: RequestContext, audit: Audit, seenVersion: number, { auditor, dueOn, why, approvedById }: Passing): Promise<Audit> {
  const changed = await tx.change(Audit, audit, seenVersion, { auditorId: auditor.id, auditorLevel: auditor.level, dueOn, exceptionById: null, exceptionReason: null });
  await tx.record({ recordType: 'Audit', recordId: audit.id, what: 'reallocated', why, before: { auditorId: audit.auditorId, dueOn: audit.dueOn }, after: { auditorId: auditor.id, dueOn, approvedById } });
  await tellPeople(tx, 'AUDIT_TAKEN_AWAY', [audit]);
  await tellPeople(tx, 'AUDIT_ALLOCATED', [changed]);
  return changed;
}
