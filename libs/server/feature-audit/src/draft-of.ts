import type { AuditDraft } from '@goodmark/audit-tool';
import { type Audit, ownDraftsOf, type RequestContext } from '@goodmark/server-data';

/** An audit as its auditor has written it so far, read inside the unit of work that submits it. Throws for anybody else. */
export async function draftOf(tx: RequestContext, audit: Audit): Promise<AuditDraft> {
  const draft = (await ownDraftsOf(tx, [audit.id])).get(audit.id);
  if (!draft) throw new Error('Only the auditor of an audit reads it this way');
  return draft;
}
