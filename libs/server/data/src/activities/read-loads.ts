import type { RequestContext } from '../request-context';

/** What people have to do in a month. */
export interface Load {
  readonly audits: number;
  readonly moderations: number;
}

/**
 * By person, how many live audits of a month they have been allocated and how many they moderate, whoever asks: workload
 * is no row. Exempted allocations are none.
 */
export async function readLoads(ctx: RequestContext, month: string): Promise<ReadonlyMap<string, Load>> {
  const count = (column: 'auditorId' | 'moderatorId') =>
    ctx.statements.query<{ id: string | null; n: number | string }>(
      `SELECT ${column} AS id, COUNT(*) AS n FROM audit WHERE kind = 'LIVE' AND month = :month AND status <> 'EXEMPTED' GROUP BY ${column}`, { month },
    );
  const [audits, moderations] = [await count('auditorId'), await count('moderatorId')];
  const loads = new Map<string, Load>();
  const put = (id: string | null, part: Partial<Load>): void => {
    if (id !== null) loads.set(id, { audits: 0, moderations: 0, ...loads.get(id), ...part });
  };
  for (const { id, n } of audits) put(id, { audits: Number(n) });
  for (const { id, n } of moderations) put(id, { moderations: Number(n) });
  return loads;
}
