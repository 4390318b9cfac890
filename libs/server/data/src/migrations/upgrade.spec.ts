import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { migrate } from '../database/installation';
import { insertRows } from '../database/write-rows';
import { Audit } from '../entities/audit';
import { Judgement } from '../entities/judgement';
import { aPlaceToAudit } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import { MIGRATIONS } from '.';

describe.each(specDatabases())('an upgrade on $name', ({ create }) => {
  let spec: SpecDatabase;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
  });
  afterAll(() => spec.drop());

  it('keeps every row of a database that is in use, and what refers to it', async () => {
    const { database } = spec;
    const audit = await (await aPlaceToAudit(database, { service: 'SOCIAL_CARE', month: '2018-02' })).anAudit();
    await database.unit((inside) => insertRows(database, inside, Judgement, [{ auditId: audit.id, domain: 'RISK', grade: null, moderatedGrade: null }]));
    const runner = database.writer.createQueryRunner();
    // The steps after the first two, which are those that a database in use may still have before it.
    const later = MIGRATIONS.slice(2).map((Migration) => new Migration());
    for (const migration of [...later].reverse()) await migration.down(runner);
    for (const migration of later) await migration.up(runner);
    await runner.release();
    expect(await selectWhere(database, database.outside, Audit, condition('t.id = :id', { id: audit.id }))).toMatchObject([{ reference: audit.reference, exceptionById: null }]);
    expect(await selectWhere(database, database.outside, Judgement, condition('t.auditId = :id', { id: audit.id }))).toHaveLength(1);
    if (database.kind === 'sqlite') expect(await database.writer.query('PRAGMA foreign_key_check')).toEqual([]);
  });
});
