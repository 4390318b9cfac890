import { type DataSource, QueryFailedError } from 'typeorm';
import type { Row } from './row-mapper';

/**
 * Statements on the driver itself, outside any unit of work. TypeORM's runner costs more than many of the statements it
 * runs; see docs/performance.md. They fail as TypeORM does, so that failures are told apart in one place.
 */
export interface DirectStatements {
  /** Runs SQL with positional parameters and gives the rows. */
  query(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Runs SQL with positional parameters and gives how many rows it touched. Null on SQLite, where writes queue. */
  readonly execute: ((sql: string, values: readonly unknown[]) => Promise<number>) | null;
}

type MysqlResult = Row[] & { affectedRows?: number };
type MysqlRun = (sql: string, values: readonly unknown[], done: (error: (Error & { errno?: number }) | null, result: MysqlResult) => void) => void;
interface MysqlPool {
  execute: MysqlRun;
  query: MysqlRun;
}
interface SqliteConnection {
  prepare(sql: string): { all(...values: unknown[]): Row[] };
}

const failure = (sql: string, values: readonly unknown[], error: unknown) => new QueryFailedError(sql, [...values], error as Error);

/**
 * Refusals to prepare, before anything was done: the server's share of prepared statements is used up, it has forgotten
 * one, or the tables changed in its cache too often meanwhile, as on a server with very many tables.
 */
const NOT_PREPARED: ReadonlySet<number | undefined> = new Set([1461, 1243, 1615]);

/** Prepared: MariaDB then parses a statement once a connection and not once a request. As plain text where it refuses that. */
function mysqlStatements(pool: MysqlPool): DirectStatements {
  const attempt = (run: MysqlRun, sql: string, values: readonly unknown[]): Promise<MysqlResult> =>
    new Promise((resolve, reject) => run.call(pool, sql, values, (error, result) => (error ? reject(error) : resolve(result))));
  const run = async (sql: string, values: readonly unknown[]): Promise<MysqlResult> => {
    try {
      return await attempt(pool.execute, sql, values).catch((error: Error & { errno?: number }) => {
        if (!NOT_PREPARED.has(error.errno)) throw error;
        return attempt(pool.query, sql, values);
      });
    } catch (error) {
      throw (error as Error).name === 'PoolBusyError' ? error : failure(sql, values, error);
    }
  };
  return {
    query: run,
    execute: async (sql, values) => (await run(sql, values)).affectedRows ?? 0,
  };
}

/** How many prepared statements are kept; lists of many lengths make many of them. */
const MAX_PREPARED = 500;

function sqliteStatements(connection: SqliteConnection): DirectStatements {
  const prepared = new Map<string, ReturnType<SqliteConnection['prepare']>>();
  return {
    execute: null,
    async query(sql, values) {
      try {
        let statement = prepared.get(sql);
        if (!statement) {
          if (prepared.size >= MAX_PREPARED) prepared.clear();
          prepared.set(sql, (statement = connection.prepare(sql)));
        }
        return statement.all(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
      } catch (error) {
        throw failure(sql, values, error);
      }
    },
  };
}

/** The statements of an open data source. */
export function directStatements(kind: 'sqlite' | 'mysql', { driver }: DataSource): DirectStatements {
  return kind === 'mysql'
    ? mysqlStatements((driver as unknown as { pool: MysqlPool }).pool)
    : sqliteStatements((driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection);
}
