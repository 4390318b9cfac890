import { type Audit, condition, ImmediateRisk, type Level, newId, type Person, type RequestContext, RiskTold, type Role, viewerOf, type WorkKind } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { recordRiskAnswered } from '../immediate-risk/follow-immediate-risk';
import { raiseImmediateRisk } from '../immediate-risk/raise-immediate-risk';
import { myBuckets, myOpenLoops } from './my-work';

describe.each(testDatabases())('what waits for somebody on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  afterAll(() => test.drop());

  const anAudit = async (auditor: Person, given: Partial<Audit> = {}, holder: Person | null = null) => {
    const area = await world.area();
    return world.audit({ activity: await world.activity(), area, auditor, case: await world.aCase(await world.team(area), { caseHolderId: holder?.id ?? null }) }, { moderationChoice: given.status === 'SUBMITTED' ? 'CHOSEN' : null, ...given });
  };
  const somebody = (level: Level | null, roles: Role[] = []) => world.person({ level, roles });
  const bucketOf = async (ctx: RequestContext, wanted: WorkKind) => {
    const bucket = (await myBuckets(ctx)).find(({ kind }) => kind === wanted);
    return { audits: bucket?.audits.map(({ id }) => id), actions: bucket?.actions.map(({ id }) => id), total: await bucket?.totalCount() };
  };
  /** Makes somebody the owner of the one action of an audit, and gives the action's id. */
  const giveAction = async (audit: Audit, owner: Person, given: { dueOn?: string; status?: string } = {}): Promise<string> => {
    const id = newId();
    await test.database.execute('UPDATE corrective_action SET id = ?, ownerId = ?, dueOn = ?, status = ? WHERE auditId = ?', [
      id, owner.id, given.dueOn ?? '2018-06-01', given.status ?? 'OPEN', audit.id,
    ]);
    return id;
  };

  it('names all reasons in order of urgency, also when nothing waits', async () => {
    const buckets = await myBuckets(await as(test.database, await somebody('IRO')));
    expect(buckets.map(({ kind }) => kind)).toEqual(['IMMEDIATE_RISK', 'RETURNED_TO_ME', 'OVERDUE', 'DUE_THIS_WEEK', 'IN_PROGRESS_OR_ALLOCATED', 'RECORDS_TO_DO', 'TO_MODERATE', 'TO_ANSWER', 'TO_FEED_BACK', 'TO_VERIFY', 'MY_ACTIONS', 'TO_FILE']);
    expect(await Promise.all(buckets.map(({ totalCount }) => totalCount()))).toEqual(Array(12).fill(0));
  });

  it('lists the observations and other records to be written, the earliest due first, and nobody else\'s', async () => {
    const [recorder, subject] = [await somebody('DIRECTOR'), await somebody('CASE_HOLDER')];
    const of = { activity: await world.activity({ kind: 'PRACTICE_OBSERVATION' }), recorder, subject };
    const [later, soon] = [await world.record(of, { dueOn: '2018-06-01' }), await world.record(of, { status: 'IN_PROGRESS', dueOn: '2018-05-02' })];
    for (const status of ['SUBMITTED', 'EXEMPTED'] as const) await world.record(of, { status });
    const recordsOf = async (person: Person) => {
      const bucket = (await myBuckets(await as(test.database, person))).find(({ kind }) => kind === 'RECORDS_TO_DO');
      return [bucket?.records?.map(({ id }) => id), await bucket?.totalCount()];
    };
    expect(await recordsOf(recorder)).toEqual([[soon.id, later.id], 2]);
    expect(await recordsOf(subject)).toEqual([[], 0]);
  });

  it('puts each audit to be written into one bucket, the earliest due first, and nobody else\'s', async () => {
    const auditor = await world.auditor();
    const returned = await anAudit(auditor, { status: 'RETURNED', dueOn: '2018-03-01' });
    const [late, later] = [await anAudit(auditor, { dueOn: '2018-04-25' }), await anAudit(auditor, { status: 'IN_PROGRESS', dueOn: '2018-02-01' })];
    // Five working days after Thursday 26 April 2018 is Thursday 3 May.
    const soon = await anAudit(auditor, { dueOn: '2018-05-03' });
    const ahead = await anAudit(auditor, { status: 'IN_PROGRESS', dueOn: '2018-05-04' });
    await anAudit(auditor, { status: 'SUBMITTED' });
    await anAudit(auditor, { status: 'EXEMPTED' });
    await anAudit(await world.auditor());
    const ctx = await as(test.database, auditor);
    expect(await bucketOf(ctx, 'RETURNED_TO_ME')).toMatchObject({ audits: [returned.id], total: 1 });
    expect(await bucketOf(ctx, 'OVERDUE')).toMatchObject({ audits: [later.id, late.id], total: 2 });
    expect(await bucketOf(ctx, 'DUE_THIS_WEEK')).toMatchObject({ audits: [soon.id], total: 1 });
    expect(await bucketOf(ctx, 'IN_PROGRESS_OR_ALLOCATED')).toMatchObject({ audits: [ahead.id], total: 1 });
  });

  it('offers a moderator what they have taken first, then what waits longest, but nothing of their own or of their cases', async () => {
    await test.database.execute(`UPDATE audit SET status = 'CLOSED' WHERE status IN ('SUBMITTED', 'IN_MODERATION')`, []);
    const moderator = await somebody('IRO', ['MODERATOR']);
    const auditor = await world.auditor();
    const [late, early] = [
      await anAudit(auditor, { status: 'SUBMITTED', submittedAt: '2018-03-02T10:00:00.000Z' }),
      await anAudit(auditor, { status: 'SUBMITTED', submittedAt: '2018-03-01T10:00:00.000Z' }),
    ];
    const taken = await anAudit(auditor, { status: 'IN_MODERATION', moderatorId: moderator.id, submittedAt: '2018-04-01T10:00:00.000Z' });
    await anAudit(auditor, { status: 'IN_MODERATION', moderatorId: auditor.id });
    await anAudit(moderator, { status: 'SUBMITTED' });
    await anAudit(auditor, { status: 'SUBMITTED', moderationChoice: 'NOT_CHOSEN' });
    await anAudit(auditor, { status: 'SUBMITTED' }, moderator);
    expect(await bucketOf(await as(test.database, moderator), 'TO_MODERATE')).toMatchObject({ audits: [taken.id, early.id, late.id], total: 3 });
    expect(await bucketOf(await as(test.database, auditor), 'TO_MODERATE')).toMatchObject({ audits: [], total: 0 });
  });

  it('asks those who may give a second look to answer a worker who disagrees, until somebody has, whatever has become of the audit', async () => {
    const [auditor, holder] = [await world.auditor(), await somebody('CASE_HOLDER', ['MODERATOR'])];
    const [lead, administrator] = [await somebody(null, ['QUALITY_LEAD']), await somebody(null, ['ADMINISTRATOR'])];
    const disagreed = async (given: Partial<Audit>, feedback: { answeredAt?: string; withdrawnAt?: string; disagrees?: number } = {}) => {
      const audit = await anAudit(auditor, given, holder);
      const at = '2018-04-10T10:00:00.000Z';
      await test.database.execute(
        `INSERT INTO feedback (id, version, createdAt, updatedAt, auditId, heldOn, recordedById, auditorTookPart, caseHolderTookPart, managerTookPart, disagrees, answeredAt, withdrawnAt) VALUES (?, 1, ?, ?, ?, '2018-04-10', ?, 1, 1, 0, ?, ?, ?)`,
        [newId(), at, at, audit.id, auditor.id, feedback.disagrees ?? 1, feedback.answeredAt ?? null, feedback.withdrawnAt ?? null],
      );
      return audit.id;
    };
    const later = await disagreed({ status: 'MODERATED', submittedAt: '2018-04-02T10:00:00.000Z' });
    const closed = await disagreed({ status: 'CLOSED', submittedAt: '2018-04-01T10:00:00.000Z' });
    await disagreed({ status: 'MODERATED' }, { answeredAt: '2018-04-11T10:00:00.000Z' });
    await disagreed({ status: 'MODERATED' }, { withdrawnAt: '2018-04-11T10:00:00.000Z' });
    await disagreed({ status: 'MODERATED' }, { disagrees: 0 });
    const waiting = async (person: Person) => bucketOf(await as(test.database, person), 'TO_ANSWER');
    expect(await waiting(lead)).toMatchObject({ audits: [closed, later], total: 2 });
    for (const other of [auditor, holder, administrator]) expect(await waiting(other)).toMatchObject({ audits: [], total: 0 });
    // Nor does the auditor answer a worker about their own audit.
    await test.database.execute(`UPDATE person SET roles = ',AUDITOR,QUALITY_LEAD,' WHERE id = ?`, [auditor.id]);
    expect(await waiting(auditor)).toMatchObject({ audits: [], total: 0 });
    await test.database.execute(`UPDATE feedback SET answeredAt = '2018-04-12T10:00:00.000Z' WHERE auditId = ?`, [closed]);
    expect(await waiting(lead)).toMatchObject({ audits: [later], total: 1 });
  });

  it('puts an open immediate risk first for all who may read it, until it is answered, and not before an administrator', async () => {
    const [auditor, told] = [await world.auditor(), await somebody('CASE_HOLDER')];
    const audit = await anAudit(auditor, { status: 'IN_PROGRESS' });
    const asAuditor = await as(test.database, auditor);
    const risk = await asAuditor.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, { auditId: audit.id, what: 'Alone at night.', told: { personId: told.id, how: 'TELEPHONE', toldAt: tx.clock.now() } }));
    const risksOf = async (person: Person) => {
      const [first] = await myBuckets(await as(test.database, person));
      return { kind: first?.kind, risks: first?.immediateRisks?.map(({ id }) => id), total: await first?.totalCount() };
    };
    const waiting = { kind: 'IMMEDIATE_RISK', risks: [risk.id], total: 1 };
    expect([await risksOf(auditor), await risksOf(told)]).toEqual([waiting, waiting]);
    expect(await risksOf(await somebody(null, ['ADMINISTRATOR']))).toMatchObject({ risks: [], total: 0 });
    const [telling] = await asAuditor.visible(RiskTold, condition('t.riskId = :id', { id: risk.id }));
    await asAuditor.transaction(ImmediateRisk, (tx) => recordRiskAnswered(tx, { id: risk.id, version: 1, toldId: telling?.id as string, answeredAt: tx.clock.now(), answer: 'I go.' }));
    expect(await risksOf(told)).toMatchObject({ risks: [], total: 0 });
  });

  it('shows twenty of a long list and counts them all, in a number of statements that does not grow', async () => {
    const moderator = await somebody(null, ['MODERATOR']);
    const auditor = await world.auditor();
    const costOf = async () => {
      const ctx = await as(test.database, moderator);
      const before = test.database.statements;
      const toModerate = (await myBuckets(ctx)).find(({ kind }) => kind === 'TO_MODERATE');
      const shown = { audits: toModerate?.audits.length, total: await toModerate?.totalCount() };
      return { ...shown, statements: test.database.statements - before };
    };
    for (let i = 0; i < 22; i += 1) await anAudit(auditor, { status: 'SUBMITTED' });
    const { audits, total, statements } = await costOf();
    expect(audits).toBe(20);
    expect(total).toBeGreaterThanOrEqual(22);
    // Seven, the count of the long list, and the bank holidays where they are not remembered.
    expect(statements).toBeLessThanOrEqual(9);
  });

  it('names the open actions somebody owns by due date, but none of a draft and none that is done', async () => {
    const [owner, auditor] = [await somebody('CASE_HOLDER'), await world.auditor()];
    const failing = (status: Audit['status']) => anAudit(auditor, { status, auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const later = await giveAction(await failing('SUBMITTED'), owner, { dueOn: '2018-05-20' });
    const sooner = await giveAction(await failing('SUBMITTED'), owner, { dueOn: '2018-05-10' });
    await giveAction(await failing('SUBMITTED'), owner, { status: 'DONE' });
    await giveAction(await failing('IN_PROGRESS'), owner);
    const ctx = await as(test.database, owner);
    expect(await bucketOf(ctx, 'MY_ACTIONS')).toMatchObject({ actions: [sooner, later], audits: [], total: 2 });
    const reader = await viewerOf(test.database, owner.id, { id: 'token', scopes: ['audits:read'] });
    expect(await bucketOf(doorOf(test.database, reader as NonNullable<typeof reader>), 'MY_ACTIONS')).toMatchObject({ actions: [], total: 0 });
  });

  it('asks the auditor for the feedback conversation first and for filing when nothing else is left', async () => {
    const auditor = await world.auditor();
    const [late, early] = [await anAudit(auditor, { status: 'SUBMITTED', submittedAt: '2018-03-02T10:00:00.000Z' }), await anAudit(auditor, { status: 'IN_MODERATION', submittedAt: '2018-03-01T10:00:00.000Z' })];
    const heldOn = { feedbackHeldOn: '2018-04-01' };
    const toFile = await anAudit(auditor, { status: 'MODERATED', ...heldOn });
    const unmoderated = await anAudit(auditor, { status: 'SUBMITTED', ...heldOn, moderationChoice: 'NOT_CHOSEN', submittedAt: '2018-04-02T10:00:00.000Z' });
    await anAudit(auditor, { status: 'SUBMITTED', ...heldOn, moderationChoice: 'CHOSEN' });
    await anAudit(auditor, { status: 'MODERATED', ...heldOn, filedOn: '2018-04-20' });
    await anAudit(auditor, { status: 'CLOSED' });
    const owed = await anAudit(auditor, { status: 'MODERATED', ...heldOn, auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const ctx = await as(test.database, auditor);
    expect(await bucketOf(ctx, 'TO_FEED_BACK')).toMatchObject({ audits: [early.id, late.id], total: 2 });
    expect(await bucketOf(ctx, 'TO_FILE')).toMatchObject({ audits: [toFile.id, unmoderated.id], total: 2 });
    await test.database.execute(`UPDATE corrective_action SET status = 'VERIFIED' WHERE auditId = ?`, [owed.id]);
    expect((await bucketOf(ctx, 'TO_FILE')).total).toBe(3);
  });

  it('asks auditor and moderator to verify what somebody else has done, and nobody to verify their own', async () => {
    const [auditor, owner] = [await world.auditor(), await somebody('CASE_HOLDER')];
    const moderator = await somebody('STRATEGIC_LEAD');
    const audit = await anAudit(auditor, { status: 'MODERATED', auditorGrade: 'DOES_NOT_MEET_GOOD', moderatorId: moderator.id });
    const action = await giveAction(audit, owner, { status: 'DONE' });
    await test.database.execute('UPDATE corrective_action SET doneById = ?, doneAt = ? WHERE id = ?', [owner.id, '2018-04-20T10:00:00.000Z', action]);
    const [mine, moderators, owners] = [await as(test.database, auditor), await as(test.database, moderator), await as(test.database, owner)];
    const waiting = { actions: [action], total: 1 };
    expect([await bucketOf(mine, 'TO_VERIFY'), await bucketOf(moderators, 'TO_VERIFY')]).toMatchObject([waiting, waiting]);
    expect(await bucketOf(owners, 'TO_VERIFY')).toMatchObject({ total: 0 });
    await test.database.execute('UPDATE corrective_action SET doneById = ? WHERE id = ?', [auditor.id, action]);
    expect(await bucketOf(mine, 'TO_VERIFY')).toMatchObject({ total: 0 });
  });

  it('names what somebody does as deputy too, and counts its loop, but not while it is a draft', async () => {
    const [owner, deputy, auditor] = [await somebody('CASE_HOLDER'), await somebody('CASE_HOLDER'), await world.auditor()];
    const failing = (status: Audit['status']) => anAudit(auditor, { status, auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const [theirs, draft, other] = [await giveAction(await failing('SUBMITTED'), owner), await giveAction(await failing('IN_PROGRESS'), owner), await giveAction(await failing('SUBMITTED'), owner)];
    await test.database.execute('UPDATE corrective_action SET deputyId = ? WHERE id IN (?, ?)', [deputy.id, theirs, draft]);
    const ctx = await as(test.database, deputy);
    expect(await bucketOf(ctx, 'MY_ACTIONS')).toMatchObject({ actions: [theirs], total: 1 });
    expect((await myOpenLoops(ctx)).count).toBe(1);
    expect((await bucketOf(await as(test.database, owner), 'MY_ACTIONS')).actions?.sort()).toEqual([theirs, other].sort());
  });

  it('counts the loops somebody has a part in once each, and how long the oldest is open', async () => {
    const [auditor, other] = [await world.auditor(), await world.auditor()];
    const submittedAt = '2018-03-17T15:00:00.000Z';
    const mine = await anAudit(auditor, { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await giveAction(mine, auditor);
    const owed = await anAudit(other, { status: 'MODERATED', moderatedGrade: 'DOES_NOT_MEET_GOOD', auditorGrade: 'DOES_NOT_MEET_GOOD', submittedAt: '2018-03-16T09:00:00.000Z' });
    await giveAction(owed, auditor, { status: 'DONE' });
    await anAudit(auditor, { status: 'CLOSED', submittedAt });
    await anAudit(auditor, { status: 'RETURNED' });
    await anAudit(other, { status: 'SUBMITTED' });
    await test.database.execute('UPDATE audit SET submittedAt = ? WHERE id = ?', [submittedAt, mine.id]);
    expect(await myOpenLoops(await as(test.database, auditor))).toEqual({ count: 2, oldestInDays: 41 });
    expect(await myOpenLoops(await as(test.database, await somebody('IRO')))).toEqual({ count: 0, oldestInDays: null });
  });
});
