import { type Clock, clockFixedOn, systemClock } from '../clock';
import { type Database, selectWhere } from './database';
import { ALWAYS } from '../access/condition';
import { mysqlAddress } from './data-source';
import { insertRows } from './write-rows';
import { Installation } from '../entities/trail';

/** Brings the schema up to date; gives the names of what was run. Each step is safe to repeat. */
export async function migrate(database: Database): Promise<string[]> {
  const run = await database.writer.runMigrations({ transaction: 'none' });
  return run.map(({ name }) => name);
}

export async function installationOf(database: Database): Promise<Installation | null> {
  const [installation] = await selectWhere(database, database.outside, Installation, ALWAYS);
  return installation ?? null;
}

/** Notes what this installation is; `demonstrationToday` only for a demonstration. */
export async function install(database: Database, demonstrationToday: string | null): Promise<void> {
  await database.unit((inside) =>
    insertRows(database, inside, Installation, [{ id: 'installation', createdAt: new Date().toISOString(), demonstrationToday }]),
  );
}

/** The clock of this installation: a demonstration stays on its day. */
export async function clockOf(database: Database): Promise<Clock> {
  const installation = await installationOf(database);
  return installation?.demonstrationToday ? clockFixedOn(installation.demonstrationToday) : systemClock;
}

/** Creates the MySQL or MariaDB database of a URL when it is missing. */
export async function ensureDatabase(url: string): Promise<void> {
  if (!url.startsWith('mysql://')) return;
  const { database: name, ...server } = mysqlAddress(url);
  if (!/^[A-Za-z0-9_]+$/.test(name)) throw new Error('Name the database in DATABASE_URL with letters, digits and underscores: mysql://user@host:3306/goodmark');
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(server);
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  } finally {
    await connection.end();
  }
}
