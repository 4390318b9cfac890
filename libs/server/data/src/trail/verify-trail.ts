import { faultsOf } from '../change-record';
import { type Database, selectWhere } from '../database/database';
import { ChangeRecord } from '../entities/trail';
import { condition } from '../access/condition';

const BATCH = 500;

/** Checks every chain of change records; gives what is wrong, empty when all are whole. */
export async function verifyTrail(database: Database, key: string): Promise<string[]> {
  const faults: string[] = [];
  let after = { type: '', id: '' };
  for (;;) {
    const records = await database.outside.query<{ type: string; id: string }>(
      `SELECT DISTINCT recordType AS type, recordId AS id FROM change_record
        WHERE recordType > :type OR (recordType = :type AND recordId > :id) ORDER BY recordType, recordId LIMIT ${BATCH}`,
      after,
    );
    for (const { type, id } of records) {
      const chain = await selectWhere(database, database.outside, ChangeRecord, condition('t.recordType = :type AND t.recordId = :id', { type, id }), 'ORDER BY t.seq');
      faults.push(...faultsOf(key, chain));
    }
    const last = records.at(-1);
    if (!last || records.length < BATCH) return faults;
    after = last;
  }
}
