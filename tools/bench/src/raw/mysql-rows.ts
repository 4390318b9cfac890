import { createPool, type Pool, type PoolConnection } from 'mysql2/promise';
import type { Row, Rows, Run } from './rows';

/** As many connections as the API's own pool has. */
const CONNECTIONS = 10;

const runOn = (on: Pool | PoolConnection): Run => async (sql, values) => (await on.execute(sql, [...values]))[0] as Row[];

export function openMysql(uri: string): Rows {
  const pool = createPool({ uri, connectionLimit: CONNECTIONS, charset: 'utf8mb4', timezone: 'Z' });
  return {
    kind: 'mysql',
    query: runOn(pool),
    async unit(work) {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        const result = await work(runOn(connection));
        await connection.query('COMMIT');
        return result;
      } catch (error) {
        await connection.query('ROLLBACK');
        throw error;
      } finally {
        connection.release();
      }
    },
  };
}
