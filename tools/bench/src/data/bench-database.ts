import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createToken, Database, ensureDatabase, installationOf, migrate } from '@goodmark/server-data';
import { createConnection } from 'mysql2/promise';
import { fillDatabase } from './fill-database';
import { idOf } from './identifiers';

/** Where bench databases in files, tokens' trail keys and profiles go. */
export const BENCH_FOLDER = join('.goodmark', 'bench');
const MARIADB = 'mysql://root@127.0.0.1:3306';

export interface BenchDatabase {
  readonly url: string;
  readonly database: Database;
  /** Bearer token of a quality lead who also audits, with every scope the queries need. */
  readonly token: string;
}

export type DatabaseKind = 'mysql' | 'sqlite';

function urlOf(kind: DatabaseKind, name: string): string {
  if (kind === 'sqlite') return `sqlite:${join(BENCH_FOLDER, `${name}.sqlite`)}`;
  const url = new URL(process.env.BENCH_MARIADB || MARIADB);
  url.pathname = `/${name}`;
  return url.toString();
}

async function remove(url: string): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const file = url.replace('sqlite:', '');
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return;
  }
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/';
  const connection = await createConnection({ uri: server.toString() });
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.end();
}

async function openMigrated(url: string): Promise<Database> {
  await ensureDatabase(url);
  const database = await Database.open(url);
  await migrate(database);
  return database;
}

/** Opens the database of this size; makes it when it is missing, and anew when it was left half made. */
export async function openBenchDatabase(kind: DatabaseKind, audits: number, progress: (line: string) => void): Promise<BenchDatabase> {
  if (!existsSync(BENCH_FOLDER)) mkdirSync(BENCH_FOLDER, { recursive: true });
  const url = urlOf(kind, `goodmark_bench_${audits}`);
  let database = await openMigrated(url);
  if (!(await installationOf(database))) {
    await database.close();
    await remove(url);
    database = await openMigrated(url);
    progress(`Making ${audits.toLocaleString('en-GB')} audits in ${url.replace(/\/\/[^@]*@/, '//')}`);
    await fillDatabase(database, audits, progress);
  }
  const token = await createToken(database, {
    name: 'bench', personId: idOf('person', 0), days: 1, scopes: ['schedule:read', 'audits:write', 'text:read', 'figures:read'],
  });
  return { url, database, token };
}

/** An empty database of its own for one measurement, with how to remove it again. */
export async function openNewDatabase(kind: DatabaseKind, name: string): Promise<{ readonly url: string; readonly database: Database; readonly drop: () => Promise<void> }> {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const url = urlOf(kind, `goodmark_bench_${name}`);
  await remove(url);
  const database = await openMigrated(url);
  return {
    url,
    database,
    async drop() {
      await database.close();
      await remove(url);
    },
  };
}
