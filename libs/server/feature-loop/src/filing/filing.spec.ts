import { Audit, Feedback, type RequestContext } from '@goodmark/server-data';
import { as, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { recordFeedback } from '../feedback/record-feedback';
import { aLoop } from '../loop-fixture';
import { fileAudit, unfileAudit } from './file-audit';

describe.each(testDatabases())('filing on $name', ({ create }) => {
  let test: TestDatabase;
  let loop: Awaited<ReturnType<typeof aLoop>>;
  beforeAll(async () => {
    test = await create();
    loop = await aLoop(test);
  });
  afterAll(() => test.drop());

  const file = (audit: Audit, filedOn: string | null = null, ctx: RequestContext = loop.doors.auditor) => ctx.transaction(Audit, (tx) => fileAudit(tx, { id: audit.id, version: audit.version, filedOn }));
  const unfile = (audit: Audit, reason: string, ctx: RequestContext = loop.doors.auditor) => ctx.transaction(Audit, (tx) => unfileAudit(tx, { id: audit.id, version: audit.version, reason }));

  it.each(['auditor', 'holder', 'manager', 'lead'] as const)('is noted by the %s, with the day and who said so', async (who) => {
    expect(await file(await loop.audit(), '2018-03-01', loop.doors[who])).toMatchObject({ filedOn: '2018-03-01', filedById: loop[who].id, status: 'SUBMITTED', version: 2 });
  });

  it('is noted by an administrator, and by nobody else: not the moderator, and not the manager of another team', async () => {
    const administrator = await as(test.database, await loop.world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    expect(await file(await loop.audit(), null, administrator)).toMatchObject({ filedOn: '2018-04-26' });
    await expect(file(await loop.audit({ moderatorId: loop.moderator.id }), null, loop.doors.moderator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(file(await loop.audit(), null, loop.doors.stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([['tomorrow', '2018-04-27'], ['before it was submitted', '2018-02-19']])('is not noted for %s', async (_when, day) => {
    await expect(file(await loop.audit(), day)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'filedOn' }] });
  });

  it('waits for the moderation that the audit was chosen for, so that the copy holds the grade that counts', async () => {
    await expect(file(await loop.audit({ moderationChoice: 'CHOSEN' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(file(await loop.audit({ status: 'IN_MODERATION' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const moderated = await loop.audit({ status: 'MODERATED', moderationChoice: 'CHOSEN', moderatedGrade: 'MEETS_GOOD' });
    await expect(file(moderated, '2018-03-04')).rejects.toMatchObject({ problems: [{ field: 'filedOn' }] });
    expect(await file(moderated, '2018-03-05')).toMatchObject({ filedOn: '2018-03-05' });
  });

  it('is not noted of a draft, nor twice, nor over what somebody else has just changed', async () => {
    await expect(file(await loop.audit({ status: 'IN_PROGRESS' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const audit = await loop.audit();
    await file(audit);
    await expect(file(audit)).rejects.toMatchObject({ code: 'CONFLICT' });
    const stale = await loop.audit();
    await expect(file({ ...stale, version: 9 } as Audit)).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
  });

  it('closes the audit where it was the last thing missing, and cannot be taken back then', async () => {
    const closed = await file(await loop.audit({ feedbackHeldOn: '2018-03-05' }));
    expect(closed).toMatchObject({ status: 'CLOSED', filedOn: '2018-04-26' });
    await expect(unfile(closed, 'By mistake.')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves the audit open while a corrective action is not verified', async () => {
    const audit = await loop.audit({ feedbackHeldOn: '2018-03-05', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    expect(await file(audit)).toMatchObject({ status: 'SUBMITTED' });
  });

  it('is taken back with a reason while the audit is open', async () => {
    const filed = await file(await loop.audit());
    await expect(unfile(filed, '  ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await unfile(filed, 'Another child.')).toMatchObject({ filedOn: null, filedById: null, version: 3 });
    const rows = await test.database.outside.query<{ what: string; payload: string }>(`SELECT what, payload FROM change_record WHERE recordId = :id AND what IN ('filed', 'unfiled') ORDER BY seq`, { id: filed.id });
    expect(rows.map(({ what, payload }) => [what, (JSON.parse(payload) as { why: string | null }).why])).toEqual([['filed', null], ['unfiled', 'Another child.']]);
  });

  it('and feedback at once both hold, and the later of the two closes the audit', async () => {
    const audit = await loop.audit();
    const feedback = loop.doors.auditor.transaction(Feedback, (tx) => recordFeedback(tx, { auditId: audit.id, version: 1, heldOn: '2018-03-05', participantIds: [loop.auditor.id, loop.holder.id], points: 'The plan.' }));
    const outcomes = await Promise.allSettled([feedback, file(audit, null, loop.doors.lead)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const now = await (await as(test.database, loop.lead)).require(Audit, audit.id);
    if (now.filedOn) await loop.doors.auditor.transaction(Feedback, (tx) => recordFeedback(tx, { auditId: audit.id, version: now.version, heldOn: '2018-03-05', participantIds: [loop.auditor.id, loop.holder.id], points: 'The plan.' }));
    else await file(now);
    expect(await (await as(test.database, loop.lead)).require(Audit, audit.id)).toMatchObject({ status: 'CLOSED' });
  });

});
