import { isOneOf } from '../access/condition';
import type { Grade } from '../entities/enums';
import type { RequestContext } from '../request-context';

/** The overall grades of drafts the viewer writes themselves: while an audit is a draft nobody else sees them. */
export async function ownOverallOf(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, Grade | null>> {
  const wanted = isOneOf('t.auditId', auditIds, 'ids');
  const rows = await ctx.statements.query<{ auditId: string; overall: Grade | null }>(
    `SELECT t.auditId AS auditId, t.overall AS overall FROM audit_text t JOIN audit a ON a.id = t.auditId WHERE ${wanted.sql} AND a.auditorId = :me`,
    { ...wanted.params, me: ctx.viewer.personId },
  );
  return new Map(rows.map(({ auditId, overall }) => [auditId, overall]));
}
