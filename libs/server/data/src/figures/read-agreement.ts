import type { AgreementOn, Grade } from '@goodmark/audit-tool';
import { invalidInput } from '@goodmark/server-graphql';
import { allOf, type Condition, condition, NEVER, not } from '../access/condition';
import { coveredFrom, ofCovered } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { auditFilters, type AuditWhere } from '../lists/audit-where';
import { compileFilter, type FilterTargets } from '../lists/compile-filter';
import type { RequestContext } from '../request-context';
import { ledgerFilters, reachCondition } from './read-figures';

export interface AgreementQuery {
  readonly where: AuditWhere | null;
  readonly on: AgreementOn;
  /** Only audits of this auditor. */
  readonly auditorId: string | null;
}

/** So many moderated audits whose grades went the same way. Domains are packed. */
export interface AgreementFact {
  readonly month: string;
  readonly fromGrade: Grade;
  readonly grade: Grade;
  readonly fromDomains: string;
  readonly domains: string;
  readonly count: number;
}

/** How often moderators sent audits back, and how many audits that were. */
export interface Returns {
  readonly returns: number;
  readonly audits: number;
}

type Row = Omit<AgreementFact, 'count'> & { readonly n: number | string };

const onAudits: FilterTargets = {
  ...auditFilters('a', () => NEVER, NEVER),
  judgement() {
    throw invalidInput([{ field: 'where.judgement', message: 'Agreement is not filtered by how a domain was judged; it is given by domain.' }]);
  },
};

const facts = (rows: readonly (Row & Record<string, unknown>)[]): AgreementFact[] => rows.map(({ n, ...row }) => ({ ...row, count: Number(n) }));
const given = (condition: Condition | null): readonly Condition[] => (condition ? [condition] : []);

/** Live audits of the query in the reach of the viewer, less those whose grades they do not see yet. */
const auditsOf = (ctx: RequestContext, { where, auditorId }: AgreementQuery, reach: FigureReach): Condition =>
  allOf([
    condition(`a.kind = 'LIVE' AND a.activityId IS NOT NULL`), compileFilter(where, onAudits), ...given(reachCondition(reach, 'a')),
    ...(auditorId === null ? [] : [condition('a.auditorId = :auditorId', { auditorId })]), not(coveredFrom(ctx.viewer, 'a')),
  ]);

/** The auditors' grades and the final ones of the same audits, from the ledger. */
async function finalFacts(ctx: RequestContext, { where, auditorId }: AgreementQuery, reach: FigureReach): Promise<AgreementFact[]> {
  const covered = ofCovered(ctx.viewer, 'f');
  const { sql, params } = allOf([
    condition(`f.basis = 'MODERATED'`), compileFilter(where, ledgerFilters), ...given(reachCondition(reach)), ...given(covered && not(covered)),
    ...(auditorId === null ? [] : [condition('f.auditId IN (SELECT ao.id FROM audit ao WHERE ao.auditorId = :auditorId)', { auditorId })]),
  ]);
  const keys = 'f.month, f.fromGrade, f.grade, f.fromDomains, f.domains';
  return facts(await ctx.statements.query<Row & Record<string, unknown>>(
    `SELECT f.month AS month, f.fromGrade AS fromGrade, f.grade AS grade, f.fromDomains AS fromDomains, f.domains AS domains, SUM(f.delta) AS n
       FROM figure_entry f WHERE ${sql} GROUP BY ${keys} HAVING SUM(f.delta) <> 0`,
    params,
  ));
}

/** The auditors' grades and those of blind moderators before they saw any, of completed moderations. */
async function blindFacts(ctx: RequestContext, query: AgreementQuery, reach: FigureReach): Promise<AgreementFact[]> {
  const { sql, params } = auditsOf(ctx, query, reach);
  const keys = 'a.month, m.overallFrom, m.blindOverall, a.auditorDomains, m.blindDomains';
  return facts(await ctx.statements.query<Row & Record<string, unknown>>(
    `SELECT a.month AS month, m.overallFrom AS fromGrade, m.blindOverall AS grade, a.auditorDomains AS fromDomains, m.blindDomains AS domains, COUNT(*) AS n
       FROM moderation m JOIN audit a ON a.id = m.auditId
      WHERE m.mode = 'BLIND' AND m.result <> 'RETURNED' AND m.blindDomains IS NOT NULL AND a.status IN ('MODERATED', 'CLOSED') AND ${sql} GROUP BY ${keys}`,
    params,
  ));
}

/** What the agreement of auditors and moderators is counted from, in one statement. */
export const readAgreementFacts = (ctx: RequestContext, query: AgreementQuery, reach: FigureReach): Promise<AgreementFact[]> =>
  query.on === 'BLIND' ? blindFacts(ctx, query, reach) : finalFacts(ctx, query, reach);

/** How often the audits of the query were returned, whatever became of them since. */
export async function readReturns(ctx: RequestContext, query: AgreementQuery, reach: FigureReach): Promise<Returns> {
  const { sql, params } = auditsOf(ctx, query, reach);
  const [row] = await ctx.statements.query<{ returns: number | string; audits: number | string }>(
    `SELECT COUNT(*) AS returns, COUNT(DISTINCT a.id) AS audits FROM moderation m JOIN audit a ON a.id = m.auditId WHERE m.result = 'RETURNED' AND ${sql}`, params,
  );
  return { returns: Number(row?.returns ?? 0), audits: Number(row?.audits ?? 0) };
}
