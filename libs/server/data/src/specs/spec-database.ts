import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { Database } from '../database/database';
import { ensureDatabase } from '../database/installation';

/** A database of one spec of this library, which cannot use the testing library that is built on it. */
export interface SpecDatabase {
  readonly database: Database;
  readonly url: string;
  drop(): Promise<void>;
}

async function sqlite(): Promise<SpecDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'goodmark-spec-'));
  const url = `sqlite:${join(folder, 'spec.sqlite')}`;
  const database = await Database.open(url);
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

async function mariaDb(server: string): Promise<SpecDatabase> {
  const url = new URL(server);
  url.pathname = `/goodmark_spec_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  await ensureDatabase(url.toString());
  const database = await Database.open(url.toString(), 12);
  return {
    database,
    url: url.toString(),
    drop: async () => {
      await database.close();
      const connection = await createConnection({ uri: server });
      await connection.query(`DROP DATABASE IF EXISTS \`${url.pathname.slice(1)}\``);
      await connection.end();
    },
  };
}

/** SQLite always, MariaDB where one answers. Nothing is migrated yet. */
export function specDatabases(): readonly { readonly name: string; readonly create: () => Promise<SpecDatabase> }[] {
  const server = process.env.GOODMARK_MARIADB_FOUND;
  return [{ name: 'SQLite', create: sqlite }, ...(server ? [{ name: 'MariaDB', create: () => mariaDb(server) }] : [])];
}
