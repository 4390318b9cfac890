import {
  createLink, createToken, issueLinkSecret, type Level, Person, type RequestContext, type Role, startSession, verifyTrail, viewerOfSession, viewerOfToken,
} from '@goodmark/server-data';
import { as, aWorld, TEST_TRAIL_KEY, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { setPassword, signIn } from '../sign-in/sign-in';
import { changePerson, type PersonChangeInput } from './change-person';
import { createPerson, type PersonCreateInput } from './create-person';
import { invitePerson } from './invite-person';

const PASSWORD = 'a long enough password';

describe.each(testDatabases())('people on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let me: Person;
  let administrator: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    me = await world.person({ level: null, roles: ['ADMINISTRATOR'] });
    administrator = await as(test.database, me);
  });
  afterAll(() => test.drop());

  const created = (input: Partial<PersonCreateInput> = {}, ctx = administrator) =>
    ctx.transaction(Person, (tx) => createPerson(tx, { name: 'Ada Brook', ...input }));
  const changed = ({ id, version }: Person, input: Partial<PersonChangeInput>, ctx = administrator) =>
    ctx.transaction(Person, (tx) => changePerson(tx, { id, version, ...input }));
  const invited = ({ id }: Person) => invitePerson(administrator, { id }, issueLinkSecret());
  const somebody = (level: Level | null = 'CASE_HOLDER', roles: Role[] = []) => world.person({ level, roles });

  it('adds a person with the address as it is compared, and each role once', async () => {
    const team = await world.team(await world.area());
    const person = await created({ name: ' Ada Brook ', email: ' Ada.Brook@Council.example ', level: 'TEAM_MANAGER', roles: ['AUDITOR', 'AUDITOR'], teamId: team.id });
    expect(person).toMatchObject({ name: 'Ada Brook', email: 'ada.brook@council.example', level: 'TEAM_MANAGER', roles: ['AUDITOR'], teamId: team.id, active: true, version: 1 });
  });

  it.each([
    ['no name', { name: '  ' }, 'name'],
    ['something that is no address', { email: 'ada at council' }, 'email'],
    ['an address that is too long', { email: `${'x'.repeat(190)}@council.example` }, 'email'],
    ['a team there is not', { teamId: 'nowhere' }, 'teamId'],
  ])('refuses somebody with %s', async (_sentence, input, field) => {
    await expect(created(input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    await expect(changed(await somebody(), input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it.each(['a\u0000b@council.example', 'a\u200bb@council.example', 'a\u202eb@council.example', 'a<b>@council.example', 'a;b@council.example', '"a"@council.example', 'a@council.example\u0007', 'a@[127.0.0.1]', '\ud800@council.example'])(
    'refuses an address that no letter can be sent to: %j', async (email) => {
      await expect(created({ email })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'email' }] });
    },
  );

  it('gives an address to one person only, however many ask at once', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => created({ email: 'once@council.example' })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(changed(await somebody(), { email: 'Once@council.example' })).rejects.toMatchObject({ problems: [{ field: 'email' }] });
  });

  it('changes what is given and leaves the rest, and refuses a stale version', async () => {
    const person = await somebody('CASE_HOLDER', ['AUDITOR']);
    const after = await changed(person, { name: 'New Name', level: null });
    expect(after).toMatchObject({ name: 'New Name', level: null, roles: ['AUDITOR'], email: person.email, active: true, version: 2 });
    await expect(changed(person, { name: 'Other' })).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect((await administrator.require(Person, person.id)).name).toBe('New Name');
  });

  it('signs somebody who is deactivated out at once, and ends their tokens and their link', async () => {
    const person = await somebody();
    const { cookie } = await startSession(test.database, person.id, null);
    const token = await createToken(test.database, { name: 'theirs', personId: person.id, scopes: ['audits:read'] });
    const link = await createLink(test.database, person.id);
    const inactive = await changed(person, { active: false });
    expect([await viewerOfSession(test.database, cookie), await viewerOfToken(test.database, token)]).toEqual([null, null]);
    await expect(setPassword(test.database, { link, password: PASSWORD })).rejects.toMatchObject({ problems: [{ field: 'link' }] });
    await changed(inactive, { active: true });
    expect([await viewerOfSession(test.database, cookie), await viewerOfToken(test.database, token)]).toEqual([null, null]);
  });

  it.each([
    ['deactivates themselves', { active: false }, 'active'],
    ['gives themselves a role', { roles: ['ADMINISTRATOR', 'QUALITY_LEAD'] as Role[] }, 'roles'],
    ['raises their own level', { level: 'DIRECTOR' as Level }, 'level'],
  ])('nobody %s', async (_sentence, input, field) => {
    await somebody(null, ['ADMINISTRATOR']);
    await expect(changed(me, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('keeps one active administrator, also when the last two take it from each other at once', async () => {
    await test.database.execute(`UPDATE person SET active = 0 WHERE roles LIKE '%ADMINISTRATOR%' AND id <> ?`, [me.id]);
    await expect(changed(me, { roles: [] })).rejects.toMatchObject({ problems: [{ field: 'roles' }] });
    const other = await somebody(null, ['ADMINISTRATOR']);
    const asOther = await as(test.database, other);
    const answers = await Promise.allSettled([changed(me, { roles: ['AUDITOR'] }, asOther), changed(other, { active: false })]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = await test.database.outside.query(`SELECT id FROM person WHERE active = 1 AND roles LIKE '%ADMINISTRATOR%'`);
    expect(left).toHaveLength(1);
    await test.database.execute(`UPDATE person SET active = 1, roles = ',ADMINISTRATOR,' WHERE id = ?`, [me.id]);
  });

  it('invites somebody with a link that sets a password once and replaces the one before', async () => {
    const person = await somebody();
    const [first, second] = [await invited(person), await invited(person)];
    expect(second).toMatchObject({ person: { id: person.id }, path: `/password/${second.link}` });
    expect(Math.round((Date.parse(second.expiresAt as string) - Date.now()) / 3_600_000)).toBe(24);
    await expect(setPassword(test.database, { link: first.link as string, password: PASSWORD })).rejects.toMatchObject({ problems: [{ field: 'link' }] });
    await setPassword(test.database, { link: second.link as string, password: PASSWORD });
    expect(await signIn(test.database, { email: person.email as string, password: PASSWORD }, null)).toHaveProperty('cookie');
  });

  it.each([
    ['is not active', { active: false }],
    ['has no address to sign in with', { email: null }],
  ])('invites nobody who %s', async (_sentence, given) => {
    await expect(invited(await world.person(given))).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'id' }] });
  });

  it('leaves whole chains behind that say what was and what is', async () => {
    const person = await created({ name: 'Before' });
    await changed(person, { name: 'After', email: 'after@council.example' });
    await invited(person);
    const links = await test.database.outside.query<{ what: string; payload: string }>('SELECT what, payload FROM change_record WHERE recordId = :id ORDER BY seq', { id: person.id });
    expect(links.map(({ what }) => what)).toEqual(['created', 'changed', 'invited']);
    expect(JSON.parse(links[1]?.payload ?? '')).toMatchObject({ before: { name: 'Before' }, after: { name: 'After', email: 'after@council.example' } });
    expect(await verifyTrail(test.database, TEST_TRAIL_KEY)).toEqual([]);
  });
});
