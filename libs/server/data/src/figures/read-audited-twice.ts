import type { AuditedTwice } from '@goodmark/audit-statistics';
import { allOf, condition, isOneOf, not } from '../access/condition';
import { coveredFrom } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import type { SamplingMethod } from '../entities/enums';
import type { RequestContext } from '../request-context';
import { reachCondition } from './read-figures';

const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

/** The cases of re-audits with both their audits, by activity: those that count, within a figures scope, and that the viewer does not still grade blind. One statement. */
export async function readAuditedTwice(ctx: RequestContext, activityIds: readonly string[], reach: FigureReach): Promise<ReadonlyMap<string, readonly AuditedTwice[]>> {
  const within = reachCondition(reach);
  const where = allOf([
    isOneOf('f.activityId', activityIds, 'ids'),
    condition(`f.kind = 'LIVE' AND f.status IN ${COUNTED} AND p.kind = 'LIVE' AND p.status IN ${COUNTED}`),
    not(coveredFrom(ctx.viewer, 'f')), not(coveredFrom(ctx.viewer, 'p')),
    ...(within ? [within] : []),
  ]);
  const columns = {
    before: 'p.outcome', after: 'f.outcome', domainsBefore: 'COALESCE(p.moderatedDomains, p.auditorDomains)', domainsAfter: 'COALESCE(f.moderatedDomains, f.auditorDomains)',
  };
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} AS \`${name}\``).join(', ');
  const rows = await ctx.statements.query<Omit<AuditedTwice, 'count'> & { activityId: string; n: number | string }>(
    `SELECT f.activityId AS activityId, ${selected}, COUNT(*) AS n FROM audit f JOIN audit p ON p.id = f.previousAuditId WHERE ${where.sql}
      GROUP BY f.activityId, ${Object.values(columns).join(', ')}`,
    where.params,
  );
  const found = new Map<string, AuditedTwice[]>(activityIds.map((id) => [id, []]));
  for (const { activityId, n, ...pair } of rows) found.get(activityId)?.push({ ...pair, count: Number(n) });
  return found;
}

/** How many audits of each activity that count were drawn at random, and how many there are, within a figures scope. */
export async function readRandomShares(ctx: RequestContext, activityIds: readonly string[], reach: FigureReach): Promise<ReadonlyMap<string, { readonly count: number; readonly base: number }>> {
  const within = reachCondition(reach);
  const where = allOf([isOneOf('f.activityId', activityIds, 'ids'), condition(`f.basis = 'OUTCOME'`), ...(within ? [within] : [])]);
  const rows = await ctx.statements.query<{ activityId: string; method: SamplingMethod; n: number | string }>(
    `SELECT f.activityId AS activityId, f.samplingMethod AS method, SUM(f.delta) AS n FROM figure_entry f WHERE ${where.sql} GROUP BY f.activityId, f.samplingMethod`,
    where.params,
  );
  return new Map(activityIds.map((id) => {
    const own = rows.filter(({ activityId }) => activityId === id);
    const sum = (those: typeof own) => those.reduce((total, { n }) => total + Number(n), 0);
    return [id, { count: sum(own.filter(({ method }) => method !== 'PURPOSIVE')), base: sum(own) }];
  }));
}
