import { createToken, type Scope } from '@goodmark/server-data';
import { aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from './test-server';

const LIST = 'Ref,Category,Team\nCF-1,CP,North\nCF-2,CIN,North\nCF-3,Other,North\n';

interface UploadAnswer {
  readonly version: number;
  readonly mapping: readonly object[];
  readonly running: object | null;
  readonly frame: { readonly id: string } | null;
}

describe.each(testDatabases())('a list of cases sent by a program on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let bearer: string;
  let client: Client;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    await world.team(await world.area(), { name: 'North' });
    server = await startTestServer(test.database);
    const administrator = await world.person({ level: null, roles: ['ADMINISTRATOR'] });
    bearer = await tokenOf(administrator.id, ['schedule:write']);
    client = await server.as(administrator, ['schedule:write']);
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const tokenOf = (personId: string, scopes: Scope[]) => createToken(test.database, { name: 'test', personId, scopes });
  async function send(body: string | Buffer, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/uploads`, {
      method: 'POST', headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('Fälle.csv'), ...headers }, body: body as unknown as string,
    });
    return { status: response.status, body: (await response.json()) as { id?: string; errors?: { message: string; extensions: { code: string; problems: { field: string }[] } }[] } };
  }
  async function until<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<T> {
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await ask();
      if (isDone(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It never ended');
  }
  const FIELDS = 'id version fileName rowCount status goodCount badCount failure headings mapping { field column } running { what done total } problems { totalCount nodes { rowNumber problem } } frame { id rowCount }';
  const upload = (id: string): Promise<UploadAnswer> =>
    until(async () => (await client<{ upload: UploadAnswer }>(`query ($id: ID!) { upload(id: $id) { ${FIELDS} } }`, { id })).data?.upload as UploadAnswer, ({ running }) => running === null);

  it('becomes a sampling frame that is drawn from, all by API', async () => {
    const { status, body } = await send(LIST);
    expect(status).toBe(201);
    const received = await upload(body.id as string);
    expect(received).toMatchObject({ fileName: 'Fälle.csv', rowCount: 3, status: 'RECEIVED', headings: ['Ref', 'Category', 'Team'], mapping: [{ field: 'REFERENCE', column: 'Ref' }, { field: 'CATEGORY', column: 'Category' }, { field: 'TEAM', column: 'Team' }] });

    await client('mutation ($input: FrameCheckInput!) { frameCheck(input: $input) { id } }', { input: { id: body.id, version: received.version, mapping: received.mapping } });
    const checked = await upload(body.id as string);
    expect(checked).toMatchObject({ status: 'CHECKED', goodCount: 2, badCount: 1, problems: { totalCount: 1, nodes: [{ rowNumber: 4, problem: 'There is no case category “Other”.' }] } });

    await client('mutation ($input: FrameApplyInput!) { frameApply(input: $input) { id } }', { input: { id: body.id, version: checked.version, withoutRejected: true } });
    const applied = await upload(body.id as string);
    expect(applied).toMatchObject({ status: 'APPLIED', frame: { rowCount: 2 } });

    const activity = await world.activity({ status: 'PLANNED' });
    const input = { activityId: activity.id, frameId: applied.frame?.id, method: 'RANDOM', size: 1, seed: 'one' };
    const drawn = await client<{ sampleDrawCreate: { id: string } }>('mutation ($input: SampleDrawInput!) { sampleDrawCreate(input: $input) { id } }', { input }, { 'idempotency-key': 'draw-1' });
    const again = await client<{ sampleDrawCreate: { id: string } }>('mutation ($input: SampleDrawInput!) { sampleDrawCreate(input: $input) { id } }', { input }, { 'idempotency-key': 'draw-1' });
    expect(again.data).toEqual(drawn.data);
    const certificate = await client(
      'query ($id: ID!) { sampleDraw(id: $id) { seed population eligible frame { fingerprint } cases { nodes { reference position team { name } audit { id } } } } sampleRedraw(id: $id) { matches references } }',
      { id: drawn.data?.sampleDrawCreate.id },
    );
    expect(certificate.errors).toBeUndefined();
    expect(certificate.data).toMatchObject({ sampleDraw: { seed: 'one', population: 2, cases: { nodes: [{ position: 1, team: { name: 'North' } }] } }, sampleRedraw: { matches: true } });
  });

  it.each([
    ['an empty file', '', 'The file is empty'],
    ['a file of names', 'Ref,Surname\nCF-1,x\n', 'looks like names'],
    ['headings alone', 'Ref,Category,Team\n', 'no rows below'],
  ])('is refused: %s', async (_what, content, message) => {
    const { status, body } = await send(content);
    expect([status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.problems[0]?.field]).toEqual([400, 'INVALID_INPUT', 'file']);
    expect(body.errors?.[0]?.message).toContain(message);
  });

  it('is refused when it is larger than 50 MB', async () => {
    const { status, body } = await send(Buffer.alloc(51 * 1024 * 1024, 'a'));
    expect([status, body.errors?.[0]?.message]).toEqual([400, 'The file is larger than 50 MB. Split it, or keep only the columns that are needed.']);
  });

  it('is refused as a form of another site would send it', async () => expect((await send(LIST, { 'content-type': 'text/plain' })).status).toBe(400));
  it('is refused without signing in', async () => expect((await send(LIST, { authorization: 'Bearer nothing' })).status).toBe(401));
  it('is refused of whoever does not plan, and of a token without the scope', async () => {
    const manager = await world.person({ level: 'TEAM_MANAGER' });
    expect((await send(LIST, { authorization: `Bearer ${await tokenOf(manager.id, ['schedule:write'])}` })).status).toBe(403);
    const administrator = await world.person({ level: null, roles: ['ADMINISTRATOR'] });
    expect((await send(LIST, { authorization: `Bearer ${await tokenOf(administrator.id, ['schedule:read'])}` })).status).toBe(403);
  });
});
