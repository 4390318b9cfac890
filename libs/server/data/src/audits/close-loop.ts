import { isPutRight, type LoopFacts } from '@goodmark/audit-tool';
import { isOneOf } from '../access/condition';
import type { Audit } from '../entities/audit';
import { moveAudit } from '../move-audit';
import type { RequestContext } from '../request-context';
import { dropDrafts } from './draft-revisions';

type ActionCounts = Pick<LoopFacts, 'openActions' | 'unverifiedActions'>;

/** How many actions of each of these audits are to be done and to be verified. Counts only: whoever sees the audit may know them. */
export async function actionCountsOf(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, ActionCounts>> {
  const wanted = isOneOf('c.auditId', auditIds, 'ids');
  const rows = await ctx.statements.query<{ auditId: string; open: number | string; done: number | string }>(
    `SELECT c.auditId AS auditId, SUM(CASE WHEN c.status = 'OPEN' THEN 1 ELSE 0 END) AS open, SUM(CASE WHEN c.status = 'DONE' THEN 1 ELSE 0 END) AS done
       FROM corrective_action c WHERE ${wanted.sql} GROUP BY c.auditId`,
    wanted.params,
  );
  const found = new Map(rows.map(({ auditId, open, done }) => [auditId, { openActions: Number(open), unverifiedActions: Number(done) }]));
  return new Map(auditIds.map((id) => [id, found.get(id) ?? { openActions: 0, unverifiedActions: 0 }]));
}

/**
 * Closes an audit whose loop has nothing left in it: feedback held, every action verified or called off, filed, and
 * moderated where it was chosen for that. Called at the end of every step that may be the last one, inside its unit;
 * gives the audit as it then stands.
 */
export async function closeIfPutRight(tx: RequestContext, audit: Audit): Promise<Audit> {
  const counts = (await actionCountsOf(tx, [audit.id])).get(audit.id) as ActionCounts;
  if (!isPutRight({ ...audit, ...counts })) return audit;
  await dropDrafts(tx, audit.id);
  return moveAudit(tx, audit, audit.version, { to: 'CLOSED', changes: { closedAt: tx.clock.now() }, recorded: { what: 'closed' } });
}
