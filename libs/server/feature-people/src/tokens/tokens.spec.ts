import {
  hashOf, issueTokenSecret, type Person, type RequestContext, Token, TOKEN_PREFIX, verifyTrail, viewerOf, viewerOfToken,
} from '@goodmark/server-data';
import { as, aWorld, doorOf, TEST_TRAIL_KEY, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { createAccessToken, type TokenCreateInput } from './create-access-token';
import { revokeAccessToken } from './revoke-access-token';

describe.each(testDatabases())('tokens on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  let asAuditor: RequestContext;
  let asAdministrator: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.person({ level: 'OPERATIONAL_LEAD', roles: ['AUDITOR'] });
    asAuditor = await as(test.database, auditor);
    asAdministrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
  });
  afterAll(() => test.drop());

  const made = async (ctx: RequestContext, input: Partial<TokenCreateInput> = {}) => {
    const { secret, hash } = issueTokenSecret();
    const token = await ctx.transaction(Token, (tx) => createAccessToken(tx, { name: 'Reports', scopes: ['audits:read'], days: 30, ...input }, hash));
    return { secret, token };
  };
  const revoked = (ctx: RequestContext, id: string) => ctx.transaction(Token, (tx) => revokeAccessToken(tx, { id }));
  const linksOf = (id: string) =>
    test.database.outside.query<{ what: string; payload: string }>('SELECT what, payload FROM change_record WHERE recordId = :id ORDER BY seq', { id });

  it('of one\'s own lets a program in as oneself, cut down to its scopes, for as long as was said', async () => {
    const { secret, token } = await made(asAuditor, { name: ' Reports  ', scopes: ['audits:read', 'text:read', 'audits:read'] });
    expect(token).toMatchObject({ name: 'Reports', personId: auditor.id, scopes: ['audits:read', 'text:read'], revokedAt: null });
    expect(Math.round((Date.parse(token.expiresAt) - Date.now()) / 3_600_000)).toBe(30 * 24);
    expect(await viewerOfToken(test.database, secret)).toMatchObject({ personId: auditor.id, tokenId: token.id, scopes: new Set(['audits:read', 'text:read']) });
  });

  it('is kept as the hash of its secret, and its change record says who made it without either', async () => {
    const { secret, token } = await made(asAuditor);
    expect(secret.startsWith(TOKEN_PREFIX)).toBe(true);
    expect(token.secretHash).toBe(hashOf(secret));
    const links = await linksOf(token.id);
    expect(links.map(({ what }) => what)).toEqual(['created']);
    expect(links[0]?.payload).not.toContain(secret);
    expect(links[0]?.payload).not.toContain(token.secretHash);
  });

  it.each([
    ['without a name', { name: '  ' }, 'name'],
    ['with a name that is too long', { name: 'x'.repeat(201) }, 'name'],
    ['without scopes', { scopes: [] }, 'scopes'],
    ['with a scope there is not', { scopes: ['everything'] }, 'scopes'],
    ['with a scope its person has no use for', { scopes: ['audits:read', 'training:write'] }, 'scopes'],
    ['for no day', { days: 0 }, 'days'],
    ['for more than a year', { days: 366 }, 'days'],
  ])('is not made %s', async (_sentence, input, field) => {
    await expect(made(asAuditor, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('always acts as whoever made it, whatever else an administrator sends', async () => {
    const { token } = await made(asAdministrator, { personId: auditor.id } as Partial<TokenCreateInput>);
    expect(token.personId).toBe(asAdministrator.viewer.personId);
  });

  it('ends at once, once, and for good', async () => {
    const { secret, token } = await made(asAuditor);
    const [first, second] = await Promise.all([revoked(asAuditor, token.id), revoked(asAuditor, token.id)]);
    expect(first.revokedAt).not.toBeNull();
    expect(second.revokedAt).toBe(first.revokedAt);
    expect((await linksOf(token.id)).map(({ what }) => what)).toEqual(['created', 'revoked']);
    expect(await viewerOfToken(test.database, secret)).toBeNull();
  });

  it('is seen and ended by its person and by administrators, and by nobody else', async () => {
    const { token } = await made(asAuditor);
    const other = await as(test.database, await world.person({ level: 'DIRECTOR', roles: ['QUALITY_LEAD'] }));
    const isSeenBy = async (ctx: RequestContext) => (await ctx.rows(Token, 't').andWhere('t.id = :id', { id: token.id }).getCount()) === 1;
    expect([await isSeenBy(asAuditor), await isSeenBy(asAdministrator), await isSeenBy(other)]).toEqual([true, true, false]);
    await expect(revoked(other, token.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await revoked(asAdministrator, token.id)).revokedAt).not.toBeNull();
  });

  it('leaves whole chains behind, also of tokens that the command line made', async () => {
    const viewer = await viewerOf(test.database, auditor.id);
    const ctx = doorOf(test.database, viewer as NonNullable<typeof viewer>);
    const { token } = await made(ctx);
    await test.database.execute('DELETE FROM change_record WHERE recordId = ?', [token.id]);
    await revoked(ctx, token.id);
    expect(await verifyTrail(test.database, TEST_TRAIL_KEY)).toEqual([]);
  });
});
