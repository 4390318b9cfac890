import { Audit, type ChangeRecord, condition, Feedback, feedbackOf, feedbackTextsOf, participantsOf, type RequestContext } from '@goodmark/server-data';
import { as, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { aLoop, toldTo } from '../loop-fixture';
import { addOwnView, type FeedbackOwnViewInput } from './add-own-view';
import { answerDisagreement } from './answer-disagreement';
import { correctFeedback } from './correct-feedback';
import { type FeedbackRecordInput, recordFeedback } from './record-feedback';
import { withdrawFeedback } from './withdraw-feedback';

describe.each(testDatabases())('feedback on $name', ({ create }) => {
  let test: TestDatabase;
  let loop: Awaited<ReturnType<typeof aLoop>>;
  beforeAll(async () => {
    test = await create();
    loop = await aLoop(test);
  });
  afterAll(() => test.drop());

  const content = (given: Partial<FeedbackRecordInput> = {}) => ({ heldOn: '2018-03-05', participantIds: [loop.auditor.id, loop.holder.id, loop.manager.id], points: 'The plan is rewritten.', ...given });
  const record = (audit: Audit, given: Partial<FeedbackRecordInput> = {}, ctx: RequestContext = loop.doors.auditor) =>
    ctx.transaction(Feedback, (tx) => recordFeedback(tx, { auditId: audit.id, version: audit.version, ...content(given) }));
  const now = async ({ id }: { readonly id: string }) => (await as(test.database, loop.lead)).require(Audit, id);
  const textOf = async ({ id }: Feedback) => (await feedbackTextsOf(loop.doors.lead, [id])).get(id);
  const ownView = (feedback: Feedback, given: Partial<FeedbackOwnViewInput>, ctx: RequestContext = loop.doors.holder) =>
    ctx.transaction(Feedback, (tx) => addOwnView(tx, { id: feedback.id, version: feedback.version, ownView: 'I see it so.', ...given }));
  const chainOf = async ({ id }: { readonly id: string }) => (await test.database.outside.query<ChangeRecord>('SELECT what FROM change_record WHERE recordId = :id ORDER BY seq', { id })).map(({ what }) => what);

  it('is recorded with who took part and what was said; the worker is told', async () => {
    const audit = await loop.audit();
    const feedback = await record(audit, { workerView: 'Fair.' });
    expect(feedback).toMatchObject({ heldOn: '2018-03-05', auditorTookPart: true, caseHolderTookPart: true, managerTookPart: true, disagrees: false, recordedById: loop.auditor.id });
    expect(await textOf(feedback)).toMatchObject({ points: 'The plan is rewritten.', workerView: 'Fair.', ownView: null, disagreement: null });
    expect((await participantsOf(loop.doors.lead, [feedback.id])).get(feedback.id)).toEqual([loop.auditor.id, loop.holder.id, loop.manager.id].sort());
    expect(await now(audit)).toMatchObject({ feedbackHeldOn: '2018-03-05', version: 2, status: 'SUBMITTED' });
    expect(await toldTo(test, loop.holder)).toContainEqual(['FEEDBACK_RECORDED', audit.id]);
    expect([await chainOf(feedback), await chainOf(audit)]).toEqual([['created'], ['feedback recorded']]);
  });

  it.each([
    ['in the future', { heldOn: '2018-04-27' }, 'heldOn'],
    ['before the submission', { heldOn: '2018-02-19' }, 'heldOn'],
    ['without saying what was agreed', { points: ' ' }, 'points'],
    ['with somebody nobody knows', { participantIds: ['nobody'] , absence: 'Left' }, 'participantIds'],
    ['with a control character', { points: 'a\u0000b' }, 'points'],
  ])('is not recorded %s, and nothing is kept of it', async (_sentence, given, field) => {
    const audit = await loop.audit();
    await expect(record(audit, given)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    expect([(await now(audit)).version, (await feedbackOf(loop.doors.lead, [audit.id])).get(audit.id)]).toEqual([1, []]);
  });

  it('says why the case holder was not there, for instance that they have left', async () => {
    const alone = { participantIds: [loop.auditor.id] };
    await expect(record(await loop.audit(), alone)).rejects.toMatchObject({ problems: [{ field: 'absence' }] });
    expect(await record(await loop.audit(), { ...alone, absence: 'They left in February.' })).toMatchObject({ caseHolderTookPart: false });
  });

  it('closes the audit where it was the last thing missing', async () => {
    const audit = await loop.audit({ filedOn: '2018-03-01' });
    await record(audit);
    expect(await now(audit)).toMatchObject({ status: 'CLOSED', feedbackHeldOn: '2018-03-05', closedAt: expect.stringMatching(/^2018-04-26T/) });
    await expect(record(await now(audit))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is recorded once where two record it at once', async () => {
    const audit = await loop.audit();
    const both = await Promise.allSettled([record(audit), record(audit, {}, loop.doors.lead)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await feedbackOf(loop.doors.lead, [audit.id])).get(audit.id)).toHaveLength(1);
  });

  it('is due again after a moderation that found that it does not meet good, and what was said before stays', async () => {
    const audit = await loop.audit();
    await record(audit);
    await test.database.execute(`UPDATE audit SET status = 'MODERATED', moderatedGrade = 'DOES_NOT_MEET_GOOD', outcome = 'DOES_NOT_MEET_GOOD', moderatedAt = '2018-04-26T00:00:01.000Z', feedbackHeldOn = NULL WHERE id = ?`, [audit.id]);
    const lowered = await now(audit);
    await expect(record(lowered, { heldOn: '2018-04-25' })).rejects.toMatchObject({ problems: [{ field: 'heldOn' }] });
    await test.database.execute(`UPDATE feedback SET createdAt = '2018-03-05T10:00:00.000Z' WHERE auditId = ?`, [audit.id]);
    const again = await record(lowered, { heldOn: '2018-04-26' });
    expect(await now(audit)).toMatchObject({ feedbackHeldOn: '2018-04-26' });
    expect((await feedbackOf(loop.doors.lead, [audit.id])).get(audit.id)).toHaveLength(2);
    // Mending the earlier record does not make it count: it was about another grade.
    const earlier = (await feedbackOf(await as(test.database, loop.lead), [audit.id])).get(audit.id)?.find(({ id }) => id !== again.id) as Feedback;
    await loop.doors.auditor.transaction(Feedback, (tx) => correctFeedback(tx, { id: earlier.id, version: earlier.version, reason: 'A word.', ...content() }));
    // Without the later one the earlier does not count: it was about another grade.
    await loop.doors.auditor.transaction(Feedback, (tx) => withdrawFeedback(tx, { id: again.id, version: again.version, reason: 'Not held.' }));
    expect(await now(audit)).toMatchObject({ feedbackHeldOn: null });
  });

  it('is corrected by a record of its own, and both stay to be read', async () => {
    const audit = await loop.audit();
    const wrong = await record(audit);
    const right = await loop.doors.auditor.transaction(Feedback, (tx) => correctFeedback(tx, { id: wrong.id, version: wrong.version, reason: 'The day was wrong.', ...content({ heldOn: '2018-03-06', points: 'Two things.' }) }));
    expect(right).toMatchObject({ replacesId: wrong.id, heldOn: '2018-03-06' });
    expect(await now(audit)).toMatchObject({ feedbackHeldOn: '2018-03-06' });
    expect(await textOf(wrong)).toMatchObject({ points: 'The plan is rewritten.', withdrawnReason: 'The day was wrong.' });
    await expect(loop.doors.auditor.transaction(Feedback, (tx) => withdrawFeedback(tx, { id: wrong.id, version: 2, reason: 'Once more.' }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('that is withdrawn no longer counts, and says why', async () => {
    const audit = await loop.audit();
    const feedback = await record(audit);
    const withdraw = (version: number, reason: string) => loop.doors.lead.transaction(Feedback, (tx) => withdrawFeedback(tx, { id: feedback.id, version, reason }));
    await expect(withdraw(1, ' ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    await expect(withdraw(7, 'Wrong case.')).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdraw(1, 'Wrong case.');
    expect([(await now(audit)).feedbackHeldOn, (await textOf(feedback))?.withdrawnReason, await chainOf(feedback)]).toEqual([null, 'Wrong case.', ['created', 'withdrawn']]);
  });

  it('takes the view of the case holder in their own words, and loses none of them when they write again', async () => {
    const audit = await loop.audit();
    const first = await ownView(await record(audit), { ownView: 'At first.' });
    expect([first.version, (await textOf(first))?.ownView, first.ownViewAt]).toEqual([2, 'At first.', expect.any(String)]);
    const second = await ownView(first, { ownView: 'On second thoughts.' });
    expect(second.id).not.toBe(first.id);
    expect([(await textOf(first))?.ownView, (await textOf(second))?.ownView, (await textOf(second))?.points]).toEqual(['At first.', 'On second thoughts.', 'The plan is rewritten.']);
    expect((await participantsOf(loop.doors.lead, [second.id])).get(second.id)).toHaveLength(3);
    const corrected = await loop.doors.auditor.transaction(Feedback, (tx) => correctFeedback(tx, { id: second.id, version: second.version, reason: 'A name.', ...content() }));
    expect((await textOf(corrected))?.ownView).toBe('On second thoughts.');
    expect(await now(audit)).toMatchObject({ feedbackHeldOn: '2018-03-05' });
  });

  it('in which the worker disagrees is answered by somebody who may moderate, and cannot be taken back before', async () => {
    const audit = await loop.audit({ status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', moderatorId: loop.moderator.id });
    const feedback = await record(audit, { disagreement: 'The visits were made.' });
    expect(feedback.disagrees).toBe(true);
    expect(await toldTo(test, loop.moderator)).toContainEqual(['DISAGREEMENT_RAISED', audit.id]);
    await expect(loop.doors.auditor.transaction(Feedback, (tx) => withdrawFeedback(tx, { id: feedback.id, version: 1, reason: 'Away with it.' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const answer = (ctx: RequestContext, text: string, version = 1) => ctx.transaction(Feedback, (tx) => answerDisagreement(tx, { id: feedback.id, version, answer: text }));
    await expect(answer(loop.doors.moderator, ' ')).rejects.toMatchObject({ problems: [{ field: 'answer' }] });
    const answered = await answer(loop.doors.moderator, 'They are on the record; the grade stays.');
    expect([answered.answeredById, (await textOf(answered))?.answer]).toEqual([loop.moderator.id, 'They are on the record; the grade stays.']);
    expect(await toldTo(test, loop.holder)).toContainEqual(['DISAGREEMENT_ANSWERED', audit.id]);
    await expect(answer(loop.doors.lead, 'Once more.', 2)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps a disagreement through a correction that leaves it out, and asks anew for what the worker adds to it', async () => {
    const audit = await loop.audit({ status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', moderatorId: loop.moderator.id });
    const first = await record(audit, { disagreement: 'The visits were made.' });
    const corrected = await loop.doors.auditor.transaction(Feedback, (tx) => correctFeedback(tx, { id: first.id, version: 1, reason: 'Shorter.', ...content() }));
    expect([corrected.disagrees, (await textOf(corrected))?.disagreement]).toEqual([true, 'The visits were made.']);
    const answered = await loop.doors.moderator.transaction(Feedback, (tx) => answerDisagreement(tx, { id: corrected.id, version: 1, answer: 'Seen.' }));
    const again = await ownView(answered, { disagreement: 'And the plan was there.' });
    expect([again.answeredAt, (await textOf(again))?.answer, (await textOf(answered))?.answer]).toEqual([null, null, 'Seen.']);
    const silent = await ownView(again, { ownView: 'No more to say.' });
    expect([silent.disagrees, (await textOf(silent))?.disagreement]).toEqual([true, 'And the plan was there.']);
  });

  it('is listed with others in one statement each', async () => {
    const audits = [await loop.audit(), await loop.audit()];
    for (const audit of audits) await record(audit);
    const before = test.database.statements;
    const found = await feedbackOf(loop.doors.lead, audits.map(({ id }) => id));
    expect([[...found.values()].map(({ length }) => length), test.database.statements - before]).toEqual([[1, 1], 1]);
    expect(await loop.doors.holder.visible(Feedback, condition('t.auditId = :id', { id: audits[0]?.id }))).toHaveLength(1);
  });
});
