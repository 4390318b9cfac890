import type { Database, Statements } from '../database/database';
import { insertRows, updateRows } from '../database/write-rows';
import { Account } from '../entities/account';
import { hashOf, issueLinkSecret } from './tokens';

const LINK_MS = 24 * 3_600_000;

/** A unit of work: a `RequestContext` inside its transaction, or a command that has no viewer. */
interface Inside {
  readonly database: Database;
  readonly statements: Statements;
}

/** Keeps the hash of a person's one-time link, in place of an earlier one; gives until when it is valid, real time. */
export async function keepLink({ database, statements }: Inside, personId: string, linkHash: string): Promise<string> {
  const changes = { linkHash, linkExpiresAt: new Date(Date.now() + LINK_MS).toISOString() };
  const matched = await updateRows(database, statements, Account, { personId }, changes);
  if (matched === 0) await insertRows(database, statements, Account, [{ personId, passwordHash: null, ...changes }]);
  return changes.linkExpiresAt;
}

/** Gives a person a one-time link to set a password with, valid for a day; gives the link's secret. */
export async function createLink(database: Database, personId: string): Promise<string> {
  const { secret, hash } = issueLinkSecret();
  await database.unit((statements) => keepLink({ database, statements }, personId, hash));
  return secret;
}

/** Until when a person's link is valid; null where it is not the one with this hash. */
export async function linkExpiryOf({ database }: Pick<Inside, 'database'>, personId: string, linkHash: string): Promise<string | null> {
  const [row] = await database.outside.query<{ linkExpiresAt: string }>(
    'SELECT linkExpiresAt FROM account WHERE personId = :personId AND linkHash = :linkHash',
    { personId, linkHash },
  );
  return row?.linkExpiresAt ?? null;
}

/** Sets the password of whoever holds the one-time link; false when the link is unknown, used or too old. */
export async function useLink(database: Database, link: string, passwordHash: string): Promise<boolean> {
  return database.unit(async (inside) => {
    const matched = await inside.execute(
      'UPDATE account SET passwordHash = ?, linkHash = NULL, linkExpiresAt = NULL WHERE linkHash = ? AND linkExpiresAt > ?',
      [passwordHash, hashOf(link), new Date().toISOString()],
    );
    return matched === 1;
  });
}
