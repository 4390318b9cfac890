import { allOf, condition } from '../access/condition';
import { Audit } from '../entities/audit';
import type { RequestContext } from '../request-context';

/** How many audits of one activity are due on one day. */
export interface AuditsDueRow {
  readonly dueOn: string;
  readonly activityId: string;
  /** Those that are submitted and not returned since, whatever followed. */
  readonly submitted: number;
  /** Those that are still to be submitted. */
  readonly outstanding: number;
}

const OUTSTANDING = `('ALLOCATED', 'IN_PROGRESS', 'RETURNED')`;

/**
 * The live audits that the viewer sees and that are due from one day to another, both included, counted by day and
 * activity, in that order; exempted ones are not due. One statement. It counts rows the viewer sees, so that each count leads to a list of as many.
 */
export async function readAuditsDue(ctx: RequestContext, from: string, to: string): Promise<readonly AuditsDueRow[]> {
  const due = allOf([condition(`t.kind = 'LIVE' AND t.activityId IS NOT NULL AND t.status <> 'EXEMPTED' AND t.dueOn >= :from AND t.dueOn <= :to`, { from, to }), ctx.rule(Audit, 't')]);
  const rows = await ctx.statements.query<{ dueOn: string; activityId: string; n: number | string; outstanding: number | string }>(
    `SELECT t.dueOn AS dueOn, t.activityId AS activityId, COUNT(*) AS n, SUM(CASE WHEN t.status IN ${OUTSTANDING} THEN 1 ELSE 0 END) AS outstanding
       FROM audit t WHERE ${due.sql} GROUP BY t.dueOn, t.activityId ORDER BY t.dueOn, t.activityId`,
    due.params,
  );
  return rows.map(({ dueOn, activityId, n, outstanding }) => ({ dueOn, activityId, outstanding: Number(outstanding), submitted: Number(n) - Number(outstanding) }));
}
