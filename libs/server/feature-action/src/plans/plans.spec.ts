import { ActionPlan, condition, type Person, PlanAction, PlanActionExtension, PlanMeeting, PlanRecommendation, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { addPlanAction, addRecommendation, changePlan, changePlanAction, changeRecommendation, createPlan } from './keep-plan';
import { stepsInPlan } from './plan-access';
import { completePlanAction, extendPlanAction, reopenPlanAction, verifyPlanAction } from './plan-action-steps';
import { findingsOf, rollForwardNow, rollForwardTo } from './plan-reads';
import { recordMeeting } from './record-meeting';

describe.each(testDatabases())('action plans on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let manager: Person;
  let worker: Person;
  let quality: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    manager = await world.person({ level: 'OPERATIONAL_LEAD' });
    worker = await world.person({ level: 'TEAM_MANAGER' });
    quality = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
  });
  afterAll(() => test.drop());

  const by = async <T>(person: Person, work: (tx: RequestContext) => Promise<T>): Promise<T> => (await as(test.database, person)).part(work);
  const refusal = (work: Promise<unknown>) => work.then(() => ({ code: 'NONE', fields: [] as string[] }), (error: { code: string; problems: { field: string }[] }) => ({ code: error.code, fields: error.problems.map(({ field }) => field) }));
  // What is read or made beside a unit is read before it begins: on SQLite one unit waits for the other.
  const aPlan = async () => {
    const { id: activityId } = await world.activity();
    return by(manager, (tx) => createPlan(tx, { activityId, title: '  Plans that   families own ', ownerId: manager.id }));
  };
  const read = async ({ id }: ActionPlan) => {
    const ctx = await as(test.database, quality);
    return {
      plan: await ctx.require(ActionPlan, id),
      recommendations: await ctx.visible(PlanRecommendation, condition('t.planId = :id', { id }), 'ORDER BY t.position'),
      actions: await ctx.visible(PlanAction, condition('t.planId = :id', { id }), 'ORDER BY t.position'),
      meetings: await ctx.visible(PlanMeeting, condition('t.planId = :id', { id }), 'ORDER BY t.seq'),
    };
  };
  const versionOf = async (plan: ActionPlan) => (await read(plan)).plan.version;
  const recommend = async (plan: ActionPlan, text = 'Write plans with the family.') => {
    const version = await versionOf(plan);
    return by(manager, (tx) => addRecommendation(tx, { planId: plan.id, version, text }));
  };
  const add = async (plan: ActionPlan, dueOn: string, given: object = {}) => {
    const { recommendations, plan: now } = await read(plan);
    await by(manager, (tx) => addPlanAction(tx, { recommendationId: recommendations[0]?.id as string, version: now.version, what: 'Train every team.', ownerId: worker.id, dueOn, ...given }));
    return (await read(plan)).actions.at(-1) as PlanAction;
  };
  const meet = async (plan: ActionPlan, heldOn: string, notes: string | null = null) => {
    const version = await versionOf(plan);
    return by(manager, (tx) => recordMeeting(tx, { planId: plan.id, version, heldOn, notes }));
  };
  const complete = (person: Person, { id, version }: PlanAction, doneOn = '2018-04-26') => by(person, (tx) => completePlanAction(tx, { id, version, doneOn, completion: 'All teams were trained.' }));
  const verify = (person: Person, { id, version }: PlanAction) => by(person, (tx) => verifyPlanAction(tx, { id, version, verification: 'Register seen.' }));

  it('are made from an activity, with recommendations and actions in the order they were added', async () => {
    const plan = await aPlan();
    expect(plan).toMatchObject({ title: 'Plans that families own', status: 'OPEN', ownerId: manager.id });
    await recommend(plan);
    await recommend(plan, 'Review plans on time.');
    await add(plan, '2018-06-29');
    const { recommendations, actions } = await read(plan);
    expect(recommendations.map(({ text }) => text)).toEqual(['Write plans with the family.', 'Review plans on time.']);
    expect(actions).toMatchObject([{ firstDueOn: '2018-06-29', dueOn: '2018-06-29', status: 'OPEN', recommendationId: recommendations[0]?.id }]);
    const [first] = recommendations as [PlanRecommendation];
    await by(manager, (tx) => changeRecommendation(tx, { id: first.id, version: 1, text: 'Write every plan with the family.' }));
    expect((await read(plan)).recommendations[0]?.text).toBe('Write every plan with the family.');
  });

  it.each<[string, object, string]>([
    ['a day that has passed', { dueOn: '2018-04-25' }, 'dueOn'],
    ['nothing to do', { what: '  ' }, 'what'],
    ['an owner who is not there', { ownerId: 'nobody' }, 'ownerId'],
  ])('take no action with %s', async (_what, given, field) => {
    const plan = await aPlan();
    await recommend(plan);
    expect(await refusal(add(plan, '2018-06-29', given))).toEqual({ code: 'INVALID_INPUT', fields: [field] });
  });

  it('have their actions done by one and verified by another', async () => {
    const plan = await aPlan();
    await recommend(plan);
    const action = await add(plan, '2018-06-29');
    expect(await refusal(complete(worker, action, '2018-04-27'))).toEqual({ code: 'INVALID_INPUT', fields: ['doneOn'] });
    const done = await complete(worker, action);
    expect(await refusal(verify(worker, done))).toMatchObject({ code: 'FORBIDDEN' });
    const again = await by(manager, (tx) => reopenPlanAction(tx, { id: done.id, version: done.version, reason: 'One team is missing.' }));
    expect(again).toMatchObject({ status: 'OPEN', doneOn: null, completion: null });
    const byManager = await complete(manager, again);
    expect(await refusal(verify(manager, byManager))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await verify(quality, byManager)).toMatchObject({ status: 'VERIFIED', verifiedById: quality.id });
    expect(await refusal(complete(worker, byManager))).toMatchObject({ code: 'CONFLICT' });
  });

  it('keep the first date of an action, and every later one', async () => {
    const plan = await aPlan();
    await recommend(plan);
    const { id } = await add(plan, '2018-05-31');
    expect(await refusal(by(worker, (tx) => extendPlanAction(tx, { id, version: 1, dueOn: '2018-06-29', reason: 'Late trainer.' })))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(by(manager, (tx) => extendPlanAction(tx, { id, version: 1, dueOn: '2018-05-31', reason: 'Late trainer.' })))).toEqual({ code: 'INVALID_INPUT', fields: ['dueOn'] });
    expect(await by(manager, (tx) => extendPlanAction(tx, { id, version: 1, dueOn: '2018-06-29', reason: 'Late trainer.' }))).toMatchObject({ firstDueOn: '2018-05-31', dueOn: '2018-06-29' });
    const rows = await (await as(test.database, worker)).visible(PlanActionExtension, condition('t.actionId = :id', { id }));
    expect(rows).toMatchObject([{ fromDueOn: '2018-05-31', dueOn: '2018-06-29', reason: 'Late trainer.', byId: manager.id }]);
  });

  it('are looked at in meetings that keep how each action stood, and reconcile from one to the next', async () => {
    const plan = await aPlan();
    await recommend(plan);
    expect(await refusal(meet(plan, '2018-04-20'))).toEqual({ code: 'INVALID_INPUT', fields: ['planId'] });
    const [soon, later] = [await add(plan, '2018-05-01'), await add(plan, '2018-12-28')];
    await meet(plan, '2018-04-24', 'Both are in hand.');
    expect(await refusal(meet(plan, '2018-04-23'))).toEqual({ code: 'INVALID_INPUT', fields: ['heldOn'] });
    expect(await refusal(meet(plan, '2018-04-27'))).toEqual({ code: 'INVALID_INPUT', fields: ['heldOn'] });
    const added = await add(plan, '2018-12-28');
    await verify(quality, await complete(worker, soon));
    await complete(worker, later);
    const now = await as(test.database, quality);
    expect(await rollForwardNow(now, plan.id)).toEqual({ opening: 2, added: 1, closed: 1, now: 2 });
    await meet(plan, '2018-04-26');
    await verify(quality, await complete(worker, added));
    const ctx = await as(test.database, worker);
    const [first, second] = (await read(plan)).meetings as [PlanMeeting, PlanMeeting];
    const ragsOf = async (meeting: PlanMeeting) => Object.fromEntries((await findingsOf(ctx, meeting.id)).map(({ actionId, rag }) => [actionId, rag]));
    expect(await ragsOf(first)).toEqual({ [soon.id]: 'AMBER', [later.id]: 'GREEN' });
    expect(await ragsOf(second)).toEqual({ [soon.id]: 'BLUE', [later.id]: 'GREEN', [added.id]: 'GREEN' });
    expect([first.notes, second.seq, await rollForwardTo(ctx, first), await rollForwardTo(ctx, second)]).toEqual([
      'Both are in hand.', 2, { opening: 0, added: 2, closed: 0, now: 2 }, { opening: 2, added: 1, closed: 1, now: 2 },
    ]);
    expect(await rollForwardNow(ctx, plan.id)).toEqual({ opening: 2, added: 0, closed: 1, now: 1 });
  });

  it('close once every action is verified, change no more then, and can be opened again', async () => {
    const plan = await aPlan();
    await recommend(plan);
    const action = await add(plan, '2018-06-29');
    const change = async (person: Person, given: object) => {
      const version = await versionOf(plan);
      return by(person, (tx) => changePlan(tx, { id: plan.id, version, ...given }));
    };
    const close = () => change(manager, { status: 'CLOSED' });
    expect(await refusal(close())).toEqual({ code: 'INVALID_INPUT', fields: ['status'] });
    await verify(quality, await complete(worker, action));
    expect(await close()).toMatchObject({ status: 'CLOSED' });
    expect(await refusal(add(plan, '2018-06-29'))).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal(meet(plan, '2018-04-26'))).toMatchObject({ code: 'CONFLICT' });
    await change(quality, { status: 'OPEN', title: 'Plans, again' });
    expect((await read(plan)).plan).toMatchObject({ status: 'OPEN', title: 'Plans, again' });
  });

  it('take a stale version for nothing, so that no two people write over each other', async () => {
    const plan = await aPlan();
    await recommend(plan);
    expect(await refusal(by(quality, (tx) => addRecommendation(tx, { planId: plan.id, version: 1, text: 'Too late.' })))).toEqual({ code: 'CONFLICT', fields: ['version'] });
  });

  it('are changed by their owner, administrators, quality leads and directors, and by nobody else', async () => {
    const plan = await aPlan();
    await recommend(plan);
    const action = await add(plan, '2018-06-29');
    const people = [manager, quality, await world.person({ level: 'DIRECTOR' }), await world.person({ level: null, roles: ['ADMINISTRATOR'] }), worker, await world.person({ level: 'OPERATIONAL_LEAD' })];
    const answers: string[] = [];
    for (const person of people) {
      const { version } = (await read(plan)).plan;
      answers.push((await refusal(by(person, (tx) => changePlan(tx, { id: plan.id, version, title: 'Another title' })))).code);
    }
    expect(answers).toEqual(['NONE', 'NONE', 'NONE', 'NONE', 'FORBIDDEN', 'FORBIDDEN']);
    const stepsOf = async (person: Person) => stepsInPlan(await as(test.database, person), action, plan);
    expect([await stepsOf(manager), await stepsOf(worker), await stepsOf(await world.person())]).toEqual([['COMPLETE', 'EXTEND', 'REASSIGN'], ['COMPLETE'], []]);
    expect(await refusal(by(worker, (tx) => changePlanAction(tx, { id: action.id, version: 1, what: 'Less.' })))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await by(manager, (tx) => changePlanAction(tx, { id: action.id, version: 1, ownerId: manager.id }))).toMatchObject({ ownerId: manager.id, what: 'Train every team.' });
  });
});
