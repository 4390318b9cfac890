import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSource, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';
import type { Condition } from '../access/condition';
import { mysqlDataSource, sqliteDataSource } from './data-source';
import { type DirectStatements, directStatements } from './direct-statements';
import { isDuplicate, isRetryable } from './failures';
import { type EntityClass, mapperOf, type Row, type RowMapper } from './row-mapper';
import { WriteQueue } from './write-queue';

/** One place to run statements: outside a unit of work, or inside one. */
export interface Statements {
  /** Runs SQL with named parameters and gives the rows. */
  query<R = Row>(sql: string, params?: Readonly<Record<string, unknown>>): Promise<R[]>;
  /** Runs SQL with positional parameters and gives the rows. */
  run(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Runs SQL with positional parameters and gives how many rows it touched. */
  execute(sql: string, params: readonly unknown[]): Promise<number>;
  builder<T extends ObjectLiteral>(entity: EntityClass<T>, alias: string): SelectQueryBuilder<T>;
}

/** How often a unit is done in all that meets others at a unique key; whoever met nobody fails at it again. */
const MOST_MEETINGS = 4;
/** For how long a unit of work is done again after a deadlock or a busy file, and how long a pause may be at the most. */
const RETRY_FOR_MS = 8000;
const MAX_PAUSE_MS = 250;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The open database: knows the two kinds apart, so that nothing above needs to. */
export class Database {
  /** Counts statements, for the tests that say how many an operation may take. */
  statements = 0;
  readonly #queue = new WriteQueue();
  readonly #direct: DirectStatements;

  private constructor(
    readonly kind: 'sqlite' | 'mysql',
    readonly writer: DataSource,
    readonly reader: DataSource,
  ) {
    this.#direct = directStatements(kind, reader);
  }

  /** Opens `mysql://user:password@host/database` or `sqlite:path/to/file`. */
  static async open(url: string, connections = 10): Promise<Database> {
    if (url.startsWith('mysql://')) {
      const dataSource = await mysqlDataSource(url, { connections });
      return new Database('mysql', dataSource, dataSource);
    }
    const file = url.replace(/^sqlite:/, '');
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    const writer = await sqliteDataSource(file, 'writer');
    return new Database('sqlite', writer, await sqliteDataSource(file, 'reader'));
  }

  async close(): Promise<void> {
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }

  mapper<T extends ObjectLiteral>(entity: EntityClass<T>): RowMapper<T> {
    return mapperOf(this.writer, entity);
  }

  /** Reads outside any unit of work. */
  readonly outside: Statements = {
    ...this.#statementsOn(() => this.reader),
    run: async (sql, values) => {
      this.statements += 1;
      return this.#direct.query(sql, values);
    },
    query: async <R>(sql: string, params: Readonly<Record<string, unknown>> = {}) => {
      this.statements += 1;
      return this.#direct.query(...this.#bound(sql, params)) as Promise<R[]>;
    },
  };

  /** One statement that is a unit by itself: no need to begin and commit round it. On SQLite it queues like any write. */
  execute(sql: string, params: readonly unknown[]): Promise<number> {
    return this.single((alone) => alone.execute(sql, params));
  }

  /** For work that is just one statement. */
  single<T>(work: (alone: Statements) => Promise<T>): Promise<T> {
    const { execute } = this.#direct;
    if (!execute) return this.unit(work);
    return work({
      ...this.outside,
      execute: (sql, params) => {
        this.statements += 1;
        return execute(sql, params);
      },
    });
  }

  /**
   * One unit of work: all of it is there afterwards, or nothing. Deadlocks, lock waits and certification failures,
   * also those that come at COMMIT, have the whole of it done again; so `work` must not do anything outside the database.
   * So has a unique key that somebody else took meanwhile: done again, the work finds what is there now.
   */
  async unit<T>(work: (inside: Statements) => Promise<T>): Promise<T> {
    const started = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (this.kind === 'sqlite' ? this.#queue.run(() => this.#attempt(work)) : this.#attempt(work));
      } catch (error) {
        const again = isRetryable(error) || (isDuplicate(error) && attempt < MOST_MEETINGS);
        if (!again || Date.now() - started > RETRY_FOR_MS) throw error;
        await pause(Math.random() * Math.min(MAX_PAUSE_MS, 10 * 2 ** Math.min(attempt, 10)));
      }
    }
  }

  async #attempt<T>(work: (inside: Statements) => Promise<T>): Promise<T> {
    const runner = this.writer.createQueryRunner();
    await runner.connect();
    try {
      // IMMEDIATE takes SQLite's write lock at once: a deferred unit that reads first fails at its first write.
      await runner.query(this.kind === 'sqlite' ? 'BEGIN IMMEDIATE' : 'START TRANSACTION');
      const result = await work(this.#statementsOn(() => runner));
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await this.#rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #rollback(runner: QueryRunner): Promise<void> {
    try {
      await runner.query('ROLLBACK');
    } catch {
      // A connection in an unknown state must never go back to the pool.
      const { databaseConnection } = runner as unknown as { databaseConnection?: { destroy?(): void } };
      if (this.kind === 'mysql') databaseConnection?.destroy?.();
    }
  }

  #bound(sql: string, params: Readonly<Record<string, unknown>>): [string, unknown[]] {
    return this.writer.driver.escapeQueryWithParameters(sql, params as ObjectLiteral);
  }

  #statementsOn(place: () => DataSource | QueryRunner): Statements {
    return {
      query: async <R>(sql: string, params: Readonly<Record<string, unknown>> = {}) => {
        this.statements += 1;
        return (await place().query(...this.#bound(sql, params))) as R[];
      },
      run: async (sql, values) => {
        this.statements += 1;
        return (await place().query(sql, [...values])) as Row[];
      },
      execute: async (sql, params) => {
        this.statements += 1;
        const on = place();
        const result = (await ('connect' in on ? (on as QueryRunner).query(sql, params as unknown[], true) : on.query(sql, params as unknown[]))) as {
          affected?: number;
          raw?: { affectedRows?: number };
        };
        return result.affected ?? result.raw?.affectedRows ?? 0;
      },
      builder: (entity, alias) => {
        const on = place();
        const runner = 'connect' in on ? (on as QueryRunner) : undefined;
        return this.reader.createQueryBuilder(entity as never, alias, runner) as never;
      },
    };
  }

  /** Whether the database answers; for the readiness check. */
  async ping(): Promise<void> {
    await this.reader.query('SELECT 1');
  }
}

/** Reads rows of one entity that meet a condition, without any visibility rule; for the door's own use. */
export async function selectWhere<T extends ObjectLiteral>(
  database: Database,
  on: Statements,
  entity: EntityClass<T>,
  where: Condition,
  tail = '',
): Promise<T[]> {
  const mapper = database.mapper(entity);
  const rows = await on.query(`SELECT ${mapper.selection('t')} FROM ${mapper.table} t WHERE ${where.sql} ${tail}`, where.params);
  return rows.map((row) => mapper.toEntity(row));
}
