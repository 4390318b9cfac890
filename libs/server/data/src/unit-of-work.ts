import { DomainError, notFound } from '@goodmark/server-graphql';
import { condition } from './access/condition';
import { selectWhere, type Statements } from './database/database';
import { isDuplicate } from './database/failures';
import type { EntityClass } from './database/row-mapper';
import { toldFailure } from './database/told-failure';
import type { Door } from './door';
import { earlierAnswer, inFlight, noteAnswer } from './idempotency';
import { recordWord } from './record-word';
import type { ViewLog } from './trail/view-log';

/** What the contexts of one unit of work share. */
export interface Unit {
  readonly on: Statements;
  readonly viewLog: ViewLog;
  /** The entities of which rows were changed. */
  readonly changed: Set<unknown>;
}

interface Identified {
  readonly id: string;
}

/** The row as it now stands, read without the rule: for whoever has just changed it. */
export async function asItStands<T extends Identified>(door: Door, on: Statements, entity: EntityClass<T>, id: string): Promise<T> {
  const [row] = await selectWhere(door.database, on, entity, condition('t.id = :id', { id }));
  if (!row) throw notFound(recordWord(entity));
  return row;
}

const actorOf = ({ viewer }: Door): string => viewer.tokenId ?? viewer.personId;

/** What a request with the same key was answered before; null when there was none. */
export async function answeredBefore<T extends Identified>(door: Door, entity: EntityClass<T>): Promise<T | null> {
  const { database, request } = door;
  if (!request.repeatable) return null;
  const earlier = await earlierAnswer(database, database.outside, actorOf(door), request.repeatable);
  return earlier && asItStands(door, database.outside, entity, earlier.entityId);
}

/** Of two requests with one key at once, the second fails on what the first has done: then it gets the same answer. */
async function doneMeanwhile<T extends Identified>(door: Door, entity: EntityClass<T>, error: unknown): Promise<T | null> {
  return error instanceof DomainError || isDuplicate(error) ? answeredBefore(door, entity) : null;
}

/** Does the work once, whole or not at all, again after a deadlock, and not again for a key that was used. */
export async function runUnit<T extends Identified>(door: Door, entity: EntityClass<T>, work: (on: Statements) => Promise<T>): Promise<T> {
  const { database, request } = door;
  const { repeatable } = request;
  try {
    return await database.unit(async (on) => {
      if (!repeatable) return work(on);
      const earlier = await earlierAnswer(database, on, actorOf(door), repeatable);
      if (earlier) return asItStands(door, on, entity, earlier.entityId);
      const row = await work(on);
      await noteAnswer(database, on, actorOf(door), repeatable, entity.name, row.id, new Date().toISOString());
      return row;
    });
  } catch (error) {
    const done = await doneMeanwhile(door, entity, error);
    if (done) return done;
    if (isDuplicate(error) && repeatable) throw inFlight();
    throw toldFailure(error) ?? error;
  }
}
