import { type Person, type Role } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

const TOKEN_CREATE = 'mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret token { id name scopes revokedAt person { name } } } }';
const TOKEN_REVOKE = 'mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { id revokedAt } }';
const CHANGE = 'mutation ($input: PersonChangeInput!) { personChange(input: $input) { version name active roles } }';
const INVITE = 'mutation ($input: PersonInviteInput!) { personInvite(input: $input) { person { id } link path expiresAt } }';
const ME = '{ viewer { id name tokenScopes operations demonstration } }';

describe.each(testDatabases())('who gets in, through the API on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let asAdministrator: Client;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    asAdministrator = await server.signedIn(await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const withBearer = async (secret: string, query = ME) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` }, body: JSON.stringify({ query }),
    });
    return response.status;
  };
  const somebody = (roles: Role[] = ['AUDITOR']): Promise<Person> => world.person({ level: 'OPERATIONAL_LEAD', roles });
  const aToken = async (client: Client, headers: Record<string, string> = {}) =>
    (await client(TOKEN_CREATE, { input: { name: 'Reports', scopes: ['audits:read'], days: 7 } }, headers)).data.tokenCreate;

  it('says which scopes a token of somebody can have, and lets them make one with these and no other', async () => {
    const client = await server.signedIn(await somebody());
    const { tokenScopes } = (await client(ME)).data.viewer;
    expect(tokenScopes).toEqual(['schedule:read', 'schedule:write', 'audits:read', 'audits:write', 'text:read', 'figures:read', 'training:read']);
    const { data } = await client(TOKEN_CREATE, { input: { name: 'All of it', scopes: tokenScopes, days: 1 } });
    expect(data.tokenCreate.token.scopes).toEqual(tokenScopes);
    const { errors } = await client(TOKEN_CREATE, { input: { name: 'More', scopes: ['training:write'], days: 1 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'scopes' }] });
  });

  it('shows a secret once: a repeated request gives the same token without it', async () => {
    const client = await server.signedIn(await somebody());
    const headers = { 'idempotency-key': 'made-once' };
    const [first, again] = [await aToken(client, headers), await aToken(client, headers)];
    expect(again).toEqual({ ...first, secret: null });
    expect(await withBearer(first.secret)).toBe(200);
    const { data } = await client('{ tokens { totalCount nodes { id name person { name } } } }');
    expect(data.tokens).toMatchObject({ totalCount: 1, nodes: [{ id: first.token.id }] });
  });

  it('shuts a token out with the next request once it is revoked', async () => {
    const client = await server.signedIn(await somebody());
    const { secret, token } = await aToken(client);
    expect(await withBearer(secret)).toBe(200);
    expect((await client(TOKEN_REVOKE, { input: { id: token.id } })).data.tokenRevoke.revokedAt).not.toBeNull();
    expect(await withBearer(secret)).toBe(401);
    const left = await client('{ tokens(where: { revokedAt: { isNull: true } }) { totalCount } }');
    expect(left.data.tokens.totalCount).toBe(0);
  });

  it('shows tokens to their person and to administrators; to others they are not there', async () => {
    const [owner, other] = [await server.signedIn(await somebody()), await server.signedIn(await somebody(['QUALITY_LEAD']))];
    const { token } = await aToken(owner);
    const idsFor = async (client: Client) => (await client('{ tokens(first: 100) { nodes { id } } }')).data.tokens.nodes.map(({ id }: { id: string }) => id);
    expect([(await idsFor(owner)).includes(token.id), (await idsFor(asAdministrator)).includes(token.id), (await idsFor(other)).includes(token.id)]).toEqual([true, true, false]);
    expect((await other(TOKEN_REVOKE, { input: { id: token.id } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('signs somebody out with the next request once they are deactivated, and their programs with them', async () => {
    const person = await somebody();
    const client = await server.signedIn(person);
    const { secret } = await aToken(client);
    expect([(await client(ME)).status, await withBearer(secret)]).toEqual([200, 200]);
    const { data } = await asAdministrator(CHANGE, { input: { id: person.id, version: 1, active: false } });
    expect(data.personChange).toMatchObject({ active: false, version: 2 });
    expect([(await client(ME)).status, await withBearer(secret)]).toEqual([401, 401]);
  });

  it('gives a role that is taken away no second more', async () => {
    const person = await somebody(['AUDITOR', 'ADMINISTRATOR']);
    const client = await server.signedIn(person);
    expect((await client(ME)).data.viewer.operations).toContain('personCreate');
    await asAdministrator(CHANGE, { input: { id: person.id, version: 1, roles: ['AUDITOR'] } });
    expect((await client(ME)).data.viewer.operations).not.toContain('personCreate');
  });

  it('invites somebody by a link that is shown once', async () => {
    const person = await somebody();
    const headers = { 'idempotency-key': 'invited-once' };
    const input = { id: person.id };
    const [first, again] = [await asAdministrator(INVITE, { input }, headers), await asAdministrator(INVITE, { input }, headers)];
    expect(first.data.personInvite).toMatchObject({ person: { id: person.id }, link: expect.any(String), expiresAt: expect.any(String) });
    expect(again.data.personInvite).toEqual({ person: { id: person.id }, link: null, path: null, expiresAt: null });
    const response = await fetch(`${server.url}/auth/set-password`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ link: first.data.personInvite.link, password: 'a long enough password' }),
    });
    expect(response.status).toBe(204);
  });

  it('shows a person by id to staff, fresh after a change, and null for one there is not', async () => {
    const person = await somebody();
    const reader = await server.as(await somebody());
    const nameOf = async (id: string) => (await reader('query ($id: ID!) { person(id: $id) { name email } }', { id })).data.person;
    expect(await nameOf(person.id)).toEqual({ name: person.name, email: person.email });
    await asAdministrator(CHANGE, { input: { id: person.id, version: 1, name: 'Another Name' } });
    expect([(await nameOf(person.id)).name, await nameOf('nobody')]).toEqual(['Another Name', null]);
    const { data } = await reader('{ people(where: { role: { eq: AUDITOR }, active: { eq: true } }, first: 100) { nodes { id roles active } } }');
    expect(data.people.nodes.length).toBeGreaterThan(0);
    expect(data.people.nodes.every(({ roles, active }: Person) => active && roles.includes('AUDITOR'))).toBe(true);
  });
});
