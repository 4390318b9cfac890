import { Audit, type Case, isOneOf, type RequestContext } from '@goodmark/server-data';
import { invalidInput } from '@goodmark/server-graphql';

const MOST = 20;

/** The visible audits of cases, the latest allocated first, in one statement. A case has a few in its whole life. */
async function readAudits(ctx: RequestContext, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Audit[]>> {
  const found = new Map<string, Audit[]>(caseIds.map((id) => [id, []]));
  const audits = await ctx.visible(Audit, isOneOf('t.caseId', caseIds, 'ids'), 'ORDER BY t.allocatedAt DESC, t.id DESC');
  for (const audit of audits) found.get(audit.caseId)?.push(audit);
  return found;
}

/** The latest audits of a case that the viewer may see. The cases of a page are read together. */
export async function auditsOfCase(ctx: RequestContext, { id }: Case, first?: number | null): Promise<readonly Audit[]> {
  const shown = first ?? MOST;
  if (shown < 1 || shown > MOST) throw invalidInput([{ field: 'first', message: `Ask for 1 to ${MOST} audits of a case.` }]);
  const audits = await ctx.batched('audits of case', (ids) => readAudits(ctx, ids), id);
  return audits?.slice(0, shown) ?? [];
}
