import type { FigureDimension, ViewHolder } from '@goodmark/audit-tool';
import { invalidInput } from '@goodmark/server-graphql';
import { allOf, condition, NEVER } from '../access/condition';
import { coveredFrom } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { textToList } from '../entities/columns';
import { auditFilters, type AuditWhere } from '../lists/audit-where';
import { compileFilter, type FilterTargets } from '../lists/compile-filter';
import type { RequestContext } from '../request-context';
import { reachCondition } from './read-figures';

/** By what coverage of views can be split. */
export const VIEWS_DIMENSIONS = ['MONTH', 'ACTIVITY', 'SERVICE', 'SERVICE_AREA', 'CATEGORY'] as const satisfies readonly FigureDimension[];
export type ViewsDimension = (typeof VIEWS_DIMENSIONS)[number];
export type ViewsKey = Readonly<Partial<Record<ViewsDimension, string>>>;

/** Of so many audits: in how many somebody was asked, and in how many of those it changed the judgement. */
export interface ViewsCounts {
  base: number;
  readonly sought: Record<ViewHolder, number>;
  readonly changed: Record<ViewHolder, number>;
}

const COLUMN: Readonly<Record<ViewsDimension, string>> = { MONTH: 'month', ACTIVITY: 'activityId', SERVICE: 'service', SERVICE_AREA: 'serviceAreaId', CATEGORY: 'categories' };
const HOLDERS: readonly ViewHolder[] = ['CHILD', 'PARENT', 'CARER'];

const refused = (field: string) => () => {
  throw invalidInput([{ field: `where.${field}`, message: 'Figures of views are not filtered by this. Leave it out.' }]);
};
/** What is covered from a blind moderator is told by no figure either. */
const filtersFor = (ctx: RequestContext): FilterTargets => ({ ...auditFilters('f', () => NEVER, coveredFrom(ctx.viewer, 'f')), judgement: refused('judgement'), viewsNotSought: refused('viewsNotSought') });

type Row = Record<string, string | number | null>;

/**
 * Whose views were sought in live audits that count, as they stand now, in one statement; practice audits and drafts are
 * in none. An audit of two categories is in both groups, so that groups by category do not add up.
 */
export async function readViewsFigures(ctx: RequestContext, where: AuditWhere | null, groupBy: readonly ViewsDimension[], reach: FigureReach): Promise<readonly { readonly key: ViewsKey; readonly counts: ViewsCounts }[]> {
  const within = reachCondition(reach);
  const which = allOf([
    condition(`f.kind = 'LIVE' AND f.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`), compileFilter(where, filtersFor(ctx)), ...(within ? [within] : []),
  ]);
  const columns = groupBy.map((dimension) => `f.${COLUMN[dimension]}`);
  const counted = HOLDERS.map((who) => `SUM(CASE WHEN v${who}.sought = 1 THEN 1 ELSE 0 END) AS sought${who}, SUM(CASE WHEN v${who}.sought = 1 AND v${who}.changedJudgement = 1 THEN 1 ELSE 0 END) AS changed${who}`);
  const rows = await ctx.statements.query<Row>(
    `SELECT ${[...columns.map((column, index) => `${column} AS ${COLUMN[groupBy[index] as ViewsDimension]}`), 'COUNT(*) AS n', ...counted].join(', ')}
       FROM audit f ${HOLDERS.map((who) => `LEFT JOIN views_sought v${who} ON v${who}.auditId = f.id AND v${who}.who = '${who}'`).join(' ')}
      WHERE ${which.sql} ${columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : ''}`,
    which.params,
  );
  return grouped(rows, groupBy);
}

function grouped(rows: readonly Row[], groupBy: readonly ViewsDimension[]): readonly { readonly key: ViewsKey; readonly counts: ViewsCounts }[] {
  const groups = new Map<string, { key: ViewsKey; counts: ViewsCounts }>();
  for (const row of rows.filter(({ n }) => Number(n) > 0)) {
    for (const key of keysOf(row, groupBy)) {
      const name = groupBy.map((dimension) => key[dimension] ?? '').join('\u0001');
      let group = groups.get(name);
      if (!group) groups.set(name, (group = { key, counts: { base: 0, sought: { CHILD: 0, PARENT: 0, CARER: 0 }, changed: { CHILD: 0, PARENT: 0, CARER: 0 } } }));
      group.counts.base += Number(row.n);
      for (const who of HOLDERS) {
        group.counts.sought[who] += Number(row[`sought${who}`]);
        group.counts.changed[who] += Number(row[`changed${who}`]);
      }
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function keysOf(row: Row, groupBy: readonly ViewsDimension[]): readonly ViewsKey[] {
  const plain = Object.fromEntries(groupBy.filter((dimension) => dimension !== 'CATEGORY').map((dimension) => [dimension, String(row[COLUMN[dimension]])])) as ViewsKey;
  return groupBy.includes('CATEGORY') ? textToList(String(row.categories)).map((category) => ({ ...plain, CATEGORY: category })) : [plain];
}
