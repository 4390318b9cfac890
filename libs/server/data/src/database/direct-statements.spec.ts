import type { DataSource } from 'typeorm';
import { PoolBusyError } from './bounded-pool';
import { directStatements } from './direct-statements';

type Done = (error: Error | null, result?: unknown) => void;

/** A pool whose prepared statements fail in one way, and that answers plain ones. */
function statementsOf(failure: Error | null) {
  const asked: string[] = [];
  const pool = {
    execute: (_sql: string, _values: unknown[], done: Done) => (asked.push('prepared'), failure ? done(failure) : done(null, [{ n: 1 }])),
    query: (_sql: string, _values: unknown[], done: Done) => (asked.push('plain'), done(null, Object.assign([{ n: 1 }], { affectedRows: 3 }))),
  };
  return { asked, statements: directStatements('mysql', { driver: { pool } } as unknown as DataSource) };
}
const numbered = (errno: number) => Object.assign(new Error('refused'), { errno });

describe('a statement on the driver of MariaDB', () => {
  it('is prepared', async () => {
    const { asked, statements } = statementsOf(null);
    expect(await statements.query('SELECT 1 AS n', [])).toEqual([{ n: 1 }]);
    expect(asked).toEqual(['prepared']);
  });

  it.each([
    ['too many are prepared already', 1461],
    ['the server has forgotten it', 1243],
    ['its tables left the cache again and again', 1615],
  ])('goes as plain text where %s', async (_why, errno) => {
    const { asked, statements } = statementsOf(numbered(errno));
    expect(await statements.execute?.('UPDATE t SET a = 1', [])).toBe(3);
    expect(asked).toEqual(['prepared', 'plain']);
  });

  it.each([
    ['a deadlock', numbered(1213), 'QueryFailedError'],
    ['a pool without a free connection', new PoolBusyError(), 'PoolBusyError'],
  ])('fails with %s, and is not sent again', async (_what, failure, name) => {
    const { asked, statements } = statementsOf(failure);
    await expect(statements.query('SELECT 1', [])).rejects.toMatchObject({ name });
    expect(asked).toEqual(['prepared']);
  });
});
