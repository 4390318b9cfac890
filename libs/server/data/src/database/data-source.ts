import libsql from 'libsql';
import { DataSource, type DataSourceOptions, getMetadataArgsStorage } from 'typeorm';
import * as entities from '../entities/all';
import { MIGRATIONS } from '../migrations';
import { boundPool, onEveryConnection } from './bounded-pool';
import { quietLogger } from './quiet-logger';

/** Every class that is a table; abstract parents are not. */
export const ENTITIES = getMetadataArgsStorage().tables.map(({ target }) => target).filter((target) => Object.values(entities).includes(target as never));

const shared = {
  entities: ENTITIES as never[],
  migrations: MIGRATIONS,
  migrationsTableName: 'schema_migration',
  synchronize: false,
  migrationsRun: false,
  logger: quietLogger,
} as const;

/** Prepared statements a connection keeps. The server allows some 16,000 over all connections of all its clients. */
const MAX_PREPARED = 300;

/** How long a statement may run on the server, in seconds. */
const STATEMENT_LIMIT_S = 10;

/** What a `mysql://user:password@host:port/database?tls=on` address says, as both TypeORM's and our own connections need it. */
export function mysqlAddress(url: string) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    connectTimeout: 3000,
    ...(searchParams.get('tls') === 'on' ? { ssl: { rejectUnauthorized: true } } : {}),
  };
}

export interface PoolSize {
  readonly connections: number;
}

export async function mysqlDataSource(url: string, { connections }: PoolSize): Promise<DataSource> {
  const { user, ...address } = mysqlAddress(url);
  const dataSource = new DataSource({
    ...shared,
    type: 'mysql',
    ...address,
    username: user,
    charset: 'utf8mb4',
    timezone: 'Z',
    poolSize: connections,
    extra: { enableKeepAlive: true, queueLimit: 0, maxPreparedStatements: MAX_PREPARED },
  } satisfies DataSourceOptions);
  await dataSource.initialize();

  const { pool } = dataSource.driver as unknown as { pool: Parameters<typeof boundPool>[0] };
  const server = (await dataSource.query('SELECT VERSION() AS version')) as [{ version: string }];
  const limit = server[0].version.includes('MariaDB')
    ? `max_statement_time = ${STATEMENT_LIMIT_S}`
    : `max_execution_time = ${STATEMENT_LIMIT_S * 1000}`;
  const settings = `SET SESSION transaction_isolation = 'READ-COMMITTED', ${limit}, innodb_lock_wait_timeout = 5`
    .replace('transaction_isolation', server[0].version.includes('MariaDB') ? 'tx_isolation' : 'transaction_isolation');
  onEveryConnection(pool, settings);
  // The connection that asked for the version was opened before the listener stood.
  await dataSource.query(settings);
  boundPool(pool, { maxWaiting: 200, maxWaitMs: 2000 });
  return dataSource;
}

/**
 * How long a SQLite connection waits for another process's write, in milliseconds, before it reports that it is busy.
 * Short, since the driver blocks the whole process while it waits; the unit of work then tries again without blocking.
 */
const BUSY_TIMEOUT_MS = 25;

/** SQLite through libsql: prebuilt in npm, so that nothing is compiled or downloaded. This is the one line that says so. */
const driver = libsql;

export async function sqliteDataSource(file: string, role: 'writer' | 'reader'): Promise<DataSource> {
  const dataSource = new DataSource({
    ...shared,
    type: 'better-sqlite3',
    driver,
    database: file,
    timeout: BUSY_TIMEOUT_MS,
    enableWAL: true,
    prepareDatabase: (database: { pragma(text: string): unknown }) => {
      database.pragma('synchronous = FULL');
      database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    },
  } as DataSourceOptions);
  await dataSource.initialize();
  await assertDurable(dataSource);
  if (role === 'reader') await dataSource.query('PRAGMA query_only = ON');
  return dataSource;
}

/** Refuses to start on a file that would lose acknowledged writes in a power cut, or that blocks readers. */
async function assertDurable(dataSource: DataSource): Promise<void> {
  const [journal] = (await dataSource.query('PRAGMA journal_mode')) as [{ journal_mode: string }];
  const [sync] = (await dataSource.query('PRAGMA synchronous')) as [{ synchronous: number }];
  if (journal.journal_mode !== 'wal') throw new Error(`The SQLite file is in journal mode ${journal.journal_mode}, not WAL. Put it on a local disk.`);
  if (sync.synchronous !== 2) throw new Error(`The SQLite file is at synchronous=${sync.synchronous}, not FULL.`);
}
