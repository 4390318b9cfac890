import type { Database } from '../database/database';
import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { Feed } from '../entities/account';
import type { RequestContext } from '../request-context';
import { hashOf } from './tokens';

/** How long after a read another one is not noted, so that programs which read often do not write often. */
const NOTE_AGAIN_MS = 3_600_000;

/** The feed at a private address; null where there is none, or it was revoked. Notes about when it was read. */
export async function feedAt(database: Database, secret: string): Promise<Feed | null> {
  const [feed] = await selectWhere(database, database.outside, Feed, condition('t.secretHash = :hash AND t.revokedAt IS NULL', { hash: hashOf(secret) }));
  if (!feed) return null;
  const now = Date.now();
  if (feed.lastReadAt === null || Date.parse(feed.lastReadAt) < now - NOTE_AGAIN_MS) {
    await database.execute('UPDATE feed SET lastReadAt = ? WHERE id = ?', [new Date(now).toISOString(), feed.id]);
  }
  return feed;
}

/** Ends every feed of a person, in the unit that ends their access. */
export async function endFeedsOf(tx: RequestContext, personId: string, why: string): Promise<void> {
  const feeds = await selectWhere(tx.database, tx.statements, Feed, condition('t.personId = :personId AND t.revokedAt IS NULL', { personId }));
  for (const { id } of feeds) {
    const revokedAt = new Date().toISOString();
    await tx.set(Feed, { id }, { revokedAt });
    await tx.record({ recordType: 'Feed', recordId: id, what: 'revoked', after: { revokedAt }, why });
  }
}
