import { allOf, condition, isOneOf } from '../access/condition';
import type { ViewHolder } from '../entities/enums';
import { Judgement } from '../entities/judgement';
import type { RequestContext } from '../request-context';

/** Whose views were not sought in these audits, by the same right as their judgements; nothing of why. */
export async function readViewsNotSought(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, readonly ViewHolder[]>> {
  const which = allOf([isOneOf('v.auditId', auditIds, 'ids'), condition('v.sought = 0'), ctx.rule(Judgement, 'v')]);
  const rows = await ctx.statements.query<{ auditId: string; who: ViewHolder }>(`SELECT v.auditId AS auditId, v.who AS who FROM views_sought v WHERE ${which.sql}`, which.params);
  const found = new Map<string, ViewHolder[]>();
  for (const { auditId, who } of rows) found.set(auditId, [...(found.get(auditId) ?? []), who]);
  return found;
}
