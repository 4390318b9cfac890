import { createHmac, randomBytes } from 'node:crypto';
import type { Database, Statements } from './database/database';
import { insertRows } from './database/write-rows';
import { ChangeRecord } from './entities/trail';

export interface Change {
  readonly recordType: string;
  readonly recordId: string;
  /** What was done, in one word: `created`, `moved`, `submitted`. */
  readonly what: string;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly why?: string | null;
}

export interface ChangeAuthor {
  readonly byId: string | null;
  readonly tokenId: string | null;
  readonly at: string;
}

type Link = Omit<ChangeRecord, 'hmac'>;

/** The keyed hash of a link over the one before it and all that it says. */
export function hmacOf(key: string, previous: string, link: Link): string {
  const { recordType, recordId, seq, at, byId, tokenId, what, payload, salt } = link;
  return createHmac('sha256', key)
    .update(JSON.stringify([previous, recordType, recordId, seq, at, byId, tokenId, what, payload, salt]))
    .digest('hex');
}

/** Makes the link that follows `previous` (none: the first of its chain). */
export function linkOf(key: string, previous: { seq: number; hmac: string } | null, change: Change, author: ChangeAuthor): ChangeRecord {
  const link: Link = {
    recordType: change.recordType,
    recordId: change.recordId,
    seq: (previous?.seq ?? 0) + 1,
    at: author.at,
    byId: author.byId,
    tokenId: author.tokenId,
    what: change.what,
    payload: JSON.stringify({ before: change.before ?? null, after: change.after ?? null, why: change.why ?? null }),
    salt: randomBytes(16).toString('hex'),
  };
  return { ...link, hmac: hmacOf(key, previous?.hmac ?? '', link) };
}

/**
 * Appends one link to a record's chain. Two writers that append to one chain at once meet at the unique key of
 * (record, seq); but each has already changed the record by compare-and-set, so only one gets this far.
 */
export async function appendChange(
  database: Database,
  inside: Statements,
  key: string,
  change: Change,
  author: ChangeAuthor,
): Promise<void> {
  const isFirst = change.what === 'created';
  const [previous] = isFirst
    ? []
    : await inside.query<{ seq: number; hmac: string }>(
        'SELECT seq, hmac FROM change_record WHERE recordType = :type AND recordId = :id ORDER BY seq DESC LIMIT 1',
        { type: change.recordType, id: change.recordId },
      );
  await insertRows(database, inside, ChangeRecord, [linkOf(key, previous ?? null, change, author)]);
}

/** What is wrong with one record's chain, in order of seq; empty when it is whole. */
export function faultsOf(key: string, chain: readonly ChangeRecord[]): string[] {
  return chain.flatMap((link, index) => {
    const { hmac, ...rest } = link;
    if (link.seq !== index + 1) return [`${link.recordType} ${link.recordId}: link ${index + 1} is missing`];
    return hmac === hmacOf(key, chain[index - 1]?.hmac ?? '', rest) ? [] : [`${link.recordType} ${link.recordId}: link ${link.seq} was altered`];
  });
}
