import { allOf, condition } from '../access/condition';
import { Audit } from '../entities/audit';
import { CorrectiveAction } from '../entities/corrective-action';
import type { RequestContext } from '../request-context';

const NOT_CLOSED = condition(`t.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED')`);

/**
 * How many submitted audits that the viewer wrote, or has a corrective action of as owner or deputy, are not closed, and when the first of
 * them was submitted. One statement. Of actions it counts those the viewer sees, whether or not they see the audit.
 */
export async function readOpenLoops(ctx: RequestContext): Promise<{ count: number; oldestAt: string | null }> {
  const me = { me: ctx.viewer.personId };
  const written = allOf([NOT_CLOSED, condition('t.auditorId = :me', me), ctx.rule(Audit, 't')]);
  const owed = allOf([NOT_CLOSED, condition('x.ownerId = :me OR x.deputyId = :me', me), ctx.rule(CorrectiveAction, 'x')]);
  const [row] = await ctx.statements.query<{ n: number | string; oldestAt: string | null }>(
    `SELECT COUNT(*) AS n, MIN(l.submittedAt) AS oldestAt FROM (
       SELECT t.id AS id, t.submittedAt AS submittedAt FROM audit t WHERE ${written.sql}
       UNION SELECT t.id AS id, t.submittedAt AS submittedAt FROM corrective_action x JOIN audit t ON t.id = x.auditId WHERE ${owed.sql}
     ) l`,
    { ...written.params, ...owed.params },
  );
  return { count: Number(row?.n ?? 0), oldestAt: row?.oldestAt ?? null };
}
