import { DomainError } from '@goodmark/server-graphql';
import type { Database } from '../database/database';

/** Work that goes on after its request was answered, as far as this process knows. */
export interface Running {
  readonly what: string;
  /** Of `total`; both count rows. */
  readonly done: number;
  readonly total: number;
}

const underWay = new WeakMap<Database, Map<string, { running: Running; end: Promise<void> }>>();

const of = (database: Database) => {
  let known = underWay.get(database);
  if (!known) underWay.set(database, (known = new Map()));
  return known;
};

/** What is being done with a record just now, or null. */
export const runningOn = (database: Database, id: string): Running | null => of(database).get(id)?.running ?? null;

/** Lets work under way end; for a server that stops and for tests. */
export async function settled(database: Database): Promise<void> {
  await Promise.all([...of(database).values()].map(({ end }) => end));
}

const UNEXPECTED = 'It stopped unexpectedly and nothing was imported. Try again; if it stops again, tell whoever looks after the server.';

/**
 * Works on a record after the request was answered; `failed` is told a sentence where the work stops before its end.
 * Work that ends with its process has changed nothing, since it writes in one unit.
 */
export function runInBackground(
  database: Database, id: string, { what, total }: Omit<Running, 'done'>, work: (tell: (done: number) => void) => Promise<void>, failed: (sentence: string) => Promise<void>,
): void {
  const entry = { running: { what, done: 0, total }, end: Promise.resolve() };
  const tell = (done: number): void => void (entry.running = { what, done, total });
  entry.end = work(tell)
    .catch((error: unknown) => failed(error instanceof DomainError ? error.message : UNEXPECTED).catch(() => undefined))
    .finally(() => of(database).delete(id));
  of(database).set(id, entry);
}
