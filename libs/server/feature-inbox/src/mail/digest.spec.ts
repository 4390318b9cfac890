import { condition, Notification, type NotificationKind, type Person, type RequestContext, tellPeople } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { changeMailSettings, mailSettingsOf } from '../mail-settings';
import { aMailServer } from './mail-server-for-specs';
import { postman } from './send-letters';

/** A Tuesday far ahead, so that whatever the spec writes in real time is set back to it. */
const TUESDAY = '2031-02-04';
const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00.000Z`);

describe.each(testDatabases())('e-mail as somebody wants it on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;
  let mail: Awaited<ReturnType<typeof aMailServer>>;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    mail = await aMailServer();
  });
  beforeEach(async () => {
    await test.database.execute('DELETE FROM notification', []);
    mail.received.length = 0;
    mail.state.refusing = false;
  });
  afterAll(async () => {
    await mail.stop();
    await test.drop();
  });

  let made = 0;
  const somebodyWanting = async (rhythm: 'AT_ONCE' | 'DAILY' | 'WEEKLY' | 'NONE' | null): Promise<Person> => {
    const person = await world.auditor({ email: `digest${(made += 1)}@council.example` });
    if (rhythm) await (await as(test.database, person)).part((tx) => changeMailSettings(tx, { rhythm, version: 0 }));
    return person;
  };
  /** Tells somebody something at an instant of real time. */
  const tell = async (person: Person, when: number, kind: NotificationKind = 'AUDIT_ALLOCATED') => {
    const area = await world.area();
    const audit = await world.audit({ activity: await world.activity(), area, auditor: person, case: await world.aCase(await world.team(area)) });
    await lead.part((tx) => tellPeople(tx, kind, [audit], 'A word about the child'));
    await test.database.execute('UPDATE notification SET mailAt = ? WHERE auditId = ?', [new Date(when).toISOString(), audit.id]);
    return audit;
  };
  const send = async (nowMs: number) => {
    const post = postman(test.database, { smtpUrl: mail.url, from: 'goodmark@council.example', consoleUrl: 'https://goodmark.example' }, () => nowMs);
    const { sent } = await post.send();
    post.close();
    return sent;
  };
  const statesOf = async (person: Person) => (await (await as(test.database, person)).visible(Notification, condition('1 = 1'), 'ORDER BY t.mailAt, t.id')).map(({ mail: state }) => state);

  it('comes at once while nothing was chosen', async () => {
    await tell(await somebodyWanting(null), at(TUESDAY, '11:00'));
    expect(await send(at(TUESDAY, '11:01'))).toBe(1);
    expect(mail.received[0]?.content).toContain('Subject: Goodmark: An audit was allocated to you');
  });

  it('comes in one letter on the next working morning to whoever wants it daily, with references and days only', async () => {
    const person = await somebodyWanting('DAILY');
    const audits = [await tell(person, at(TUESDAY, '08:00')), await tell(person, at(TUESDAY, '16:00'))];
    expect([await send(at(TUESDAY, '16:01')), await send(at('2031-02-05', '06:59'))]).toEqual([0, 0]);
    await tell(person, at('2031-02-05', '07:01'));
    expect([await send(at('2031-02-05', '07:02')), await send(at('2031-02-05', '07:03'))]).toEqual([1, 0]);
    const letter = mail.received[0]?.content;
    expect(letter).toContain('Subject: Goodmark: your day, 2 messages');
    for (const { reference } of audits) expect(letter).toContain(reference);
    expect(letter).not.toContain('A word about the child');
    expect(await statesOf(person)).toEqual(expect.arrayContaining(['SENT', 'SENT', 'WAITING']));
  });

  it('waits over a weekend and a bank holiday, and is not given up as old meanwhile', async () => {
    const person = await somebodyWanting('DAILY');
    await test.database.execute('INSERT INTO bank_holiday (id, version, createdAt, updatedAt, day, name, kept) VALUES (?, 1, ?, ?, ?, ?, 1)', ['easter-monday', TUESDAY, TUESDAY, '2031-04-14', 'Easter Monday']);
    await tell(person, at('2031-04-10', '12:00'));
    await test.database.execute('UPDATE notification SET mailAt = ?', ['2031-04-11T12:00:00.000Z']);
    expect([await send(at('2031-04-13', '12:00')), await send(at('2031-04-14', '12:00')), await send(at('2031-04-15', '06:00'))]).toEqual([0, 0, 1]);
  });

  it('comes on the first working day of the week to whoever wants it weekly', async () => {
    const person = await somebodyWanting('WEEKLY');
    await tell(person, at('2031-02-03', '09:00'));
    expect([await send(at('2031-02-04', '09:00')), await send(at('2031-02-07', '09:00')), await send(at('2031-02-10', '07:00'))]).toEqual([0, 0, 1]);
    expect(mail.received[0]?.content).toContain('Subject: Goodmark: your week, one message');
  });

  it('is not sent when the digest that should have taken it is two days past', async () => {
    const person = await somebodyWanting('DAILY');
    await tell(person, at(TUESDAY, '08:00'));
    expect(await send(at('2031-02-07', '08:00'))).toBe(0);
    expect(await statesOf(person)).toEqual(['NONE']);
  });

  it.each(['DAILY', 'WEEKLY', 'NONE'] as const)('comes at once where it must not wait, also to whoever wants it %s', async (rhythm) => {
    const person = await somebodyWanting(rhythm);
    await tell(person, at(TUESDAY, '11:00'));
    await tell(person, at(TUESDAY, '11:00'), 'AUDIT_CHASED');
    expect(await send(at(TUESDAY, '11:01'))).toBe(1);
    expect(mail.received[0]?.content).toContain('Subject: Goodmark: You are asked for an audit');
    expect(mail.received[0]?.content).not.toContain('Allocated to you');
    expect((await statesOf(person)).sort()).toEqual(['SENT', rhythm === 'NONE' ? 'NONE' : 'WAITING'].sort());
    expect(await send(at(TUESDAY, '11:02'))).toBe(0);
  });

  it('is sent once where two servers send a digest at once, and again soon where the mail server refused it', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => somebodyWanting('DAILY')));
    for (const person of people) await tell(person, at(TUESDAY, '09:00'));
    mail.state.refusing = true;
    expect(await send(at('2031-02-05', '07:01'))).toBe(0);
    mail.state.refusing = false;
    const soon = at('2031-02-05', '07:03');
    expect((await Promise.all([send(soon), send(soon)])).reduce((sum, sent) => sum + sent, 0)).toBe(4);
    expect(mail.received).toHaveLength(4);
  });

  it('goes out as it is now wanted when somebody changes their mind', async () => {
    const person = await somebodyWanting('WEEKLY');
    await tell(person, at(TUESDAY, '09:00'));
    expect(await send(at(TUESDAY, '10:00'))).toBe(0);
    await (await as(test.database, person)).part((tx) => changeMailSettings(tx, { rhythm: 'AT_ONCE', version: 1 }));
    expect(await send(at(TUESDAY, '10:01'))).toBe(1);
  });

  it('is chosen by each for themselves, and a stale choice is a conflict', async () => {
    const [one, other] = [await as(test.database, await somebodyWanting('DAILY')), await as(test.database, await somebodyWanting(null))];
    expect([await mailSettingsOf(one), await mailSettingsOf(other)]).toMatchObject([{ rhythm: 'DAILY', version: 1 }, { rhythm: 'AT_ONCE', version: 0 }]);
    await expect(one.part((tx) => changeMailSettings(tx, { rhythm: 'NONE', version: 0 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(other.part((tx) => changeMailSettings(tx, { rhythm: 'NONE', version: 3 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await mailSettingsOf(one)).toMatchObject({ rhythm: 'DAILY' });
  });
});
