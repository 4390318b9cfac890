import { Audit, page } from '@goodmark/server-data';
import { type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { aLoop } from '../loop-fixture';
import { OPEN_LOOPS } from './open-loop-list';

describe.each(testDatabases())('the plan of the open loops on $name', ({ create }) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await create();
  });
  afterAll(() => test.drop());

  it('reads the open ones alone, in the order of the index', async () => {
    const { doors, audit } = await aLoop(test);
    // Nearly all audits of a programme that has run for years are closed, and the oldest of them come first.
    const ofMonth = (month: string, n: number, given: Partial<Audit> = {}) => audit({ submittedAt: `${month}-${String((n % 28) + 1).padStart(2, '0')}T10:00:00.000Z`, ...given });
    for (let n = 0; n < 300; n += 1) await ofMonth('2017-06', n, { status: 'CLOSED', closedAt: `2017-09-${String((n % 28) + 1).padStart(2, '0')}T10:00:00.000Z` });
    for (let n = 0; n < 20; n += 1) await ofMonth('2018-03', n);
    const { kind } = test.database;
    await test.database.execute(kind === 'mysql' ? 'ANALYZE TABLE audit' : 'ANALYZE', []);
    const { outside } = test.database;
    const run = jest.spyOn(outside, 'run');
    await page(doors.lead, Audit, { first: 25 }, OPEN_LOOPS);
    const asked = run.mock.calls.filter(([sql]) => sql.includes('ORDER BY'));
    run.mockRestore();
    expect(asked).toHaveLength(1);
    const [sql, params] = asked[0] as (typeof asked)[number];
    // One says it by columns, the other in words; both name the index, and say so where they sort.
    const plan = JSON.stringify(await outside.run(`${kind === 'mysql' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN'} ${sql}`, params));
    expect(plan).toMatch(/("key":"|USING INDEX )ix_audit_closedAt_submittedAt_id/);
    expect(plan).not.toMatch(/filesort|temporary|TEMP B-TREE/i);
  }, 60_000);
});
