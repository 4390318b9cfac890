import { Audit, ChangeRecord, condition, mayTakeStep, type Person, type RequestContext, stepsOfAudit } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { exemptAudit } from './exempt-audit';
import { reallocateAudit } from './reallocate-audit';

describe.each(testDatabases())('exempting and reallocating on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let approver: Person;
  let other: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    approver = await world.auditor({ level: 'DIRECTOR' });
    other = await world.auditor();
  });
  afterAll(() => test.drop());

  async function anAudit(given: Partial<Audit> = {}, held: { caseHolderId?: string } = {}) {
    const area = await world.area();
    return world.audit({ activity: await world.activity(), area, case: await world.aCase(await world.team(area), held), auditor: await world.auditor() }, given);
  }
  const input = (audit: Audit, more: object = {}) => ({ id: audit.id, version: audit.version, approverId: approver.id, reason: 'Off sick until June', ...more });
  const exempted = (audit: Audit, more: object = {}) => administrator.transaction(Audit, (tx) => exemptAudit(tx, input(audit, more)));
  const reallocated = (audit: Audit, more: object = {}) => administrator.transaction(Audit, (tx) => reallocateAudit(tx, { ...input(audit), auditorId: other.id, ...more }));
  const trailOf = async (audit: Audit) => {
    const officer = await as(test.database, await world.person({ level: null, roles: ['PRIVACY_OFFICER'] }));
    return officer.visible(ChangeRecord, condition('t.recordId = :id', { id: audit.id }), 'ORDER BY t.seq');
  };

  it('exempts with approver and reason, both kept', async () => {
    const audit = await anAudit();
    expect(await exempted(audit)).toMatchObject({ status: 'EXEMPTED', version: 2 });
    const [record] = (await trailOf(audit)).slice(-1);
    expect([record?.what, record?.payload]).toEqual(['exempted', expect.stringContaining(approver.id)]);
    expect(record?.payload).toContain('Off sick until June');
  });

  it('gives an audit to somebody else, at their level, and keeps who had it', async () => {
    const audit = await anAudit();
    expect(await reallocated(audit, { dueOn: '2018-07-31' })).toMatchObject({ status: 'ALLOCATED', auditorId: other.id, auditorLevel: 'OPERATIONAL_LEAD', dueOn: '2018-07-31' });
    expect((await trailOf(audit)).at(-1)?.payload).toContain(audit.auditorId);
  });

  it.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['an approver who may not', { approverId: 'nobody' }, 'approverId'],
  ])('refuses both with %s', async (_what, more, field) => {
    await expect(exempted(await anAudit(), more)).rejects.toMatchObject({ problems: [{ field }] });
    await expect(reallocated(await anAudit(), more)).rejects.toMatchObject({ problems: [{ field }] });
  });

  it('refuses that somebody approves their own', async () => {
    const audit = await anAudit();
    await expect(reallocated(audit, { auditorId: approver.id })).rejects.toMatchObject({ problems: [{ field: 'approverId' }] });
  });

  it('refuses to give it to who has it, who is not on the register, or who is too close to the case', async () => {
    const audit = await anAudit();
    await expect(reallocated(audit, { auditorId: audit.auditorId })).rejects.toMatchObject({ problems: [{ field: 'auditorId' }] });
    await expect(reallocated(audit, { auditorId: (await world.person()).id })).rejects.toMatchObject({ problems: [{ field: 'auditorId' }] });
    await expect(reallocated(await anAudit({}, { caseHolderId: other.id }))).rejects.toMatchObject({ problems: [{ field: 'auditorId', message: expect.stringContaining('They hold this case') }] });
  });

  it.each(['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED', 'EXEMPTED'] as const)('leaves an audit alone that is %s', async (status) => {
    await expect(exempted(await anAudit({ status }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(reallocated(await anAudit({ status }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is offered to whoever allocates, and to nobody else', async () => {
    const audit = await anAudit();
    expect(await stepsOfAudit(administrator.inBackground(), audit)).toEqual(['EXEMPT', 'REALLOCATE']);
    expect(await stepsOfAudit(await as(test.database, await world.person({ level: 'TEAM_MANAGER' })), audit)).toEqual([]);
  });

  it('lets an audit be submitted whose conflict of interest somebody approved', async () => {
    const holder = await world.auditor();
    const area = await world.area();
    const place = { activity: await world.activity(), area, case: await world.aCase(await world.team(area), { caseHolderId: holder.id }), auditor: holder };
    const ctx = await as(test.database, holder);
    expect(await mayTakeStep(ctx, 'SUBMIT', await world.audit(place, { status: 'IN_PROGRESS' }))).toBe(false);
    expect(await mayTakeStep(ctx, 'SUBMIT', await world.audit(place, { status: 'IN_PROGRESS', exceptionById: approver.id, exceptionReason: 'Nobody else' }))).toBe(true);
  });
});
