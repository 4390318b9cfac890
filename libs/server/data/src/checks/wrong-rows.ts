import { allOf, type Condition } from '../access/condition';
import type { EntityClass } from '../database/row-mapper';
import type { RequestContext } from '../request-context';

/** What a check looks at: rows called `t`, seen by the rule of their entity, and what is wrong with them. */
export interface WrongQuery {
  readonly kind: string;
  /** Null for rows of no table, which hold nothing of anybody. */
  readonly entity: EntityClass<object> | null;
  readonly from: string;
  readonly where: Condition;
}

/** How a row that is wrong is named: expressions on `t`. */
export interface WrongNames {
  readonly title: string;
  readonly detail: string;
  readonly since: string;
}

export interface FoundWrong {
  readonly id: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly since: string | null;
}

const seen = (ctx: RequestContext, { entity, where }: WrongQuery): Condition => (entity ? allOf([where, ctx.rule(entity, 't')]) : where);

/** How many rows are wrong by each of several checks, in one statement. */
export async function countWrong(ctx: RequestContext, checks: readonly WrongQuery[]): Promise<ReadonlyMap<string, number>> {
  if (checks.length === 0) return new Map();
  const parts = checks.map((check) => {
    const { sql, params } = seen(ctx, check);
    return { sql: `SELECT '${check.kind}' AS kind, COUNT(*) AS n FROM ${check.from} WHERE ${sql}`, params };
  });
  const rows = await ctx.statements.query<{ kind: string; n: number | string }>(parts.map(({ sql }) => sql).join(' UNION ALL '), Object.assign({}, ...parts.map(({ params }) => params)));
  return new Map(rows.map(({ kind, n }) => [kind, Number(n)]));
}

/** Part of the rows that are wrong by one check, the longest wrong first. */
export function findWrong(ctx: RequestContext, check: WrongQuery, { title, detail, since }: WrongNames, limit: number, offset: number): Promise<readonly FoundWrong[]> {
  const { sql, params } = seen(ctx, check);
  return ctx.statements.query<FoundWrong>(
    `SELECT t.id AS id, ${title} AS title, ${detail} AS detail, ${since} AS since FROM ${check.from} WHERE ${sql} ORDER BY since, title, id LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`, params,
  );
}
