import { allOf, condition, isOneOf } from '../access/condition';
import type { RequestContext } from '../request-context';

/** When the auditors of these audits were last asked for them, since a day where one is given. Whoever sees an audit may know it. */
export async function lastAskedFor(ctx: RequestContext, auditIds: readonly string[], since = ''): Promise<ReadonlyMap<string, string>> {
  const which = allOf([isOneOf('n.auditId', auditIds, 'ids'), condition(`n.kind = 'AUDIT_CHASED' AND n.at >= :since`, { since })]);
  const rows = await ctx.statements.query<{ auditId: string; at: string }>(`SELECT n.auditId AS auditId, MAX(n.at) AS at FROM notification n WHERE ${which.sql} GROUP BY n.auditId`, which.params);
  return new Map(rows.map(({ auditId, at }) => [auditId, at]));
}
