import Libsql from 'libsql';
import type { Row, Rows, Run } from './rows';

interface Statement {
  readonly reader: boolean;
  all(...values: unknown[]): Row[];
  run(...values: unknown[]): unknown;
}

/** One connection and its prepared statements. */
function connect(file: string): Run {
  const database = new Libsql(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 2000');
  const prepared = new Map<string, Statement>();
  return async (sql, values) => {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = database.prepare(sql) as unknown as Statement));
    if (statement.reader) return statement.all(...values);
    statement.run(...values);
    return [];
  };
}

/** One connection reads, one writes, one unit of work at a time. */
export function openSqlite(file: string): Rows {
  const writer = connect(file);
  let tail: Promise<unknown> = Promise.resolve();
  return {
    kind: 'sqlite',
    query: connect(file),
    unit(work) {
      const done = tail.then(async () => {
        await writer('BEGIN IMMEDIATE', []);
        try {
          const result = await work(writer);
          await writer('COMMIT', []);
          return result;
        } catch (error) {
          await writer('ROLLBACK', []);
          throw error;
        }
      });
      tail = done.catch(() => undefined);
      return done;
    },
  };
}
