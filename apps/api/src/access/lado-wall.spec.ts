import { getNamedType, isObjectType } from 'graphql';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import {
  type Actor, ACTORS, ChangeRecord, condition, createToken, LadoAccess, LadoMeeting, LadoMeetingAgency, LadoReferral, LadoReferralText, newId, OPERATIONS, type Person, SCOPES, startSession, usableScopes,
} from '@goodmark/server-data';
import { Level } from '@goodmark/audit-tool';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { SESSION_COOKIE } from '../authenticate';
import { buildSchema } from '../schema';
import { type Client, startTestServer, type TestServer } from '../test-server';

/*
 * The wall around the register of allegations: every way in that somebody might try. What answers must be the same
 * whether there are referrals or none, for everybody but the LADO and those the LADO lets in, while that lasts.
 */

const schema = buildSchema();
const WALLED = [LadoReferral, LadoReferralText, LadoMeeting, LadoMeetingAgency, LadoAccess] as const;
const NOBODY = '01890000-0000-7000-8000-000000000000';
const SECRET = 'Zwetschge';

const CREATE = 'mutation ($input: LadoReferralCreateInput!) { ladoReferralCreate(input: $input) { id reference version } }';
const LIST = 'query ($where: LadoReferralWhere, $orderBy: [LadoReferralOrder!], $after: String) { ladoReferrals(first: 100, where: $where, orderBy: $orderBy, after: $after) { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage endCursor } } }';
const received = (given: object = {}) => ({
  adultReference: 'A-4711', settingReference: 'S-4711', receivedOn: '2018-03-05', referrer: 'EMPLOYER', sector: 'EDUCATION', adultRole: 'TEACHER', harm: 'PHYSICAL', route: 'POT_MEETING', concern: `${SECRET} in the yard.`, ...given,
});
const meeting = (referralId: string, version: number) => ({ referralId, version, heldOn: '2018-03-12', agencies: [{ agency: 'POLICE', attended: true }], decisions: `${SECRET} again.` });

/** What each mutation is sent to change a referral. */
const CHANGES: readonly (readonly [name: string, type: string, input: (id: string) => object])[] = [
  ['ladoReferralChange', 'LadoReferralChangeInput', (id) => ({ id, version: 1, reason: 'Why not.', ...received() })],
  ['ladoMeetingRecord', 'LadoMeetingRecordInput', (id) => meeting(id, 1)],
  ['ladoReferralConclude', 'LadoReferralConcludeInput', (referralId) => ({ referralId, version: 1, outcome: 'FALSE', concludedOn: '2018-03-20', reason: 'No.', childTold: true })],
  ['ladoOutcomeRecord', 'LadoOutcomeRecordInput', (referralId) => ({ referralId, version: 1, police: 'CHARGED' })],
  ['ladoAccessGrant', 'LadoAccessGrantInput', (referralId) => ({ referralId, personId: NOBODY, untilOn: '2018-05-01', reason: 'Why not.' })],
];
const change = (client: Client, [name, type, input]: (typeof CHANGES)[number], id: string) => client(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, { input: input(id) });

/** Filters and orders that would tell what is there by how many rows answer. */
const PROBES: readonly object[] = [
  {}, { where: { adultReference: { eq: 'A-4711' } } }, { where: { not: { adultReference: { eq: 'nobody' } } } }, { where: { or: [{ reference: { startsWith: 'LADO' } }, { stage: { ne: 'COMPLETE' } }] } },
  { where: { awaited: { eq: 'DBS_OUTCOME' } } }, { where: { outcome: { isNull: true } } }, { orderBy: [{ field: 'receivedOn', direction: 'DESC' }] },
];

describe('the schema', () => {
  it('leads to the register by its own queries only: no other type has a field of it', () => {
    const others = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !/^(__|Lado|Query$|Mutation$)/.test(name));
    const leading = others.flatMap((type) => Object.values(type.getFields()).filter((field) => isObjectType(getNamedType(field.type)) && getNamedType(field.type).name.startsWith('Lado')).map(({ name }) => `${type.name}.${name}`));
    expect(others.length).toBeGreaterThan(50);
    expect(leading).toEqual([]);
    expect(Object.keys(OPERATIONS).filter((name) => /\.lado/.test(name)).length).toBeGreaterThan(12);
  });
  it('offers scopes of the register to nobody but the LADO', () => {
    const offered = (person: Pick<Person, 'level' | 'roles'>) => usableScopes(person).filter((scope) => scope.startsWith('lado'));
    expect(offered({ level: null, roles: ['LADO'] })).toEqual(['lado:read', 'lado:write']);
    expect(offered({ level: 'DIRECTOR', roles: ['ADMINISTRATOR', 'QUALITY_LEAD', 'AUDITOR', 'MODERATOR', 'PRIVACY_OFFICER'] })).toEqual([]);
  });
});

describe.each(testDatabases())('the wall around the register on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let log = '';
  let lado: Person;
  let asLado: Client;
  let outsider: Person;
  let asOutsider: Client;
  let before: unknown;
  let referrals: { readonly id: string; readonly reference: string }[];

  /** What somebody with every other role is told by every list of the API, and by what counts and checks. */
  async function allThatIsTold(client: Client): Promise<unknown> {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type, args }) => /Connection$/.test(getNamedType(type).toString()) && args.every((arg) => !/!$/.test(String(arg.type))));
    expect(lists.length).toBeGreaterThan(20);
    const told: unknown[] = [];
    // A list that is refused is refused before and after; none may be asked for wrongly, which would be told the same.
    const tell = async (document: string, variables = {}) => {
      const answer = await client(document, variables);
      expect([document, ['FORBIDDEN', undefined].includes(answer.errors?.[0]?.extensions.code)]).toEqual([document, true]);
      told.push(answer);
    };
    for (const { name } of lists) await tell(`{ ${name} { totalCount } }`);
    await tell('{ dataChecks { kind count } viewer { ladoStanding operations tokenScopes } }');
    await tell('query ($id: ID!) { leaverWork(personId: $id) { kind } }', { id: lado.id });
    for (const file of ['ladoReferrals.csv', 'ladoAwaited.csv', 'ladoAccesses.csv']) told.push(await downloaded(file, outsider));
    return told;
  }

  const downloaded = async (file: string, person: Person) => {
    const answer = await fetch(`${server.url}/exports/${file}`, { headers: { cookie: `${SESSION_COOKIE}=${(await startSession(test.database, person.id, null)).cookie}` } });
    return [answer.status, (await answer.text()).replace(/"id":"[^"]*"/, '')];
  };
  const letIn = async (person: Person, given: Partial<LadoAccess>): Promise<string> => {
    const at = '2018-04-01T09:00:00.000Z';
    const id = newId();
    const { kind = 'DEPUTY', referralId = null, fromOn = '2018-04-01', untilOn = '2018-05-01', revokedAt = null } = given;
    await test.database.execute(
      'INSERT INTO lado_access (id, version, createdAt, updatedAt, kind, personId, referralId, fromOn, untilOn, reason, grantedById, revokedAt) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, at, at, kind, person.id, referralId, fromOn, untilOn, 'Leave.', lado.id, revokedAt],
    );
    return id;
  };
  const codeOf = ({ errors }: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }) => errors?.[0]?.extensions.code ?? null;
  const listedBy = async (client: Client, variables: object = {}) => (await client(LIST, variables as never)).data?.ladoReferrals;
  const EMPTY = { nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => { log += chunk.toString(); done(); } });
    server = await startTestServer(test.database, pino({ level: 'trace' }, sink));
    lado = await world.person({ level: null, roles: ['LADO'] });
    outsider = await world.person({ level: 'DIRECTOR', roles: ['ADMINISTRATOR', 'QUALITY_LEAD', 'PRIVACY_OFFICER', 'MODERATOR', 'AUDITOR'] });
    [asLado, asOutsider] = [await server.signedIn(lado), await server.signedIn(outsider)];
    before = await allThatIsTold(asOutsider);
    referrals = [];
    for (const given of [{}, {}, { adultReference: 'A-4712', settingReference: null }]) {
      const { data, errors } = await asLado(CREATE, { input: received(given) });
      expect(errors).toBeUndefined();
      referrals.push(data.ladoReferralCreate);
    }
    const { errors } = await asLado('mutation ($input: LadoMeetingRecordInput!) { ladoMeetingRecord(input: $input) { id } }', { input: meeting(one().id, 1) });
    expect(errors).toBeUndefined();
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });
  const one = () => referrals[0] as (typeof referrals)[number];

  it('the LADO sees the register', async () => {
    expect(await listedBy(asLado)).toMatchObject({ totalCount: 3 });
    expect((await asLado('{ viewer { ladoStanding } }')).data).toEqual({ viewer: { ladoStanding: 'LADO' } });
    const history = await asLado('query ($id: ID!) { history(kind: LADO_REFERRAL, id: $id) { title entries { totalCount nodes { what } } } }', { id: one().id });
    expect(history.data?.history).toMatchObject({ title: one().reference, entries: { totalCount: 2 } });
  });

  it('nothing that somebody with every other role is told changes with the referrals', async () => expect(await allThatIsTold(asOutsider)).toEqual(before));

  it.each(ACTORS.filter((actor) => actor !== 'LADO'))('%s meets no row of it, and no log of what became of it', async (actor: Actor) => {
    const ctx = await as(test.database, await world.person(actor in Level ? { level: actor as never, roles: [] } : { level: null, roles: [actor as never] }));
    for (const entity of WALLED) expect([entity.name, await ctx.rows<object>(entity, 't').getCount()]).toEqual([entity.name, 0]);
    expect(await ctx.visible(ChangeRecord, condition(`t.recordType LIKE 'Lado%'`))).toEqual([]);
  });

  it('guessing an id or a reference answers the same as for one that nobody has', async () => {
    const ask = (client: Client, by: string, value: string) => client(`query ($value: ${by === 'id' ? 'ID' : 'String'}!) { ladoReferral(${by}: $value) { id concern } }`, { value });
    expect((await ask(asLado, 'reference', one().reference)).data?.ladoReferral.id).toBe(one().id);
    expect(await ask(asOutsider, 'id', one().id)).toEqual(await ask(asOutsider, 'id', NOBODY));
    expect(await ask(asOutsider, 'reference', one().reference)).toEqual(await ask(asOutsider, 'reference', 'LADO-2018-9999'));
    expect(codeOf(await ask(asOutsider, 'reference', one().reference))).toBe('NOT_FOUND');
    const history = (id: string) => asOutsider('query ($id: ID!) { history(kind: LADO_REFERRAL, id: $id) { title } }', { id });
    expect([await history(one().id), codeOf(await history(one().id))]).toEqual([await history(NOBODY), 'NOT_FOUND']);
    const letter = async (reference: string) => (await downloaded(`lado/${reference}.docx`, outsider)).map((part) => String(part));
    expect([await letter(one().reference), (await letter(one().reference))[0]]).toEqual([await letter('LADO-2018-9999'), '404']);
  });

  it('no filter, order or page finds anything', async () => {
    for (const probe of PROBES) {
      expect((await listedBy(asLado, probe)).totalCount).toBeGreaterThan(0);
      expect(await listedBy(asOutsider, probe)).toEqual(EMPTY);
    }
    const { pageInfo } = (await asLado('{ ladoReferrals(first: 1) { pageInfo { endCursor } } }')).data.ladoReferrals;
    expect(await listedBy(asOutsider, { after: pageInfo.endCursor })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('figures, and who is let in, are refused', async () => {
    expect(codeOf(await asOutsider('{ ladoFigures(year: "2017/18") { all } }'))).toBe('FORBIDDEN');
    expect(codeOf(await asOutsider('{ ladoAccesses { totalCount } }'))).toBe('FORBIDDEN');
    expect((await asLado('{ ladoFigures(year: "2017/18") { all } }')).data).toEqual({ ladoFigures: { all: 3 } });
  });

  it('changing what is there fails the same as changing what is not', async () => {
    for (const each of CHANGES) {
      const [real, guessed] = [await change(asOutsider, each, one().id), await change(asOutsider, each, NOBODY)];
      expect([each[0], real]).toEqual([each[0], guessed]);
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(real));
    }
    expect(codeOf(await asOutsider(CREATE, { input: received() }))).toBe('FORBIDDEN');
    expect((await asLado('query ($id: ID!) { ladoReferral(id: $id) { version police } }', { id: one().id })).data?.ladoReferral).toEqual({ version: 2, police: null });
  });

  it('searching finds none of its words', async () => {
    const found = await asOutsider(`{ evidenceSearch(words: "${SECRET}") { nodes { __typename } } }`);
    expect([found.errors, JSON.stringify(found).includes(one().id)]).toEqual([undefined, false]);
    expect(found).toEqual(await asOutsider('{ evidenceSearch(words: "Holunderblatt") { nodes { __typename } } }'));
  });

  it('a key that was used by the LADO answers nobody else', async () => {
    const key = { 'idempotency-key': `key-${newId()}` };
    const input = { input: received({ adultReference: 'A-1' }) };
    const first = await asLado(CREATE, input, key);
    expect((await asLado(CREATE, input, key)).data).toEqual(first.data);
    expect(codeOf(await asOutsider(CREATE, input, key))).toBe('FORBIDDEN');
    await test.database.execute('DELETE FROM lado_referral_text WHERE referralId = ?', [first.data.ladoReferralCreate.id]);
    await test.database.execute('DELETE FROM lado_referral WHERE id = ?', [first.data.ladoReferralCreate.id]);
  });

  it('an auditor with access reads that referral and nothing else, and writes nothing', async () => {
    const auditor = await world.auditor();
    await letIn(auditor, { kind: 'AUDITOR', referralId: one().id });
    const client = await server.signedIn(auditor);
    const ask = (id: string) => client('query ($id: ID!) { ladoReferral(id: $id) { id concern mayKeep accesses { id } repeats { id } meetings { decisions agencies { agency } } } }', { id });
    expect((await ask(one().id)).data?.ladoReferral).toEqual({
      id: one().id, concern: `${SECRET} in the yard.`, mayKeep: false, accesses: [], repeats: [], meetings: [{ decisions: `${SECRET} again.`, agencies: [{ agency: 'POLICE' }] }],
    });
    expect(codeOf(await ask(referrals[1]?.id ?? ''))).toBe('NOT_FOUND');
    for (const probe of PROBES) expect(await listedBy(client, probe)).toMatchObject({ nodes: [{ id: one().id }], totalCount: 1 });
    expect((await client('{ viewer { ladoStanding } ladoAwaited { totalCount } }')).data).toEqual({ viewer: { ladoStanding: 'AUDITOR' }, ladoAwaited: { totalCount: 1 } });
    expect(codeOf(await client('{ ladoFigures(year: "2017/18") { all } }'))).toBe('FORBIDDEN');
    expect([(await downloaded(`lado/${one().reference}.docx`, auditor))[0], (await downloaded(`lado/${referrals[1]?.reference}.docx`, auditor))[0]]).toEqual([403, 404]);
    for (const each of CHANGES) expect([each[0], codeOf(await change(client, each, one().id))]).toEqual([each[0], 'FORBIDDEN']);
    expect((await asLado('query ($id: ID!) { ladoReferral(id: $id) { repeats { id } } }', { id: one().id })).data?.ladoReferral.repeats).toEqual([{ id: referrals[1]?.id }]);
  });

  it('a deputy keeps the register, and lets nobody in', async () => {
    const deputy = await world.person({ level: 'STRATEGIC_LEAD' });
    await letIn(deputy, {});
    const client = await server.signedIn(deputy);
    expect(await listedBy(client)).toMatchObject({ totalCount: 3 });
    expect(codeOf(await client('mutation ($input: LadoOutcomeRecordInput!) { ladoOutcomeRecord(input: $input) { id } }', { input: { referralId: referrals[2]?.id, version: 1, police: 'INVESTIGATING' } }))).toBeNull();
    const grant = { referralId: one().id, personId: outsider.id, untilOn: '2018-05-01', reason: 'Because.' };
    expect(codeOf(await client('mutation ($input: LadoAccessGrantInput!) { ladoAccessGrant(input: $input) { id } }', { input: grant }))).toBe('FORBIDDEN');
    expect(codeOf(await client('mutation ($input: LadoDeputySetInput!) { ladoDeputySet(input: $input) { id } }', { input: { personId: outsider.id, fromOn: '2018-04-26', untilOn: '2018-05-01', reason: 'Because.' } }))).toBe('FORBIDDEN');
  });

  it.each([
    ['ended yesterday', { untilOn: '2018-04-25' }], ['begins tomorrow', { fromOn: '2018-04-27' }], ['was taken back', { revokedAt: '2018-04-20T09:00:00.000Z' }],
  ])('cover or access that %s lets nobody in', async (_sentence, given) => {
    for (const kind of ['DEPUTY', 'AUDITOR'] as const) {
      const person = await world.person({ level: 'STRATEGIC_LEAD' });
      await letIn(person, { kind, referralId: kind === 'AUDITOR' ? one().id : null, ...given });
      const client = await server.signedIn(person);
      expect(await listedBy(client)).toEqual(EMPTY);
      expect((await client('{ viewer { ladoStanding } }')).data).toEqual({ viewer: { ladoStanding: null } });
      for (const each of CHANGES) expect(await change(client, each, one().id)).toEqual(await change(client, each, NOBODY));
      const ctx = await as(test.database, person);
      for (const entity of WALLED) expect([entity.name, await ctx.rows<object>(entity, 't').getCount()]).toEqual([entity.name, 0]);
    }
  });

  it('cover that is taken back ends at once, also for a request that is repeated', async () => {
    const deputy = await world.person({ level: 'STRATEGIC_LEAD' });
    const set = await asLado('mutation ($input: LadoDeputySetInput!) { ladoDeputySet(input: $input) { id version lasts person { id } } }', { input: { personId: deputy.id, fromOn: '2018-04-26', untilOn: '2018-05-01', reason: 'Leave.' } });
    expect(set.data?.ladoDeputySet).toMatchObject({ lasts: true, person: { id: deputy.id } });
    const client = await server.signedIn(deputy);
    const [key, document, input] = [{ 'idempotency-key': `key-${newId()}` }, 'mutation ($input: LadoOutcomeRecordInput!) { ladoOutcomeRecord(input: $input) { id adultReference } }', { input: { referralId: referrals[1]?.id, version: 1, police: 'INVESTIGATING' } }];
    expect((await client(document, input, key)).data?.ladoOutcomeRecord).toEqual({ id: referrals[1]?.id, adultReference: 'A-4711' });
    expect((await client(document, input, key)).data?.ladoOutcomeRecord).toEqual({ id: referrals[1]?.id, adultReference: 'A-4711' });
    const { id, version } = set.data.ladoDeputySet;
    expect((await asLado('mutation ($input: LadoAccessRevokeInput!) { ladoAccessRevoke(input: $input) { lasts } }', { input: { id, version, reason: 'Back early.' } })).data?.ladoAccessRevoke).toEqual({ lasts: false });
    const replayed = await client(document, input, key);
    expect([codeOf(replayed), JSON.stringify(replayed).includes('A-4711')]).toEqual(['NOT_FOUND', false]);
    expect(await listedBy(client)).toEqual(EMPTY);
  });

  it('the LADO gives access to one referral, and it is in the history of that referral', async () => {
    const auditor = await world.auditor();
    const grant = (given: object = {}) => asLado('mutation ($input: LadoAccessGrantInput!) { ladoAccessGrant(input: $input) { kind untilOn referral { id } person { id } } }', { input: { referralId: referrals[2]?.id, personId: auditor.id, untilOn: '2018-05-10', reason: 'Dip sample.', ...given } });
    expect((await grant()).data?.ladoAccessGrant).toEqual({ kind: 'AUDITOR', untilOn: '2018-05-10', referral: { id: referrals[2]?.id }, person: { id: auditor.id } });
    expect(await listedBy(await server.signedIn(auditor))).toMatchObject({ totalCount: 1 });
    const again = await grant();
    expect([codeOf(again), again.errors?.[0]?.extensions.problems?.[0]?.field]).toEqual(['INVALID_INPUT', 'personId']);
    for (const personId of [lado.id, (await world.person({ level: null, roles: ['SCRUTINY_MEMBER'] })).id, (await world.person({ active: false })).id]) expect(codeOf(await grant({ personId }))).toBe('INVALID_INPUT');
    expect(codeOf(await grant({ personId: (await world.auditor()).id, untilOn: '2018-04-25' }))).toBe('INVALID_INPUT');
    const history = await asLado('query ($id: ID!) { history(kind: LADO_REFERRAL, id: $id) { entries { nodes { what why fields { name after } } } } }', { id: referrals[2]?.id });
    expect(history.data?.history.entries.nodes[0]).toMatchObject({ what: 'Access given', why: 'Dip sample.', fields: [{ name: 'Reader', after: auditor.name }, { name: 'Until', after: '10 May 2018' }] });
  });

  it('a program acts as its person, and needs the scopes of the register', async () => {
    const others = SCOPES.filter((scope) => !scope.startsWith('lado'));
    expect(codeOf(await (await server.as(lado, others))(LIST))).toBe('FORBIDDEN');
    const reading = await server.as(lado, ['lado:read']);
    expect(await listedBy(reading)).toMatchObject({ totalCount: 3 });
    expect([codeOf(await reading(CREATE, { input: received() })), (await reading('query ($id: ID!) { ladoReferral(id: $id) { mayKeep } }', { id: one().id })).data?.ladoReferral]).toEqual(['FORBIDDEN', { mayKeep: false }]);
    const all = await server.as(lado);
    expect(codeOf(await all('mutation ($input: LadoAccessGrantInput!) { ladoAccessGrant(input: $input) { id } }', { input: { referralId: one().id, personId: outsider.id, untilOn: '2018-05-01', reason: 'Because.' } }))).toBe('FORBIDDEN');
    expect(await listedBy(await server.as(outsider))).toEqual(EMPTY);
    const made = await asOutsider('mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret } }', { input: { name: 'Mine', scopes: ['lado:read'] } });
    expect(codeOf(made)).toBe('INVALID_INPUT');
  });

  it('its exports and letters hold what the reader may see', async () => {
    const [status, text] = await downloaded('ladoReferrals.csv', lado);
    expect([status, String(text).trim().split('\n').length]).toEqual([200, 4]);
    expect((await downloaded('ladoReferrals.csv', outsider))[1]).not.toContain('A-4711');
    expect((await downloaded(`lado/${one().reference}.docx`, lado))[0]).toBe(200);
    const token = await createToken(test.database, { name: 'test', personId: lado.id, scopes: ['audits:read'] });
    expect((await fetch(`${server.url}/exports/lado/${one().reference}.docx`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
  });

  it('who looked is written down, without what was seen', async () => {
    await test.database.execute('DELETE FROM view_record', []);
    await asLado('query Reading ($id: ID!) { ladoReferral(id: $id) { concern repeats { id } } }', { id: one().id });
    const rows = await test.database.outside.query<{ viewerId: string; auditIds: string; operation: string }>('SELECT viewerId, auditIds, operation FROM view_record');
    expect(rows.map(({ viewerId, auditIds, operation }) => [viewerId, auditIds.split('\n').sort(), operation])).toEqual([[lado.id, [one().id, referrals[1]?.id].sort(), 'Reading']]);
  });

  it('the log of the server says nothing of it, whatever was asked or failed', async () => {
    await asOutsider(CREATE, { input: received() });
    await asLado(CREATE, { input: received({ concern: `Mr ${SECRET} Brown` }) });
    await downloaded(`lado/${one().reference}.docx`, lado);
    await downloaded(`ladoReferrals.csv?where=${encodeURIComponent(JSON.stringify({ adultReference: { eq: 'A-4711' } }))}`, lado);
    expect(log.length).toBeGreaterThan(1000);
    for (const part of [SECRET, 'A-4711', 'S-4711', one().reference, one().id]) expect([part, log.includes(part)]).toEqual([part, false]);
    expect(log.split('\n').filter((line) => line.includes('"exported"') && /lado/i.test(line)).some((line) => line.includes('"rows"'))).toBe(false);
  });
});
