import { createHash } from 'node:crypto';
import { conflict, invalidInput } from '@goodmark/server-graphql';
import { condition } from './access/condition';
import { type Database, selectWhere, type Statements } from './database/database';
import { insertRows } from './database/write-rows';
import { Idempotency } from './entities/trail';

/** What a request says about being repeated. */
export interface Repeatable {
  readonly key: string;
  /** Hash of the operation and its variables. */
  readonly bodyHash: string;
}

export const bodyHashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');

const MAX_KEY = 100;

export function assertKey(key: string): void {
  if (key.length === 0 || key.length > MAX_KEY || !/^[\x21-\x7e]+$/.test(key)) {
    throw invalidInput([{ field: 'Idempotency-Key', message: `Use an Idempotency-Key of 1 to ${MAX_KEY} printable characters without spaces, for example a UUID.` }]);
  }
}

/** What an earlier request with this key did; null when there was none. Refuses a key that came with another body. */
export async function earlierAnswer(database: Database, inside: Statements, actorId: string, { key, bodyHash }: Repeatable): Promise<Idempotency | null> {
  const [earlier] = await selectWhere(database, inside, Idempotency, condition('t.actorId = :actorId AND t.`key` = :key', { actorId, key }));
  if (!earlier) return null;
  if (earlier.bodyHash !== bodyHash) {
    throw invalidInput([{ field: 'Idempotency-Key', message: 'This Idempotency-Key was already used with another request. Use a new key for a new request.' }]);
  }
  return earlier;
}

/** Notes what a request with a key did, in the same unit of work. */
export async function noteAnswer(
  database: Database, inside: Statements, actorId: string, { key, bodyHash }: Repeatable, entity: string, entityId: string, at: string,
): Promise<void> {
  await insertRows(database, inside, Idempotency, [{ actorId, key, bodyHash, entity, entityId, at }]);
}

/** Two requests with one key at once: the second is told to ask again. */
export const inFlight = () => conflict('A request with this Idempotency-Key is being worked on. Ask again in a moment.');
