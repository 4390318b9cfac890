import { type ViewRecord, type Person } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from './test-server';

describe.each(testDatabases())('statements of a request on $name', ({ create }) => {
  let test: TestDatabase;
  let server: TestServer;
  let lead: Person;
  let client: Client;

  beforeAll(async () => {
    test = await create();
    server = await startTestServer(test.database);
    const world = aWorld(test.database);
    for (let i = 0; i < 30; i += 1) {
      const area = await world.area();
      const theCase = await world.aCase(await world.team(area), { caseHolderId: (await world.person()).id });
      await world.audit({ activity: await world.activity(), area, case: theCase, auditor: await world.auditor() }, { status: 'SUBMITTED' });
    }
    lead = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
    client = await server.as(lead);
    await client('{ viewer { id } }');
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const page = (judgement: string) => `{ audits(first: 25) { nodes { reference case { reference } auditor { name } activity { title } judgements { ${judgement} } } } }`;
  const statementsOf = async (query: string) => {
    await client('{ viewer { id } }'); // who asks is remembered, so that signing in is not counted
    const before = test.database.statements;
    const { data, errors } = await client(query);
    expect(errors).toBeUndefined();
    expect(data.audits.nodes).toHaveLength(25);
    expect(data.audits.nodes[0].judgements).toHaveLength(12);
    return test.database.statements - before;
  };
  const views = async () => Number((await test.database.outside.query<{ n: number }>('SELECT COUNT(*) AS n FROM view_record'))[0]?.n);

  it('a page of 25 audits with case, auditor, activity and judgements takes at most six', async () => {
    expect(await statementsOf(page('domain grade moderatedGrade'))).toBeLessThanOrEqual(6);
  });

  it('and no more with the evidence, its view record included', async () => {
    expect(await statementsOf(page('domain grade evidence'))).toBeLessThanOrEqual(6);
  });

  it('reading text writes one view record that names every audit shown; reading grades writes none', async () => {
    const before = await views();
    await client(page('domain grade'));
    expect(await views()).toBe(before);
    await client(page('domain evidence'));
    expect(await views()).toBe(before + 1);
    const [record] = await test.database.outside.query<ViewRecord & Record<string, unknown>>('SELECT viewerId, auditIds FROM view_record ORDER BY at DESC, id DESC LIMIT 1');
    expect(record?.viewerId).toBe(lead.id);
    expect(record?.auditIds.split('\n')).toHaveLength(25);
  });
});
