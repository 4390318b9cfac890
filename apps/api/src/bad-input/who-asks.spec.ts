import { createToken, type Scope } from '@goodmark/server-data';
import { testDatabases } from '@goodmark/server-testing';
import { aPlace, PLAN, type Place, post, refused, SAVE } from './fixture';

const NAME = JSON.stringify({ query: '{ viewer { name } }' });

describe.each(testDatabases())('who asks on $name', ({ create }) => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());

  const UNAUTHENTICATED = { status: 401, code: 'UNAUTHENTICATED', fields: [] };
  const ask = (headers: Record<string, string>) => refused(place, () => post(place.server.url, NAME, headers));

  it.each<[string, Record<string, string>]>([
    ['nobody', {}],
    ['an empty header', { authorization: '' }],
    ['a token that is no token', { authorization: 'Bearer garbage' }],
    ['a token that looks like one', { authorization: `Bearer gmk_${'A'.repeat(43)}` }],
    ['a token that is SQL', { authorization: "Bearer gmk_'OR'1'='1" }],
    ['two tokens', { authorization: 'Bearer gmk_a gmk_b' }],
    ['another kind of sign-in', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
    ['a session that is none', { cookie: 'goodmark_session=garbage' }],
  ])('%s is not signed in', async (_who, headers) => {
    expect(await ask(headers)).toMatchObject(UNAUTHENTICATED);
  });

  it('nobody is told nothing about the schema, and may change nothing', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __typename }', '{ nonsense }', `mutation { activityMove(input: { id: "1", version: 1, month: "2018-13", reason: "" }) { id } }`]) {
      const body = JSON.stringify({ query });
      expect(await refused(place, () => post(place.server.url, body))).toMatchObject(UNAUTHENTICATED);
    }
  });

  it('a token works until it has expired', async () => {
    const person = place.lead;
    const tokens = await Promise.all([1, 0, -1].map((days) => createToken(place.database, { name: 'test', personId: person.id, scopes: [], days })));
    const [valid, endsNow, ended] = tokens.map((token) => ({ authorization: `Bearer ${token}` })) as [object, object, object];
    expect(await post(place.server.url, NAME, { ...valid })).toEqual({ status: 200, data: { viewer: { name: person.name } } });
    expect(await ask({ ...endsNow })).toMatchObject(UNAUTHENTICATED);
    expect(await ask({ ...ended })).toMatchObject(UNAUTHENTICATED);
  });

  it('a token that was revoked is refused, and so is one of somebody who has left', async () => {
    const [gone, stays] = [await place.world.person(), await place.world.person()];
    const [ofGone, revoked] = [await place.bearerOf(gone), await place.bearerOf(stays)];
    await place.database.execute('UPDATE person SET active = 0 WHERE id = ?', [gone.id]);
    await place.database.execute('UPDATE token SET revokedAt = ? WHERE personId = ?', ['2018-04-01T00:00:00.000Z', stays.id]);
    expect(await ask({ authorization: `Bearer ${ofGone}` })).toMatchObject(UNAUTHENTICATED);
    expect(await ask({ authorization: `Bearer ${revoked}` })).toMatchObject(UNAUTHENTICATED);
  });

  it('a token that is revoked while in use stops within a few seconds', async () => {
    const person = await place.world.person();
    const headers = { authorization: `Bearer ${await place.bearerOf(person)}` };
    expect((await post(place.server.url, NAME, headers)).status).toBe(200);
    await place.database.execute('UPDATE token SET revokedAt = ? WHERE personId = ?', ['2018-04-01T00:00:00.000Z', person.id]);
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect(await ask(headers)).toMatchObject(UNAUTHENTICATED);
  });

  it.each<[string, readonly Scope[], string, object]>([
    ['audits:write', ['audits:read', 'text:read'], SAVE, { input: { id: 'x', version: 1 } }],
    ['schedule:write', ['schedule:read', 'audits:write', 'figures:read'], PLAN, { input: { month: '2018-06', title: 'Dip sample', kind: 'DIP_SAMPLE' } }],
    ['audits:read', ['schedule:write', 'figures:read'], '{ audits { totalCount } }', {}],
    ['figures:read', ['audits:write', 'text:read'], '{ auditFigures(groupBy: [], basis: OUTCOME) { base } }', {}],
    ['training:read', ['audits:write', 'schedule:write'], '{ cohorts { totalCount } }', {}],
    ['schedule:read', ['audits:read'], '{ activities { totalCount } }', {}],
  ])('a token without %s is told that it needs it', async (scope, scopes, query, variables) => {
    const client = await place.server.as(place.lead, scopes);
    const refusal = await refused(place, () => client(query, variables as Record<string, unknown>));
    expect(refusal).toEqual({ status: 403, code: 'FORBIDDEN', fields: [], message: `This token needs the scope ${scope}. Make a token with it.` });
  });

  it('a person without the role is refused whatever scopes the token has', async () => {
    const refusal = await refused(place, () => place.asStranger(PLAN, { input: { month: '2018-06', title: 'Dip sample', kind: 'DIP_SAMPLE' } }));
    expect(refusal).toMatchObject({ status: 403, code: 'FORBIDDEN', message: 'Your roles do not allow this. Ask an administrator if you need it.' });
  });

  it('a token without text:read sees the grades and not one word of case text', async () => {
    const { id } = await place.anAudit({ status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const client = await place.server.as(place.lead, ['audits:read']);
    const { data } = await client('query ($id: ID!) { audit(id: $id) { auditorGrade strengths judgements { grade evidence } viewsSought { whyNot } actions { what } } }', { id });
    expect(data.audit).toMatchObject({ auditorGrade: 'DOES_NOT_MEET_GOOD', strengths: null, viewsSought: [], actions: [] });
    expect(data.audit.judgements).toEqual(Array(12).fill({ grade: 'DOES_NOT_MEET_GOOD', evidence: null }));
  });
});
