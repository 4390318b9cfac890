import type { FigureBasis, Grade, Service } from '@goodmark/audit-tool';
import { allOf, condition, isOneOf, not } from '../access/condition';
import { ofCovered } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { textToList } from '../entities/columns';
import type { RequestContext } from '../request-context';
import { reachCondition } from './read-figures';

/** So many audits of an activity that count the same way. */
export interface ActivityFact {
  readonly activityId: string;
  readonly basis: FigureBasis;
  readonly service: Service;
  readonly categories: readonly string[];
  readonly grade: Grade;
  readonly fromGrade: Grade | null;
  /** The grades of the 12 domains, packed. */
  readonly domains: string;
  readonly count: number;
}

type Row = Omit<ActivityFact, 'categories' | 'count'> & { categories: string; n: number | string };

/** Everything the figures of these activities are made of, from the ledger, in one statement; without what the viewer still grades blind. */
export async function readActivityFacts(
  ctx: RequestContext,
  activityIds: readonly string[],
  reach: FigureReach,
  asOf: string | null,
): Promise<ReadonlyMap<string, readonly ActivityFact[]>> {
  const within = reachCondition(reach);
  const covered = ofCovered(ctx.viewer, 'f');
  const where = allOf([
    isOneOf('f.activityId', activityIds, 'ids'),
    ...(within ? [within] : []),
    ...(covered ? [not(covered)] : []),
    ...(asOf ? [condition('f.at <= :asOf', { asOf: `${asOf}T23:59:59.999Z` })] : []),
  ]);
  const keys = 'f.activityId, f.basis, f.service, f.categories, f.grade, f.fromGrade, f.domains';
  const rows = await ctx.statements.query<Row>(
    `SELECT f.activityId AS activityId, f.basis AS basis, f.service AS service, f.categories AS categories, f.grade AS grade,
            f.fromGrade AS fromGrade, f.domains AS domains, SUM(f.delta) AS n
       FROM figure_entry f WHERE ${where.sql} GROUP BY ${keys} HAVING SUM(f.delta) <> 0`,
    where.params,
  );
  const facts = new Map<string, ActivityFact[]>(activityIds.map((id) => [id, []]));
  for (const { n, categories, ...row } of rows) facts.get(row.activityId)?.push({ ...row, categories: textToList(categories), count: Number(n) });
  return facts;
}
