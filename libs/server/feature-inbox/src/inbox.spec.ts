import { type Audit, clockFixedOn, condition, Notification, type NotificationKind, type Person, remindAuditors, type RequestContext, tellPeople } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { markRead } from './mark-read';
import { aMailServer } from './mail/mail-server-for-specs';
import { postman } from './mail/send-letters';

const MINUTE = 60_000;

describe.each(testDatabases())('the inbox on $name', ({ create }) => {
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
  const anAuditor = () => world.auditor({ email: `auditor${(made += 1)}@council.example` });
  const anAudit = async (auditor: Person, given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity: await world.activity(), area, auditor, case: await world.aCase(await world.team(area)) }, given);
  };
  const tell = (kind: NotificationKind, audits: readonly Audit[], note: string | null = null) => lead.part((tx) => tellPeople(tx, kind, audits, note));
  const inboxOf = async (person: Person) => (await as(test.database, person)).visible(Notification, condition('1 = 1'), 'ORDER BY t.at, t.id');
  const send = async (nowMs = Date.now()) => {
    const post = postman(test.database, { smtpUrl: mail.url, from: 'goodmark@council.example', consoleUrl: 'https://goodmark.example' }, () => nowMs);
    const counts = await post.send();
    post.close();
    return counts;
  };
  const remind = (day: string) => remindAuditors(test.database, clockFixedOn(day));

  it('begins no letter once the postman is told to stop, and leaves the rest waiting', async () => {
    for (let n = 0; n < 4; n += 1) await tell('AUDIT_ALLOCATED', [await anAudit(await anAuditor())]);
    const post = postman(test.database, { smtpUrl: mail.url, from: 'goodmark@council.example', consoleUrl: 'https://goodmark.example' });
    const round = post.send();
    post.close();
    const { sent } = await round;
    expect(sent).toBeLessThanOrEqual(1);
    expect((await send()).sent + sent).toBe(4);
  });

  it('holds what the person was told and nothing of anybody else, and is not told by oneself', async () => {
    const [one, other] = [await anAuditor(), await anAuditor()];
    const audit = await anAudit(one);
    await tell('AUDIT_ALLOCATED', [audit]);
    await (await as(test.database, one)).part((tx) => tellPeople(tx, 'AUDIT_CHASED', [audit]));
    expect(await inboxOf(one)).toMatchObject([{ kind: 'AUDIT_ALLOCATED', reference: audit.reference, dueOn: audit.dueOn, byId: lead.viewer.personId, readAt: null }]);
    expect(await inboxOf(other)).toEqual([]);
  });

  it('is marked as read and as not read, by its owner alone', async () => {
    const [one, other] = [await anAuditor(), await anAuditor()];
    await tell('AUDIT_ALLOCATED', [await anAudit(one), await anAudit(one)]);
    const [first] = await inboxOf(one);
    const ids = [first?.id as string];
    expect(await (await as(test.database, other)).part((tx) => markRead(tx, { ids }))).toBe(0);
    const ctx = await as(test.database, one);
    expect(await ctx.part((tx) => markRead(tx, { ids }))).toBe(1);
    expect((await inboxOf(one)).filter(({ readAt }) => readAt === null)).toHaveLength(1);
    expect(await ctx.part((tx) => markRead(tx, { ids, read: false }))).toBe(1);
    expect(await ctx.part((tx) => markRead(tx, {}))).toBe(2);
  });

  it('reminds once five working days before an audit is due and once on the day, and never of what is submitted', async () => {
    const auditor = await anAuditor();
    const given = { dueOn: '2018-05-03', allocatedAt: '2018-04-01T09:00:00.000Z' };
    const audit = await anAudit(auditor, given);
    await anAudit(auditor, { ...given, status: 'SUBMITTED' });
    await anAudit(auditor, { ...given, kind: 'PRACTICE' });
    expect(await remind('2018-04-25')).toBe(0);
    expect([await remind('2018-04-26'), await remind('2018-04-26'), await remind('2018-04-27')]).toEqual([1, 0, 0]);
    expect([await remind('2018-05-03'), await remind('2018-05-03')]).toEqual([1, 0]);
    expect((await inboxOf(auditor)).map(({ kind, auditId, byId }) => [kind, auditId, byId])).toEqual([['AUDIT_DUE_SOON', audit.id, null], ['AUDIT_DUE_TODAY', audit.id, null]]);
  });

  it('reminds once where two servers do it at once', async () => {
    const auditor = await anAuditor();
    await anAudit(auditor, { dueOn: '2018-06-12', allocatedAt: '2018-04-01T09:00:00.000Z' });
    await Promise.all([remind('2018-06-12'), remind('2018-06-12')]);
    expect(await inboxOf(auditor)).toHaveLength(1);
  });

  it('is sent by e-mail, one letter a person, once, with references only', async () => {
    const [one, other] = [await anAuditor(), await anAuditor()];
    const audits = [await anAudit(one), await anAudit(one), await anAudit(other)];
    await tell('AUDIT_ALLOCATED', audits, 'A word about the child');
    expect(await send(Date.now() + 1)).toEqual({ sent: 2, failed: 0 });
    expect(await send(Date.now() + 1)).toEqual({ sent: 0, failed: 0 });
    expect(mail.received.map(({ to }) => to).sort()).toEqual([one.email, other.email].sort());
    const letter = mail.received.find(({ to }) => to === one.email)?.content;
    expect(letter).toContain('Subject: Goodmark: 2 audits were allocated to you');
    expect(letter).toContain(audits[1]?.reference);
    expect(letter).not.toContain('A word about the child');
    expect((await inboxOf(one)).map(({ mail: state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('is sent once where two servers send at once', async () => {
    for (let i = 0; i < 5; i += 1) await tell('AUDIT_ALLOCATED', [await anAudit(await anAuditor())]);
    const soon = Date.now() + 1;
    const counts = await Promise.all([send(soon), send(soon)]);
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(5);
    expect(mail.received).toHaveLength(5);
  });

  it('is tried again later where the mail server refuses, and given up after eight times', async () => {
    const auditor = await anAuditor();
    await tell('AUDIT_ALLOCATED', [await anAudit(auditor)]);
    mail.state.refusing = true;
    let at = Date.now() + 1;
    expect(await send(at)).toEqual({ sent: 0, failed: 1 });
    expect(await send(at + MINUTE / 2)).toEqual({ sent: 0, failed: 0 });
    for (let tries = 1; tries < 8; tries += 1) expect((await send((at += 2 ** tries * MINUTE))).failed).toBe(1);
    expect((await send(at + 24 * 60 * MINUTE)).failed).toBe(0);
    expect(await inboxOf(auditor)).toMatchObject([{ mail: 'NONE', mailAttempts: 8 }]);
  });

  it('is sent by somebody else when a server dies while sending, and not at all when it is two days old', async () => {
    const auditor = await anAuditor();
    await tell('AUDIT_ALLOCATED', [await anAudit(auditor)]);
    const now = Date.now();
    await test.database.execute(`UPDATE notification SET mail = 'SENDING', mailId = 'died', mailAt = ?`, [new Date(now).toISOString()]);
    expect(await send(now + 9 * MINUTE)).toEqual({ sent: 0, failed: 0 });
    expect(await send(now + 11 * MINUTE)).toEqual({ sent: 1, failed: 0 });
    await tell('AUDIT_ALLOCATED', [await anAudit(auditor)]);
    expect(await send(now + 49 * 60 * MINUTE)).toEqual({ sent: 0, failed: 0 });
  });

  it('is not sent to somebody without an address or who no longer works here, and that stops nobody else', async () => {
    const gone = await world.auditor({ email: 'gone@council.example' });
    await test.database.execute('UPDATE person SET active = 0 WHERE id = ?', [gone.id]);
    await tell('AUDIT_ALLOCATED', [await anAudit(gone), await anAudit(await world.auditor({ email: null })), await anAudit(await anAuditor())]);
    expect(await send(Date.now() + 1)).toEqual({ sent: 1, failed: 0 });
  });
});
