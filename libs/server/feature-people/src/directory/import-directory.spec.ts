import { Audit, ChangeRecord, condition, type DirectoryKind, Person, type RequestContext, ServiceArea, startSession, Team, viewerOfSession } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { importDirectory } from './import-directory';

describe.each(testDatabases())('a file of the directory on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER'], email: 'admin@council.example' }));
  });
  afterAll(() => test.drop());

  const run = (kind: DirectoryKind, file: string, dryRun = false) => importDirectory(administrator.inBackground(), { kind, file, dryRun });
  const outcomesOf = async (kind: DirectoryKind, file: string, dryRun = false) => {
    const { applied, rows } = await run(kind, file, dryRun);
    return [applied, ...rows.map(({ outcome, details }) => (details ? `${outcome} ${details}` : outcome))];
  };
  const one = async <T extends object>(entity: new () => T, where: string, params: Record<string, unknown>) => (await administrator.inBackground().visible(entity as never, condition(where, params)))[0] as T | undefined;
  const person = (email: string) => one(Person, 't.email = :email', { email });

  it('sets up a council: service areas, teams and people, with who leads what', async () => {
    expect(await outcomesOf('SERVICE_AREAS', 'Name,Service\nPermanence,Social care\nFamily hubs,Early help\n')).toEqual([true, 'ADDED', 'ADDED']);
    expect(await outcomesOf('TEAMS', 'Team;Service area\nAdoption;Permanence\nHub north;family hubs\n')).toEqual([true, 'ADDED', 'ADDED']);
    expect(await outcomesOf('PEOPLE', 'E-mail,Name,Level,Roles,Team\nAda@Council.example,Ada Lee,Team manager,Auditor; moderator,Adoption\nbo@council.example,Bo Ash,operational_lead,,\n')).toEqual([true, 'ADDED', 'ADDED']);
    expect(await person('ada@council.example')).toMatchObject({ name: 'Ada Lee', level: 'TEAM_MANAGER', roles: ['AUDITOR', 'MODERATOR'], active: true });
    expect(await outcomesOf('TEAMS', 'Name,Manager\nAdoption,ada@council.example\n')).toEqual([true, 'CHANGED Manager: none → Ada Lee']);
    expect(await outcomesOf('SERVICE_AREAS', 'Name,Operational lead\nPermanence,BO@council.example\n')).toEqual([true, 'CHANGED Operational lead: none → Bo Ash']);
    expect(await one(Team, `t.name = 'Adoption'`, {})).toMatchObject({ managerId: (await person('ada@council.example'))?.id });
  });

  it('changes only what it has a column for, clears what is empty, and leaves alone what is the same', async () => {
    await run('PEOPLE', 'E-mail,Name,Level,Team\ncy@council.example,Cy Orr,Team manager,Adoption\n');
    expect(await outcomesOf('PEOPLE', 'Email,Level\ncy@council.example,Team manager\n')).toEqual([true, 'UNCHANGED']);
    expect(await outcomesOf('PEOPLE', 'Email,Team\ncy@council.example,\n')).toEqual([true, 'CHANGED Team: Adoption → none']);
    expect(await person('cy@council.example')).toMatchObject({ name: 'Cy Orr', level: 'TEAM_MANAGER', teamId: null });
    const [, ...changes] = await administrator.visible(ChangeRecord, condition(`t.recordType = 'Person' AND t.recordId = :id`, { id: (await person('cy@council.example'))?.id }), 'ORDER BY t.seq');
    expect(changes).toHaveLength(1);
  });

  it('says in a dry run what would become of each row, and changes nothing', async () => {
    const file = 'E-mail,Name,Level\ndi@council.example,Di Fox,Director\nada@council.example,Ada Lee-Orr,\nadmin@council.example,,\n';
    const dry = await outcomesOf('PEOPLE', file, true);
    expect(dry).toEqual([false, 'ADDED', 'CHANGED Name: Ada Lee → Ada Lee-Orr; Level: team manager → none', 'UNCHANGED']);
    expect(await person('di@council.example')).toBeUndefined();
    expect((await outcomesOf('PEOPLE', file)).slice(1)).toEqual(dry.slice(1));
  });

  it('imports nothing where a row is wrong, and says of each which', async () => {
    const file = 'E-mail,Name,Level,Roles,Team,Active\nnew@council.example,New One,Team manager,,,\nno address,Somebody,,,,\n,Nobody,,,,\nada@council.example,,Baron,Jester,Nowhere,perhaps\ngone@council.example,,,,,\n';
    const { applied, rows } = await run('PEOPLE', file);
    expect(applied).toBe(false);
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([[2, 'ADDED'], [3, 'WRONG'], [4, 'WRONG'], [5, 'WRONG'], [6, 'WRONG']]);
    expect(rows[1]?.details).toContain('e-mail address');
    for (const word of ['“Baron”', '“Jester”', 'Nowhere', '“perhaps”']) expect(rows[3]?.details).toContain(word);
    expect(await person('new@council.example')).toBeUndefined();
  });

  it('signs somebody out who becomes inactive, and keeps the last administrator', async () => {
    await run('PEOPLE', 'E-mail,Name\nleft@council.example,Lee Left\n');
    const { cookie } = await startSession(test.database, (await person('left@council.example'))?.id as string, null);
    expect(await viewerOfSession(test.database, cookie)).not.toBeNull();
    expect(await outcomesOf('PEOPLE', 'E-mail,Active\nleft@council.example,No\n')).toEqual([true, 'CHANGED Active: yes → no']);
    expect(await viewerOfSession(test.database, cookie)).toBeNull();
    const { applied, rows } = await run('PEOPLE', 'E-mail,Active\nadmin@council.example,no\n');
    expect([applied, rows[0]?.outcome]).toEqual([false, 'WRONG']);
  });

  it('reorganises without changing anything in the past', async () => {
    await run('SERVICE_AREAS', 'Name,Service\nOld area,Social care\nNew area,Social care\n');
    await run('TEAMS', 'Name,Service area\nMoved team,Old area\n');
    const team = (await one(Team, `t.name = 'Moved team'`, {})) as Team;
    const area = (await one(ServiceArea, `t.name = 'Old area'`, {})) as ServiceArea;
    const audit = await world.audit({ activity: await world.activity(), area, auditor: await world.auditor(), case: await world.aCase(team) }, { status: 'SUBMITTED' });
    expect(await outcomesOf('TEAMS', 'Name,Service area,New name\nMoved team,New area,Renamed team\n')).toEqual([true, 'CHANGED Name: Moved team → Renamed team; Service area: Old area → New area']);
    expect(await one(Audit, 't.id = :id', { id: audit.id })).toMatchObject({ teamId: team.id, serviceAreaId: area.id, version: audit.version });
    expect(await one(Team, `t.name = 'Renamed team'`, {})).toMatchObject({ id: team.id });
  });

  it('puts no administrator with a level in charge by their own hand', async () => {
    await run('SERVICE_AREAS', 'Name,Service\nOwn area,Social care\n');
    await run('TEAMS', 'Name,Service area\nOwn team,Own area\n');
    const ranked = await as(test.database, await world.person({ level: 'TEAM_MANAGER', roles: ['ADMINISTRATOR'], email: 'ranked@council.example' }));
    for (const [kind, file] of [['TEAMS', 'Name,Manager\nOwn team,ranked@council.example\n'], ['SERVICE_AREAS', 'Name,Operational lead\nOwn area,ranked@council.example\n'], ['SERVICE_AREAS', 'Name,Strategic lead\nOwn area,ranked@council.example\n']] as const) {
      expect(await importDirectory(ranked.inBackground(), { kind, file, dryRun: false })).toMatchObject({ applied: false, rows: [{ outcome: 'WRONG', details: expect.stringContaining('put yourself in charge') }] });
    }
    expect(await outcomesOf('TEAMS', 'Name,Manager\nOwn team,ranked@council.example\n')).toEqual([true, expect.stringContaining('CHANGED')]);
    expect((await importDirectory(ranked.inBackground(), { kind: 'TEAMS', file: 'Name,Manager,New name\nOwn team,ranked@council.example,Own team south\n', dryRun: false })).applied).toBe(true);
  });

  it.each([
    ['no headings', 'PEOPLE', 'ada@council.example,Ada\n', 'must have the headings'], ['a column it does not know', 'PEOPLE', 'E-mail,Shoe size\na@b.example,4\n', 'There is no column “Shoe size”'],
    ['two columns for one thing', 'TEAMS', 'Name,Team\na,b\n', 'Two columns'], ['no rows', 'TEAMS', 'Name\n', 'no rows'],
    ['no table', 'PEOPLE', 'PK\u0000', 'no CSV file'],
  ] as const)('is refused with %s', async (_what, kind, file, words) => {
    await expect(run(kind, file)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'file', message: expect.stringContaining(words) }] });
  });

  it('says of each row what is wrong with it, one that stands there twice among them', async () => {
    const { applied, rows } = await run('PEOPLE', 'E-mail,Name,Level\nTwice@b.example,One,\nodd@b.example,Odd,Wizard\ntwice@B.example,Two,\nfine@b.example,Fine,\n');
    expect(applied).toBe(false);
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([[2, 'ADDED'], [3, 'WRONG'], [4, 'WRONG'], [5, 'ADDED']]);
    expect(rows[2]?.details).toBe('It stands in row 2 already. Leave one of them out.');
  });

  it.each([
    ['SERVICE_AREAS', 'Name,Service\nOdd,Both\n', '“Both”'], ['SERVICE_AREAS', 'Name\nNew and without\n', 'Give the service'], ['TEAMS', 'Name,Service area\nLost,Nowhere\n', 'no service area Nowhere'], ['TEAMS', 'Name\nLost\n', 'Say which service area'],
    ['TEAMS', 'Name,Manager\nAdoption,nobody@council.example\n', 'Nobody who works here'], ['TEAMS', 'Name,New name\nAdoption,Hub north\n', 'There is a Hub north already'],
  ] as const)('%s %j is wrong', async (kind, file, words) => {
    const { applied, rows } = await run(kind, file);
    expect([applied, rows[0]?.outcome]).toEqual([false, 'WRONG']);
    expect(rows[0]?.details).toContain(words);
  });
});
