/** No connection came free in time, or too many requests already wait for one. */
export class PoolBusyError extends Error {
  constructor() {
    super('The database is busy; nothing was done. Try again in a moment.');
    this.name = 'PoolBusyError';
  }
}

interface PooledConnection {
  release(): void;
  query(sql: string): void;
}
type GetConnection = (done: (error: Error | null, connection?: PooledConnection) => void) => void;
interface Pool {
  getConnection: GetConnection;
  on(event: 'connection', listener: (connection: PooledConnection) => void): void;
}

export interface PoolBounds {
  /** The most requests that may wait for a connection at once. */
  readonly maxWaiting: number;
  /** How long one may wait, in milliseconds. */
  readonly maxWaitMs: number;
}

/**
 * Puts a bounded queue with a deadline before a mysql2 pool. On its own the pool waits for ever once it is exhausted,
 * and any number may wait.
 */
export function boundPool(pool: Pool, { maxWaiting, maxWaitMs }: PoolBounds): void {
  const acquire = pool.getConnection.bind(pool) as GetConnection;
  let waiting = 0;
  pool.getConnection = (done) => {
    if (waiting >= maxWaiting) {
      done(new PoolBusyError());
      return;
    }
    waiting += 1;
    let over = false;
    const deadline = setTimeout(() => {
      over = true;
      waiting -= 1;
      done(new PoolBusyError());
    }, maxWaitMs);
    acquire((error, connection) => {
      if (over) {
        connection?.release();
        return;
      }
      clearTimeout(deadline);
      waiting -= 1;
      done(error, connection);
    });
  };
}

/** Sets what every connection of the pool must have, before its first statement. */
export function onEveryConnection(pool: Pool, statement: string): void {
  pool.on('connection', (connection) => connection.query(statement));
}
