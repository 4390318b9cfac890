import type { EntityClass } from '../database/row-mapper';
import type { Identified } from '../reading-context';
import type { RequestContext } from '../request-context';

/** One link of a chain as it is read: who, when and what, and the payload taken apart. */
export interface ChainLink {
  readonly seq: number;
  readonly at: string;
  readonly byId: string | null;
  readonly tokenId: string | null;
  readonly what: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly why: string | null;
}

/**
 * Part of the chain of a record, the latest first. Whoever may read the record may be told of its changes, but not
 * everything a link says: what goes out is chosen key by key. *Not found* for a record that is missing or hidden.
 */
export async function readChain<T extends Identified>(ctx: RequestContext, entity: EntityClass<T>, id: string, limit: number, offset: number): Promise<readonly ChainLink[]> {
  await ctx.require(entity, id);
  const rows = await ctx.statements.query<Omit<ChainLink, 'before' | 'after' | 'why'> & { payload: string }>(
    `SELECT seq, at, byId, tokenId, what, payload FROM change_record WHERE recordType = :type AND recordId = :id ORDER BY seq DESC LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
    { type: entity.name, id },
  );
  return rows.map(({ payload, ...link }) => ({ ...link, seq: Number(link.seq), ...(JSON.parse(payload) as Pick<ChainLink, 'before' | 'after' | 'why'>) }));
}

/** How many links the chain of a record has. *Not found* as above. */
export async function chainLength<T extends Identified>(ctx: RequestContext, entity: EntityClass<T>, id: string): Promise<number> {
  await ctx.require(entity, id);
  const [row] = await ctx.statements.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM change_record WHERE recordType = :type AND recordId = :id', { type: entity.name, id });
  return Number(row?.n ?? 0);
}
