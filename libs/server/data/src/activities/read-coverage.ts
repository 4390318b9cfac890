import { condition } from '../access/condition';
import { textToList } from '../entities/columns';
import type { RequestContext } from '../request-context';

/** How one category of cases in one team has been audited. */
export interface CoverageRow {
  readonly teamId: string;
  /** Key of the case category. */
  readonly category: string;
  /** Cases of it in the team, as they now stand. */
  readonly cases: number;
  /** The day the latest live audit was submitted, or null where there has been none. */
  readonly lastAuditedOn: string | null;
  /** Live audits submitted since the day asked for. */
  readonly auditsSince: number;
}

const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

interface Counted {
  readonly teamId: string;
  readonly categories: string;
}

/**
 * Of each team and category with cases or audits: when one was last audited, and how many since the day `since`. Counts
 * are workload, not rows: whoever sees the schedule may know them. An audit counts for the team and categories that its
 * case had at allocation.
 */
export async function readCoverage(ctx: RequestContext, since: string): Promise<readonly CoverageRow[]> {
  const audited = condition(`t.kind = 'LIVE' AND t.status IN ${COUNTED}`);
  const audits = await ctx.statements.query<Counted & { last: string; n: number | string }>(
    `SELECT t.teamId AS teamId, t.categories AS categories, MAX(t.submittedAt) AS last, SUM(CASE WHEN t.submittedAt >= :since THEN 1 ELSE 0 END) AS n
       FROM audit t WHERE ${audited.sql} GROUP BY t.teamId, t.categories`,
    { ...audited.params, since },
  );
  const cases = await ctx.statements.query<Counted & { n: number | string }>(
    'SELECT c.teamId AS teamId, c.categories AS categories, COUNT(*) AS n FROM child_case c GROUP BY c.teamId, c.categories', {},
  );
  const rows = new Map<string, CoverageRow>();
  const merge = ({ teamId, categories }: Counted, more: (row: CoverageRow) => Partial<CoverageRow>) => {
    for (const category of textToList(categories)) {
      const row = rows.get(`${teamId} ${category}`) ?? { teamId, category, cases: 0, lastAuditedOn: null, auditsSince: 0 };
      rows.set(`${teamId} ${category}`, { ...row, ...more(row) });
    }
  };
  for (const each of cases) merge(each, (row) => ({ cases: row.cases + Number(each.n) }));
  for (const each of audits) {
    const on = each.last.slice(0, 10);
    merge(each, (row) => ({ auditsSince: row.auditsSince + Number(each.n), lastAuditedOn: row.lastAuditedOn !== null && row.lastAuditedOn > on ? row.lastAuditedOn : on }));
  }
  return [...rows.values()];
}
