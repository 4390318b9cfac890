import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, ensureDatabase, install, migrate } from '@goodmark/server-data';
import { createConnection } from 'mysql2/promise';

/** One kind of database the tests run on. */
export interface TestDatabaseKind {
  readonly name: 'SQLite' | 'MariaDB';
  /** An empty, migrated database under a name of its own; `drop` removes it. */
  readonly create: () => Promise<TestDatabase>;
}

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  drop(): Promise<void>;
}

/** The demonstration's "today", so that tests do not depend on the day they run. */
export const TEST_TODAY = '2018-04-26';

let made = 0;
const uniqueName = (): string => `goodmark_test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;

async function opened(url: string, installed: boolean): Promise<Database> {
  await ensureDatabase(url);
  const database = await Database.open(url, 12);
  await migrate(database);
  if (installed) await install(database, TEST_TODAY);
  return database;
}

async function createSqlite(installed: boolean): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'goodmark-test-'));
  const url = `sqlite:${join(folder, 'test.sqlite')}`;
  const database = await opened(url, installed);
  return {
    url,
    database,
    async drop() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function createMariaDb(server: string, installed: boolean): Promise<TestDatabase> {
  const name = uniqueName();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await opened(url.toString(), installed);
  return {
    url: url.toString(),
    database,
    async drop() {
      await database.close();
      const connection = await createConnection({ uri: server });
      await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await connection.end();
    },
  };
}

/**
 * The databases of this run: SQLite always, MariaDB where one answers (looked up once by jest's global set-up, which
 * fails the run when MariaDB is mandatory and missing). `installed: false` leaves the installation row to the test.
 */
export function testDatabases({ installed = true } = {}): readonly TestDatabaseKind[] {
  const server = process.env.GOODMARK_MARIADB_FOUND;
  return [
    { name: 'SQLite', create: () => createSqlite(installed) },
    ...(server ? [{ name: 'MariaDB' as const, create: () => createMariaDb(server, installed) }] : []),
  ];
}
