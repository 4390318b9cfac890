import { type Audit, Feedback, feedbackTextsOf, page, type RequestContext, viewerOf } from '@goodmark/server-data';
import { as, doorOf, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { aLoop } from '../loop-fixture';
import { addOwnView } from './add-own-view';
import { answerDisagreement } from './answer-disagreement';
import { correctFeedback } from './correct-feedback';
import { disagreementsFor } from './disagreement-list';
import { recordFeedback } from './record-feedback';
import { withdrawFeedback } from './withdraw-feedback';

describe.each(testDatabases())('who has a part in feedback on $name', ({ create }) => {
  let test: TestDatabase;
  let loop: Awaited<ReturnType<typeof aLoop>>;
  beforeAll(async () => {
    test = await create();
    loop = await aLoop(test);
  });
  afterAll(() => test.drop());

  const content = () => ({ heldOn: '2018-03-05', participantIds: [loop.auditor.id, loop.holder.id], points: 'The plan.', disagreement: 'Not so.', absence: 'Away, where not named.' });
  const record = (ctx: RequestContext, audit: Audit) => ctx.transaction(Feedback, (tx) => recordFeedback(tx, { auditId: audit.id, version: audit.version, ...content() }));
  const moderated = () => loop.audit({ status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', moderatorId: loop.moderator.id });

  it.each(['auditor', 'moderator', 'lead'] as const)('the %s records it', async (who) => {
    expect(await record(loop.doors[who], await moderated())).toMatchObject({ disagrees: true });
  });

  it.each([['holder', 'FORBIDDEN'], ['manager', 'FORBIDDEN'], ['stranger', 'NOT_FOUND']] as const)('the %s does not: %s', async (who, code) => {
    const audit = await moderated();
    await expect(record(loop.doors[who], audit)).rejects.toMatchObject({ code });
    const feedback = await record(loop.doors.auditor, audit);
    const ctx = loop.doors[who];
    await expect(ctx.transaction(Feedback, (tx) => withdrawFeedback(tx, { id: feedback.id, version: 1, reason: 'No.' }))).rejects.toMatchObject({ code });
    await expect(ctx.transaction(Feedback, (tx) => correctFeedback(tx, { id: feedback.id, version: 1, reason: 'No.', ...content() }))).rejects.toMatchObject({ code });
  });

  it('only the case holder adds their own view', async () => {
    const feedback = await record(loop.doors.auditor, await moderated());
    const add = (ctx: RequestContext) => ctx.transaction(Feedback, (tx) => addOwnView(tx, { id: feedback.id, version: 1, ownView: 'So.' }));
    await expect(add(loop.doors.auditor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(add(loop.doors.lead)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(add(loop.doors.stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await add(loop.doors.holder)).toMatchObject({ version: 2 });
  });

  it('a disagreement is answered by nobody who wrote the audit, is close to the case or may not moderate', async () => {
    const feedback = await record(loop.doors.auditor, await moderated());
    const answer = (ctx: RequestContext) => ctx.transaction(Feedback, (tx) => answerDisagreement(tx, { id: feedback.id, version: 1, answer: 'So.' }));
    await test.database.execute(`UPDATE person SET roles = ',MODERATOR,AUDITOR,' WHERE id IN (?, ?)`, [loop.auditor.id, loop.holder.id]);
    await expect(answer(await as(test.database, loop.auditor))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(answer(await as(test.database, loop.holder))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await test.database.execute(`UPDATE person SET roles = ',' WHERE id IN (?, ?)`, [loop.auditor.id, loop.holder.id]);
    await expect(answer(loop.doors.manager)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await answer(loop.doors.lead)).toMatchObject({ answeredById: loop.lead.id });
  });

  it('disagreements are listed for those who may answer them, until they are answered', async () => {
    const [feedback, own] = [await record(loop.doors.auditor, await moderated()), await record(loop.doors.auditor, await loop.audit({ auditorId: loop.lead.id, moderatorId: loop.auditor.id }))];
    const listed = async (ctx: RequestContext) => (await page(ctx, Feedback, { first: 100, where: { answeredAt: { isNull: true } } }, disagreementsFor(ctx))).nodes.map(({ id }) => id);
    const before = await listed(loop.doors.lead);
    expect([before.includes(feedback.id), before.includes(own.id)]).toEqual([true, false]);
    expect(await listed(loop.doors.stranger)).toEqual([]);
    await loop.doors.moderator.transaction(Feedback, (tx) => answerDisagreement(tx, { id: feedback.id, version: 1, answer: 'So.' }));
    expect((await listed(loop.doors.lead)).includes(feedback.id)).toBe(false);
  });

  it('what was said is read by those who read the text of the audit, and each reading is noted', async () => {
    const { id } = await record(loop.doors.auditor, await moderated());
    const read = async (ctx: RequestContext) => (await feedbackTextsOf(ctx, [id])).has(id);
    expect([await read(loop.doors.holder), await read(loop.doors.manager), await read(loop.doors.stranger)]).toEqual([true, true, false]);
    const director = await as(test.database, await loop.world.person({ level: 'DIRECTOR' }));
    expect([(await director.load(Feedback, id))?.id, await read(director)]).toEqual([id, false]);
    const viewer = await viewerOf(test.database, loop.lead.id, { id: 'token', scopes: ['audits:read'] });
    expect(await read(doorOf(test.database, viewer as NonNullable<typeof viewer>))).toBe(false);
  });

  it('a program that may write but not read text loses nothing that was said before', async () => {
    const feedback = await record(loop.doors.auditor, await moderated());
    await loop.doors.holder.transaction(Feedback, (tx) => addOwnView(tx, { id: feedback.id, version: 1, ownView: 'My words.' }));
    const viewer = await viewerOf(test.database, loop.auditor.id, { id: 'token', scopes: ['audits:write'] });
    const program = doorOf(test.database, viewer as NonNullable<typeof viewer>);
    const corrected = await program.transaction(Feedback, (tx) => correctFeedback(tx, { id: feedback.id, version: 2, reason: 'A day.', ...content() }));
    expect((await feedbackTextsOf(loop.doors.lead, [corrected.id])).get(corrected.id)?.ownView).toBe('My words.');
  });
});
