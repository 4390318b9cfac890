import {
  ActionExtension, ActionReturn, addActions, Audit, type AuditText, condition, CorrectiveAction, Notification, type Person, type RequestContext,
} from '@goodmark/server-data';
import { anActionPlace, as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { changeResults } from './action-change-row';
import { callOffAction } from './call-off-action';
import { completeAction } from './complete-action';
import { extendAction, extendActions } from './extend-action';
import { reassignAction, reassignActions } from './reassign-action';
import { reopenAction } from './reopen-action';
import { verifyAction } from './verify-action';

const LOOP_DONE = { feedbackHeldOn: '2018-03-01', filedOn: '2018-03-02', moderationChoice: 'NOT_CHOSEN' } as const;

describe.each(testDatabases())('bringing corrective actions on, on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let place: Awaited<ReturnType<typeof anActionPlace>>;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    place = await anActionPlace(world);
  });
  afterAll(() => test.drop());

  const by = async <T>(person: Person, work: (tx: RequestContext) => Promise<T>): Promise<T> => (await as(test.database, person)).part(work);
  const refusal = (work: Promise<unknown>) => work.then(() => ({ code: 'NONE', fields: [] as string[] }), (error: { code: string; problems: { field: string }[] }) => ({ code: error.code, fields: error.problems.map(({ field }) => field) }));
  const complete = (person: Person, { id, version }: CorrectiveAction, given = {}) => by(person, (tx) => completeAction(tx, { id, version, doneOn: '2018-04-20', completion: 'The plan is updated, and the family has it.', ...given }));
  const verify = (person: Person, { id, version }: CorrectiveAction, changedForChild: string | null = null) => by(person, (tx) => verifyAction(tx, { id, version, verification: 'Read on the record.', changedForChild }));
  const statusOf = async ({ id }: Audit) => (await (await as(test.database, place.quality)).require(Audit, id)).status;
  const changedOf = async ({ id }: Audit) => (await (await as(test.database, place.quality)).statements.query<AuditText>('SELECT changedForChild FROM audit_text WHERE auditId = :id', { id }))[0]?.changedForChild;
  const told = async (person: Person) => (await (await as(test.database, person)).visible(Notification, condition('1 = 1'), 'ORDER BY t.at, t.id')).map(({ kind, actionId }) => `${kind} ${actionId}`);

  it('an action is done by its owner, verified by its auditor with what changed for the child, and the audit closes', async () => {
    const audit = await place.anAudit(LOOP_DONE);
    const action = await place.anAction(audit);
    const done = await complete(place.owner, action);
    expect(done).toMatchObject({ status: 'DONE', doneOn: '2018-04-20', doneById: place.owner.id, version: 2 });
    expect(await told(place.auditor)).toContain(`ACTION_TO_VERIFY ${action.id}`);
    expect(await refusal(verify(place.auditor, done))).toEqual({ code: 'INVALID_INPUT', fields: ['changedForChild'] });
    expect(await verify(place.auditor, done, 'She sees her brother every week.')).toMatchObject({ status: 'VERIFIED', verifiedById: place.auditor.id });
    expect([await statusOf(audit), await changedOf(audit)]).toEqual(['CLOSED', 'She sees her brother every week.']);
  });

  it('what changed for the child is asked for with the last action only, and said once', async () => {
    const audit = await place.anAudit();
    const [first, last] = [await place.anAction(audit, place.doneBy(place.owner)), await place.anAction(audit, { ...place.doneBy(place.owner), position: 1 })];
    expect(await refusal(verify(place.auditor, first, 'Too early.'))).toEqual({ code: 'INVALID_INPUT', fields: ['changedForChild'] });
    await verify(place.auditor, first);
    await verify(place.auditor, last, 'He is back at school.');
    expect(await statusOf(audit)).toBe('SUBMITTED');
    await verify(place.auditor, await place.anAction(audit, { ...place.doneBy(place.owner), position: 2 }));
    expect(await changedOf(audit)).toBe('He is back at school.');
  });

  it('of two actions verified at the same moment one is the last', async () => {
    const audit = await place.anAudit(LOOP_DONE);
    const pair = [await place.anAction(audit, place.doneBy(place.owner)), await place.anAction(audit, { ...place.doneBy(place.owner), position: 1 })];
    const outcomes = await Promise.all(pair.map((action) => refusal(verify(place.auditor, action))));
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['INVALID_INPUT', 'NONE']);
    expect(await statusOf(audit)).toBe('SUBMITTED');
  });

  it('a manager of the case reports it done for its owner, and then somebody else verifies', async () => {
    const action = await place.anAction(await place.anAudit());
    await test.database.execute('UPDATE person SET teamId = ? WHERE id = ?', [place.team.id, place.owner.id]);
    const done = await complete(place.teamManager, action);
    expect(await refusal(verify(place.teamManager, done, 'Changed.'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(verify(place.owner, done, 'Changed.'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await verify(place.operationalLead, done, 'Changed.')).toMatchObject({ status: 'VERIFIED' });
  });

  it('an auditor who owns an action does not verify it, and somebody in the line is told that it waits', async () => {
    const action = await place.anAction(await place.anAudit(), { ownerId: place.auditor.id });
    const done = await complete(place.auditor, action);
    expect(await told(place.teamManager)).toContain(`ACTION_TO_VERIFY ${action.id}`);
    expect(await refusal(verify(place.auditor, done, 'Changed.'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each<[string, object, string]>([
    ['on a day to come', { doneOn: '2018-04-27' }, 'doneOn'],
    ['on a day before it was asked for', { doneOn: '2018-02-19' }, 'doneOn'],
    ['without what shows it', { completion: ' \n ' }, 'completion'],
  ])('is not reported done %s', async (_what, given, field) => {
    expect(await refusal(complete(place.owner, await place.anAction(await place.anAudit()), given))).toEqual({ code: 'INVALID_INPUT', fields: [field] });
  });

  it('what proves not to be done goes back with what was said kept, and cannot be said to have been done before', async () => {
    const action = await place.anAction(await place.anAudit(), place.doneBy(place.owner));
    const open = await by(place.auditor, (tx) => reopenAction(tx, { id: action.id, version: 1, reason: 'The father was not asked.' }));
    expect(open).toMatchObject({ status: 'OPEN', doneOn: null, completion: null, firstDueOn: action.firstDueOn });
    const [kept] = await (await as(test.database, place.owner)).visible(ActionReturn, condition('t.actionId = :id', { id: action.id }));
    expect(kept).toMatchObject({ reason: 'The father was not asked.', completion: 'The plan is updated.', doneOn: '2018-04-20', doneById: place.owner.id, byId: place.auditor.id });
    expect(await told(place.owner)).toContain(`ACTION_SENT_BACK ${action.id}`);
    expect(await refusal(complete(place.owner, open))).toEqual({ code: 'INVALID_INPUT', fields: ['doneOn'] });
    expect(await complete(place.owner, open, { doneOn: '2018-04-26' })).toMatchObject({ status: 'DONE' });
  });

  it('a later date keeps the first one, with reason and approver', async () => {
    const action = await place.anAction(await place.anAudit(), { firstDueOn: '2018-04-10', dueOn: '2018-04-10' });
    const input = { id: action.id, version: 1, dueOn: '2018-05-10', approverId: place.strategicLead.id, reason: 'The family is away.' };
    expect(await by(place.owner, (tx) => extendAction(tx, input))).toMatchObject({ dueOn: '2018-05-10', firstDueOn: '2018-04-10', version: 2 });
    await by(place.auditor, (tx) => extendAction(tx, { ...input, version: 2, dueOn: '2018-05-20' }));
    const rows = await (await as(test.database, place.owner)).visible(ActionExtension, condition('t.actionId = :id', { id: action.id }), 'ORDER BY t.dueOn');
    expect(rows.map(({ fromDueOn, dueOn, approvedById }) => [fromDueOn, dueOn, approvedById])).toEqual([['2018-04-10', '2018-05-10', place.strategicLead.id], ['2018-05-10', '2018-05-20', place.strategicLead.id]]);
  });

  it.each<[string, () => object, string]>([
    ['that has passed', () => ({ dueOn: '2018-04-25' }), 'dueOn'],
    ['that is no later', () => ({ dueOn: '2018-05-31' }), 'dueOn'],
    ['without a reason', () => ({ reason: ' ' }), 'reason'],
    ['approved by who may not', () => ({ approverId: place.teamManager.id }), 'approverId'],
    ['approved by who is not there', () => ({ approverId: 'nobody' }), 'approverId'],
  ])('is given no date %s', async (_what, given, field) => {
    const { id } = await place.anAction(await place.anAudit());
    const input = { id, version: 1, dueOn: '2018-06-10', approverId: place.strategicLead.id, reason: 'More time.', ...given() };
    expect(await refusal(by(place.owner, (tx) => extendAction(tx, input)))).toEqual({ code: 'INVALID_INPUT', fields: [field] });
  });

  it('whoever does an action approves no later date of it, and does not call it off by themselves', async () => {
    const { id } = await place.anAction(await place.anAudit(), { ownerId: place.strategicLead.id });
    const approved = { id, version: 1, approverId: place.strategicLead.id, reason: 'More time.' };
    expect(await refusal(by(place.strategicLead, (tx) => extendAction(tx, { ...approved, dueOn: '2018-06-10' })))).toEqual({ code: 'INVALID_INPUT', fields: ['approverId'] });
    expect(await refusal(by(place.strategicLead, (tx) => callOffAction(tx, approved)))).toEqual({ code: 'INVALID_INPUT', fields: ['approverId'] });
  });

  it('an action that no longer applies is closed with reason and approver, and the audit closes with the last one', async () => {
    const audit = await place.anAudit(LOOP_DONE);
    const { id } = await place.anAction(audit);
    const input = { id, version: 1, approverId: place.quality.id, reason: 'He turned 18.' };
    expect(await refusal(by(place.owner, (tx) => callOffAction(tx, { ...input, reason: '' })))).toEqual({ code: 'INVALID_INPUT', fields: ['reason'] });
    const closed = await by(place.owner, (tx) => callOffAction(tx, { ...input, changedForChild: 'He left care with a home.' }));
    expect(closed).toMatchObject({ status: 'NO_LONGER_APPLICABLE', calledOffOn: '2018-04-26', approvedById: place.quality.id });
    expect([await statusOf(audit), await changedOf(audit)]).toEqual(['CLOSED', 'He left care with a home.']);
    expect(await refusal(complete(place.owner, { ...closed } as CorrectiveAction))).toMatchObject({ code: 'CONFLICT' });
  });

  it('passes to another owner, who is told, and a deputy is named by the owner', async () => {
    const action = await place.anAction(await place.anAudit());
    const [stranger, gone] = [await world.person(), await world.person({ active: false })];
    const give = (person: Person, given: object, version = 1) => by(person, (tx) => reassignAction(tx, { id: action.id, version, reason: 'On leave in May.', ...given }));
    expect(await refusal(give(place.owner, { ownerId: stranger.id }))).toEqual({ code: 'INVALID_INPUT', fields: ['ownerId'] });
    expect(await refusal(give(place.auditor, { ownerId: gone.id }))).toEqual({ code: 'INVALID_INPUT', fields: ['ownerId'] });
    expect(await refusal(give(place.owner, { deputyId: gone.id }))).toEqual({ code: 'INVALID_INPUT', fields: ['deputyId'] });
    expect(await refusal(give(place.owner, { deputyId: place.owner.id }))).toEqual({ code: 'INVALID_INPUT', fields: ['deputyId'] });
    expect(await refusal(give(place.owner, {}))).toEqual({ code: 'INVALID_INPUT', fields: ['ownerId'] });
    expect(await give(place.owner, { deputyId: stranger.id })).toMatchObject({ ownerId: place.owner.id, deputyId: stranger.id });
    expect(await told(stranger)).toEqual([`ACTION_GIVEN ${action.id}`]);
    expect(await give(place.auditor, { ownerId: stranger.id }, 2)).toMatchObject({ ownerId: stranger.id, deputyId: null });
    expect(await (await as(test.database, place.owner)).load(CorrectiveAction, action.id)).toBeNull();
  });

  it('several change together, each by itself, and each says what became of it', async () => {
    const audit = await place.anAudit();
    const [open, done, later] = [await place.anAction(audit), await place.anAction(audit, place.doneBy(place.owner)), await place.anAction(audit, { dueOn: '2018-09-28' })];
    const ctx = await as(test.database, place.auditor);
    const extended = await changeResults(ctx, await ctx.part((tx) => extendActions(tx, { ids: [open.id, done.id, later.id, 'none', open.id], dueOn: '2018-06-29', approverId: place.quality.id, reason: 'School holidays.' })));
    expect(extended.map(({ changed, action }) => [changed, action?.dueOn])).toEqual([[true, '2018-06-29'], [false, '2018-05-31'], [false, '2018-09-28'], [false, undefined]]);
    expect(extended.every(({ changed, problem }) => changed === (problem === null))).toBe(true);
    const given = await changeResults(ctx, await ctx.part((tx) => reassignActions(tx, { ids: [open.id, done.id], ownerId: place.teamManager.id, reason: 'The owner moved team.' })));
    expect(given.map(({ changed }) => changed)).toEqual([true, false]);
    expect(await refusal(by(place.auditor, (tx) => reassignActions(tx, { ids: [], reason: 'None.' })))).toEqual({ code: 'INVALID_INPUT', fields: ['ids'] });
  });

  it.each(['IN_PROGRESS', 'RETURNED'] as const)('no action of an audit that is %s is brought on but by its form', async (status) => {
    const action = await place.anAction(await place.anAudit({ status }), { ownerId: place.auditor.id });
    expect(await refusal(complete(place.auditor, action))).toMatchObject({ code: 'CONFLICT' });
  });

  it('a stale version changes nothing', async () => {
    const action = await place.anAction(await place.anAudit());
    await complete(place.owner, action);
    const again = by(place.auditor, (tx) => reopenAction(tx, { id: action.id, version: 1, reason: 'No.' }));
    expect(await refusal(again)).toEqual({ code: 'CONFLICT', fields: ['version'] });
  });

  it('what was done about an action stays when its audit is returned and written on', async () => {
    const audit = await place.anAudit({ status: 'IN_PROGRESS' });
    const done = await place.anAction(audit, place.doneBy(place.owner));
    await place.anAction(audit, { position: 1, what: 'To be dropped.' });
    await by(place.auditor, (tx) => addActions(tx, audit.id, [{ what: done.what, ownerId: done.ownerId, dueOn: '2018-05-31' }, { what: 'See the father.', ownerId: place.owner.id, dueOn: '2018-06-01' }], 'AUDITOR'));
    const rows = await (await as(test.database, place.auditor)).visible(CorrectiveAction, condition('t.auditId = :id', { id: audit.id }), 'ORDER BY t.position, t.id');
    expect(rows.map(({ what, status, completion }) => [what, status, completion])).toEqual([[done.what, 'DONE', 'The plan is updated.'], ['See the father.', 'OPEN', null]]);
  });
});
