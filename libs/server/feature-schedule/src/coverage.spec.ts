import { type Activity, readCoverage, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

describe.each(testDatabases())('coverage on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
  });
  afterAll(() => test.drop());

  it('says of each team and category when it was last audited, and how often since a day', async () => {
    const area = await world.area();
    const [team, other] = [await world.team(area), await world.team(area)];
    const activity: Activity = await world.activity();
    const auditOf = async (categories: string[], submittedAt: string, more = {}) =>
      world.audit({ activity, area, case: await world.aCase(team, { categories }), auditor: await world.auditor() }, { status: 'SUBMITTED', submittedAt, ...more });
    await auditOf(['CIN'], '2017-01-10T09:00:00.000Z');
    await auditOf(['CIN', 'CP'], '2017-05-02T09:00:00.000Z');
    await auditOf(['CIN'], '2018-03-01T09:00:00.000Z', { kind: 'PRACTICE' });
    await auditOf(['CIN'], '2018-03-01T09:00:00.000Z', { status: 'RETURNED' });
    await world.aCase(other, { categories: ['CP'] });
    const rows = (since: string) => readCoverage(lead, since).then((all) => all.filter(({ teamId }) => [team.id, other.id].includes(teamId)).map(({ teamId, ...row }) => ({ team: teamId === team.id ? 'one' : 'other', ...row })));
    expect(await rows('2017-04-26')).toEqual(expect.arrayContaining([
      { team: 'one', category: 'CIN', cases: 4, lastAuditedOn: '2017-05-02', auditsSince: 1 },
      { team: 'one', category: 'CP', cases: 1, lastAuditedOn: '2017-05-02', auditsSince: 1 },
      { team: 'other', category: 'CP', cases: 1, lastAuditedOn: null, auditsSince: 0 },
    ]));
    expect((await rows('2017-05-03')).map(({ auditsSince }) => auditsSince)).toEqual([0, 0, 0]);
    // What was never audited stands in the list of open cases, and nowhere else.
    await world.frame([{ reference: 'NEW-1', team: other, categories: ['LAC'] }, { reference: 'NEW-2', team: other, categories: ['LAC', 'CP'] }]);
    expect(await rows('2017-04-26')).toEqual(expect.arrayContaining([
      { team: 'one', category: 'CIN', cases: 0, lastAuditedOn: '2017-05-02', auditsSince: 1 },
      { team: 'other', category: 'LAC', cases: 2, lastAuditedOn: null, auditsSince: 0 },
      { team: 'other', category: 'CP', cases: 1, lastAuditedOn: null, auditsSince: 0 },
    ]));
  });
});
