import { linkOf } from './change-record';
import { insertRows } from './database/write-rows';
import { ChangeRecord } from './entities/trail';
import { migrate } from './database/installation';
import { type SpecDatabase, specDatabases } from './specs/spec-database';
import { verifyTrail } from './trail/verify-trail';

const KEY = 'a key of the specs and of nobody else at all';

describe.each(specDatabases())('the chain of changes on $name', ({ create }) => {
  let spec: SpecDatabase;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
  });
  afterAll(() => spec.drop());

  const chainOf = async (recordId: string) => {
    let previous: ChangeRecord | null = null;
    for (const what of ['created', 'submitted', 'moderated', 'closed']) {
      previous = linkOf(KEY, previous, { recordType: 'Audit', recordId, what, after: { step: what, note: 'É – “quoted”' } }, { byId: 'somebody', tokenId: null, at: '2018-04-26T09:00:00.000Z' });
      const link = previous;
      await spec.database.unit((inside) => insertRows(spec.database, inside, ChangeRecord, [link]));
    }
  };
  const run = (sql: string, params: readonly unknown[]) => spec.database.execute(sql, params);

  it('verifies when nobody touched it', async () => {
    await chainOf('whole');
    expect(await verifyTrail(spec.database, KEY)).toEqual([]);
  });

  it.each([
    ['an edited payload', `UPDATE change_record SET payload = '{}' WHERE recordId = ? AND seq = 2`],
    ['another author', `UPDATE change_record SET byId = 'another' WHERE recordId = ? AND seq = 3`],
    ['a link taken out of the middle', 'DELETE FROM change_record WHERE recordId = ? AND seq = 2'],
    ['a first link taken away', 'DELETE FROM change_record WHERE recordId = ? AND seq = 1'],
  ])('finds %s', async (sentence, sql) => {
    const recordId = sentence.replaceAll(' ', '-');
    await chainOf(recordId);
    await run(sql, [recordId]);
    const faults = await verifyTrail(spec.database, KEY);
    expect(faults.some((fault) => fault.includes(recordId))).toBe(true);
    await run('DELETE FROM change_record WHERE recordId = ?', [recordId]);
  });

  it('is of no use with another key', async () => {
    await chainOf('other-key');
    expect((await verifyTrail(spec.database, `${KEY}!`)).length).toBeGreaterThan(0);
  });
});
