import { condition } from '../access/condition';
import { textToList } from '../entities/columns';
import type { RequestContext } from '../request-context';

/** How one category of cases in one team has been audited. */
export interface CoverageRow {
  readonly teamId: string;
  /** Key of the case category. */
  readonly category: string;
  /** Open cases of it in the team, by the newest sampling frame. */
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
 * Open cases by team and categories: of the newest sampling frame, which holds all of them. Until one is imported, the
 * cases that are known.
 */
async function openCases(ctx: RequestContext): Promise<readonly (Counted & { readonly n: number | string })[]> {
  const [frame] = await ctx.statements.query<{ id: string }>(`SELECT f.id AS id FROM sample_frame f WHERE f.status = 'IN_USE' ORDER BY f.takenOn DESC, f.createdAt DESC, f.id DESC LIMIT 1`, {});
  return frame
    ? ctx.statements.query('SELECT r.teamId AS teamId, r.categories AS categories, COUNT(*) AS n FROM sample_frame_row r WHERE r.frameId = :id GROUP BY r.teamId, r.categories', { id: frame.id })
    : ctx.statements.query('SELECT c.teamId AS teamId, c.categories AS categories, COUNT(*) AS n FROM child_case c GROUP BY c.teamId, c.categories', {});
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
  const cases = await openCases(ctx);
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
