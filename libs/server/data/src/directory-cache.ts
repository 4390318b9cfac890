import type { ObjectLiteral } from 'typeorm';
import type { Database } from './database/database';
import { Activity } from './entities/activity';
import { Person } from './entities/person';
import { ServiceArea, Team } from './entities/organisation';

/** For how long a row is remembered: what another process changes shows after this at the latest. */
const REMEMBER_MS = 3_000;
const MAX_ROWS = 5_000;

/** What nearly every record names and hardly anybody changes. */
const DIRECTORY: ReadonlySet<unknown> = new Set([Person, Team, ServiceArea, Activity]);

interface Identified extends ObjectLiteral {
  readonly id: string;
}

/**
 * Remembers people, teams, service areas and activities, as other records name them, for a few seconds, across requests, for viewers whose rule lets them see
 * all of them. Never read inside a unit of work, so nothing is decided or written by what it holds. The rows are
 * frozen, since requests share them. See docs/decisions/0011-directory-rows-are-remembered.md.
 */
export class DirectoryCache {
  private rows = new Map<string, { readonly row: Identified; readonly until: number }>();
  private generation = 0;

  static holds(entity: unknown): boolean {
    return DIRECTORY.has(entity);
  }

  /** The rows with these ids; reads those it does not know with `read`. Missing ids are missing in the answer, and asked again. */
  async rowsOf<T extends Identified>(ids: readonly string[], read: (ids: readonly string[]) => Promise<readonly T[]>): Promise<Map<string, T>> {
    const now = Date.now();
    const found = new Map<string, T>();
    for (const id of ids) {
      const known = this.rows.get(id);
      if (known && known.until > now) found.set(id, known.row as T);
    }
    const unknown = ids.filter((id) => !found.has(id));
    if (unknown.length === 0) return found;
    const { generation } = this;
    for (const row of await read(unknown)) {
      found.set(row.id, row);
      // What was read before a change was committed must not outlive it.
      if (generation === this.generation) this.remember(row, now);
    }
    return found;
  }

  /** After a change of any of them. */
  forget(): void {
    this.generation += 1;
    this.rows.clear();
  }

  private remember(row: Identified, now: number): void {
    if (this.rows.size >= MAX_ROWS) this.rows.clear();
    this.rows.set(row.id, { row: Object.freeze(row), until: now + REMEMBER_MS });
  }
}

const caches = new WeakMap<Database, DirectoryCache>();

export function directoryOf(database: Database): DirectoryCache {
  let cache = caches.get(database);
  if (!cache) caches.set(database, (cache = new DirectoryCache()));
  return cache;
}
