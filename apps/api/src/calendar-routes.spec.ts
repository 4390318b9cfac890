import type { Person } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { pino } from 'pino';
import { startTestServer, type TestServer } from './test-server';

describe.each(testDatabases())('calendar feeds on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let auditor: Person;
  const log: string[] = [];

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database, pino({ level: 'info' }, { write: (line: string) => void log.push(line) }));
    auditor = await world.auditor({ level: 'TEAM_MANAGER', email: 'a@council.example' });
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const made = async (person: Person, kind: string): Promise<string> => {
    const { data } = await (await server.signedIn(person))('mutation ($kind: FeedKind!) { calendarFeedCreate(input: { kind: $kind }) { path } }', { kind });
    return data.calendarFeedCreate.path;
  };
  const read = async (path: string) => {
    const answer = await fetch(`${server.url}${path}`);
    // A long line of iCalendar is folded: a line that begins with a space goes on from the one before.
    return { status: answer.status, headers: answer.headers, text: (await answer.text()).replaceAll('\r\n ', '') };
  };
  const place = async () => {
    const area = await world.area();
    return { area, case: await world.aCase(await world.team(area)) };
  };

  it('show when audits of their person are due, by reference, and nothing of a case', async () => {
    const activity = await world.activity({ title: 'Adoption audits', leadId: null });
    const [mine, done, other] = [
      await world.audit({ activity, auditor, ...(await place()) }, { dueOn: '2018-05-31' }),
      await world.audit({ activity, auditor, ...(await place()) }, { status: 'SUBMITTED' }),
      await world.audit({ activity, auditor: await world.auditor(), ...(await place()) }, {}),
    ];
    const { status, headers, text } = await read(await made(auditor, 'MY_DUE_DATES'));
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
    expect(text).toContain(`SUMMARY:Audit ${mine.reference} due`);
    expect(text).toContain('DTSTART;VALUE=DATE:20180531');
    for (const { reference } of [done, other]) expect(text).not.toContain(reference);
    const { data } = await (await server.signedIn(auditor))('query ($id: ID!) { audit(id: $id) { case { reference } } }', { id: mine.id });
    expect(text).not.toContain(data.audit.case.reference);
  });

  it('show when every activity and its report are due, without the cancelled ones', async () => {
    await world.activity({ title: 'Care leaver audits', month: '2018-06', auditDueOn: '2018-06-29', reportDueOn: '2018-07-13' });
    await world.activity({ title: 'Called off', month: '2018-06', auditDueOn: '2018-06-29', status: 'CANCELLED' });
    const { text } = await read(await made(auditor, 'WHOLE_SCHEDULE'));
    expect(text).toContain('SUMMARY:Audits due: Care leaver audits');
    expect(text).toContain('SUMMARY:Report due: Care leaver audits');
    expect(text).toContain('DTSTART;VALUE=DATE:20180713');
    expect(text).not.toContain('Called off');
    expect(text).not.toContain('SUMMARY:Audit AUD');
  });

  it('are the same again when they are read again, so that calendars do not double what is due', async () => {
    const path = await made(auditor, 'WHOLE_SCHEDULE');
    const ids = async () => (await read(path)).text.match(/^UID:.*/gm);
    expect(await ids()).toEqual(await ids());
    expect((await ids())?.length).toBeGreaterThan(1);
  });

  it('end at once, for good, and when their person is deactivated', async () => {
    const client = await server.signedIn(auditor);
    const path = await made(auditor, 'MY_DUE_DATES');
    const { data } = await client('{ calendarFeeds(where: { revokedAt: { isNull: true } }) { nodes { id lastReadAt } } }');
    await read(path);
    for (const { id } of data.calendarFeeds.nodes) await client('mutation ($id: ID!) { calendarFeedRevoke(input: { id: $id }) { revokedAt } }', { id });
    expect((await read(path)).status).toBe(404);
    const leaver = await world.auditor({ email: 'leaver@council.example' });
    const theirs = await made(leaver, 'MY_DUE_DATES');
    expect((await read(theirs)).status).toBe(200);
    const administrator = await server.signedIn(await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    const changed = await administrator('mutation ($id: ID!) { personChange(input: { id: $id, version: 1, active: false }) { id } }', { id: leaver.id });
    expect(changed.errors).toBeUndefined();
    expect((await read(theirs)).status).toBe(404);
    await administrator('mutation ($id: ID!) { personChange(input: { id: $id, version: 2, active: true }) { id } }', { id: leaver.id });
    expect((await read(theirs)).status).toBe(404);
  });

  it('of others are neither seen nor ended, and a token makes none', async () => {
    const other = await server.signedIn(await world.auditor());
    const { data } = await (await server.signedIn(auditor))('mutation { calendarFeedCreate(input: { kind: MY_DUE_DATES }) { feed { id } } }');
    const { id } = data.calendarFeedCreate.feed;
    expect((await other('{ calendarFeeds { totalCount } }')).data.calendarFeeds.totalCount).toBe(0);
    expect((await other('mutation ($id: ID!) { calendarFeedRevoke(input: { id: $id }) { id } }', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await (await server.as(auditor))('mutation { calendarFeedCreate(input: { kind: MY_DUE_DATES }) { path } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['/calendars/x.ics', `/calendars/${'a'.repeat(43)}.ics`, '/calendars/', `/calendars/${'a'.repeat(43)}`, '/calendars/%27%20OR%201=1.ics'])('are not found by guessing: %s', async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it('leave no address in the log', async () => {
    const path = await made(auditor, 'MY_DUE_DATES');
    await read(path);
    expect((await read(path.replace('/calendars', '/Calendars'))).status).toBe(200);
    expect(log.some((line) => line.includes('/calendars/…'))).toBe(true);
    expect(log.filter((line) => line.includes(path.slice('/calendars/'.length, -4)))).toEqual([]);
  });
});
