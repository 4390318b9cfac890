import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { migrate } from '../database/installation';
import { insertRows, updateRows } from '../database/write-rows';
import { Activity } from '../entities/activity';
import { Audit } from '../entities/audit';
import { Judgement } from '../entities/judgement';
import { aPlaceToAudit } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import { ModerationRules1525737600000 } from './1525737600000-moderation-rules';
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
    expect(await selectWhere(database, database.outside, Activity, condition('1 = 1'))).toMatchObject([{ moderationMode: 'OPEN', moderationPicks: null, moderationSeed: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    if (database.kind === 'sqlite') expect(await database.writer.query('PRAGMA foreign_key_check')).toEqual([]);
  });

  it.each([
    ['waiting for a moderator is chosen', { status: 'SUBMITTED' }, {}, 'CHOSEN'],
    ['with a moderator is chosen', { status: 'IN_MODERATION' }, { moderationRate: 0 }, 'CHOSEN'],
    ['moderated and closed is chosen', { status: 'CLOSED', moderatedAt: '2018-03-01T10:00:00.000Z' }, {}, 'CHOSEN'],
    ['closed without moderation is not', { status: 'CLOSED' }, {}, 'NOT_CHOSEN'],
    ['submitted where none was planned is not', { status: 'SUBMITTED' }, { moderationRule: 'RANDOM_SHARE', moderationRate: 0 }, 'NOT_CHOSEN'],
    ['of a rule that said nothing more is chosen', { status: 'SUBMITTED' }, { moderationRule: 'BY_RULE', moderationRate: null }, 'CHOSEN'],
    ['still being written is not decided', { status: 'IN_PROGRESS' }, {}, null],
  ] as [string, Partial<Audit>, Partial<Activity>, string | null][])('an audit %s', async (_sentence, given, planned, choice) => {
    const { database } = spec;
    const { activity, anAudit } = await aPlaceToAudit(database, { service: 'SOCIAL_CARE', month: '2018-02' });
    const audit = await anAudit();
    await database.unit(async (inside) => {
      await updateRows(database, inside, Activity, { id: activity.id }, { status: 'IN_PROGRESS', ...planned });
      await updateRows(database, inside, Audit, { id: audit.id }, given);
    });
    const runner = database.writer.createQueryRunner();
    await new ModerationRules1525737600000().up(runner);
    await runner.release();
    expect(await selectWhere(database, database.outside, Audit, condition('t.id = :id', { id: audit.id }))).toMatchObject([{ moderationChoice: choice, moderationRuled: choice, moderationMode: choice && 'OPEN' }]);
  });
});
