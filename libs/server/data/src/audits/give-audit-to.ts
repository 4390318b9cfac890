import { isBegun } from '@goodmark/audit-tool';
import { type Audit } from '../entities/audit';
import type { Person } from '../entities/person';
import { moveAudit } from '../move-audit';
import { tellPeople } from '../notifications/tell';
import type { RequestContext } from '../request-context';
import { sealDraft, unsealDraft } from './sealed-drafts';

/** How an audit passes to somebody else. Whoever gives it has made sure that it may be. */
export interface Passing {
  readonly auditor: Person;
  readonly dueOn: string;
  readonly why: string | null;
  readonly approvedById: string;
}

/**
 * Gives an audit that is not submitted to somebody else; who had it stays in its record, and both are told. What was
 * written on it is sealed, and the new auditor starts afresh: or finds what they had written, where they had it before.
 */
export async function giveAuditTo(tx: RequestContext, audit: Audit, seenVersion: number, { auditor, dueOn, why, approvedById }: Passing): Promise<Audit> {
  const begun = isBegun(audit.status);
  const sealed = await sealDraft(tx, audit);
  const theirs = await unsealDraft(tx, audit.id, auditor.id);
  const changed = await moveAudit(tx, audit, seenVersion, {
    to: theirs ? 'IN_PROGRESS' : 'ALLOCATED',
    ...(begun && theirs ? { via: 'ALLOCATED' as const } : {}),
    changes: {
      auditorId: auditor.id, auditorLevel: auditor.level, auditorTeamId: auditor.teamId, dueOn, exceptionById: null, exceptionReason: null, moderatorId: null,
      startedAt: theirs?.startedAt ?? null, submittedAt: theirs?.submittedAt ?? null,
    },
    recorded: {
      what: begun ? 'taken over' : 'reallocated', why, before: { auditorId: audit.auditorId, dueOn: audit.dueOn },
      after: { auditorId: auditor.id, dueOn, approvedById, ...(sealed ? { sealed } : {}), ...(theirs ? { gotBack: true } : {}) },
    },
  });
  await tellPeople(tx, 'AUDIT_TAKEN_AWAY', [audit]);
  await tellPeople(tx, 'AUDIT_ALLOCATED', [changed]);
  return changed;
}
