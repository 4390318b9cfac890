import { type Audit, newId, type Person, readTeamWork } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

const SOON = '2018-05-03';

describe.each(testDatabases())("what waits for one's team on $name", ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let manager: Person;
  let lead: Person;
  let auditor: Person;
  let elsewhere: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    lead = await world.person({ level: 'OPERATIONAL_LEAD' });
    manager = await world.person({ level: 'TEAM_MANAGER' });
    const area = await world.area({ operationalLeadId: lead.id });
    const team = await world.team(area, { managerId: manager.id });
    auditor = await world.auditor({ teamId: team.id, name: 'Ann' });
    elsewhere = await world.auditor({ teamId: (await world.team(await world.area())).id });
    // The cases of whoever is not too close to them: never of the auditor's own team.
    const otherArea = await world.area();
    const otherTeam = await world.team(otherArea);
    const activity = await world.activity();
    const put = async (by: Person, given: Partial<Audit>) => world.audit({ activity, area: otherArea, auditor: by, case: await world.aCase(otherTeam) }, given);
    await put(auditor, { dueOn: '2018-04-25' });
    await put(auditor, { dueOn: '2018-05-03', status: 'IN_PROGRESS' });
    await put(auditor, { dueOn: '2018-05-04' });
    await put(auditor, { dueOn: '2018-05-04', status: 'RETURNED' });
    await put(auditor, { status: 'EXEMPTED' });
    await put(elsewhere, { dueOn: '2018-04-25' });
    await put(manager, { dueOn: '2018-04-25' });
    const failing = await put(elsewhere, { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await test.database.execute('UPDATE corrective_action SET ownerId = ?, dueOn = ? WHERE auditId = ?', [auditor.id, '2018-04-01', failing.id]);
    const draft = await put(elsewhere, { status: 'IN_PROGRESS', auditorGrade: 'DOES_NOT_MEET_GOOD', dueOn: '2018-06-01' });
    await test.database.execute('UPDATE corrective_action SET id = ?, ownerId = ? WHERE auditId = ?', [newId(), auditor.id, draft.id]);
  });
  afterAll(() => test.drop());

  const seenBy = async (person: Person) => readTeamWork(await as(test.database, person), SOON);
  const ANN = { returned: 1, overdue: 1, dueThisWeek: 1, dueLater: 1, openActions: 1, overdueActions: 1 };

  it('is counted by person for the manager of the team, without themselves, and no action of a draft', async () => {
    expect(await seenBy(manager)).toEqual([{ personId: auditor.id, ...ANN }]);
  });

  it('is counted for the lead of the area, managers included, and of nobody elsewhere', async () => {
    expect((await seenBy(lead)).map(({ personId }) => personId)).toEqual([auditor.id, manager.id]);
  });

  it('is counted of everybody for a quality lead, in one statement', async () => {
    const ctx = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const before = test.database.statements;
    const rows = await readTeamWork(ctx, SOON);
    expect(test.database.statements - before).toBe(1);
    expect(rows.map(({ personId }) => personId).sort()).toEqual([auditor.id, manager.id, elsewhere.id].sort());
    expect(rows[0]?.personId).toBe(auditor.id);
  });

  it.each([{ level: 'CASE_HOLDER' as const, roles: [] }, { level: null, roles: ['AUDITOR' as const] }, { level: null, roles: ['PRIVACY_OFFICER' as const] }])('is not counted for %j', async (given) => {
    expect(await seenBy(await world.person(given))).toEqual([]);
  });

  it('leaves out whoever no longer works here', async () => {
    await test.database.execute('UPDATE person SET active = 0 WHERE id = ?', [auditor.id]);
    expect(await seenBy(manager)).toEqual([]);
  });
});
