import { aWorld, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

const AUDITS = 40;
const PAGE = 25;

describe.each(testDatabases())('the statements of one request on $name', ({ create }) => {
  let test: TestDatabase;
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    test = await create();
    const world = aWorld(test.database);
    server = await startTestServer(test.database);
    client = await server.as(await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    for (let area = 0; area < 2; area += 1) {
      const serviceArea = await world.area();
      const [team, auditor, activity] = [await world.team(serviceArea), await world.auditor(), await world.activity()];
      for (let i = 0; i < AUDITS / 2; i += 1) {
        await world.audit({ activity, area: serviceArea, auditor, case: await world.aCase(team) }, { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
      }
    }
  });
  beforeAll(async () => {
    const world = aWorld(test.database);
    const area = await world.area();
    const [team, activity] = [await world.team(area), await world.activity({ kind: 'PRACTICE_OBSERVATION' })];
    for (let i = 0; i < AUDITS; i += 1) await world.record({ activity, area, team, recorder: await world.person(), subject: await world.person() }, { status: 'SUBMITTED' });
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  /** How many statements a query takes once its viewer is known, and how many audits it gave. */
  async function costOf(fields: string, first = PAGE): Promise<{ statements: number; nodes: number }> {
    await client('{ viewer { id } }');
    const before = test.database.statements;
    const { data, errors } = await client<{ audits: { nodes: { judgements?: unknown[] }[] } }>(`{ audits(first: ${first}) { nodes { ${fields} } } }`);
    expect(errors).toBeUndefined();
    expect(data?.audits.nodes.every(({ judgements }) => judgements === undefined || judgements.length === 12)).toBe(true);
    return { statements: test.database.statements - before, nodes: data?.audits.nodes.length ?? 0 };
  }

  it.each([
    ['25 audits alone', 'reference status', 1],
    ['25 audits with case, auditor, activity and their 12 grades', 'case { reference } auditor { name } activity { title } judgements { domain grade }', 6],
    ['the same with the evidence, the view record included', 'case { reference } auditor { name } activity { title } judgements { domain grade evidence }', 6],
    ['25 audits with both texts of the whole', 'strengths areasForImprovement', 3],
  ])('for %s are few', async (_what, fields, most) => {
    const { statements, nodes } = await costOf(fields);
    expect(nodes).toBe(PAGE);
    expect(statements).toBeLessThanOrEqual(most);
  });

  it.each([
    ['case, auditor, activity and grades', 'case { reference } auditor { name } activity { title } judgements { domain grade evidence }'],
    ['teams and areas', 'team { name } serviceArea { name } case { team { serviceArea { name } } }'],
    ['who holds, moderates and audits', 'caseHolder { name } moderator { name } auditor { name }'],
    ['text of the whole', 'strengths areasForImprovement'],
  ])('with %s are as many for one audit as for 25', async (_what, fields) => {
    expect((await costOf(fields, 1)).statements).toBe((await costOf(fields)).statements);
  });

  it.each([
    ['with all their answers, the view record included', 'reference answers { item value note } progress { section asked done } overall', 3],
    ['with people, team and activity', 'recorder { name } subject { name } supervisor { name } subjectTeam { name } activity { title } viewerCan problems { field }', 5],
  ])('for 25 records of an instrument %s are few, and as many for one', async (_what, fields, most) => {
    const cost = async (first: number) => {
      await client('{ viewer { id } }');
      const before = test.database.statements;
      const { data, errors } = await client<{ instrumentRecords: { nodes: unknown[] } }>(`{ instrumentRecords(first: ${first}) { nodes { ${fields} } } }`);
      expect([errors, data?.instrumentRecords.nodes.length]).toEqual([undefined, first]);
      return test.database.statements - before;
    };
    await cost(PAGE);
    const [many, one] = [await cost(PAGE), await cost(1)];
    expect(many).toBeLessThanOrEqual(most);
    expect(one).toBe(many);
  });

  it('for what the records of every activity found are two more than for the activities', async () => {
    await client('{ viewer { id } }');
    const before = test.database.statements;
    const { data, errors } = await client<{ activities: { nodes: { recordFindings: { base: number } }[] } }>('{ activities(first: 25) { nodes { title recordFindings { base grades { count percent } items { base good } } } } }');
    expect(errors).toBeUndefined();
    expect(data?.activities.nodes.reduce((sum, { recordFindings: { base } }) => sum + base, 0)).toBe(AUDITS);
    expect(test.database.statements - before).toBeLessThanOrEqual(3);
  });
});
