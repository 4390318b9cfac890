import { Activity, ActivityRevision, type ActivityStatus, condition, type Person, type RequestContext, stepsOfActivity, verifyTrail } from '@goodmark/server-data';
import { as, aWorld, TEST_TRAIL_KEY, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { advanceActivity, reopenActivity } from './advance-activity';

describe.each(testDatabases())('the course of an activity on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let admin: RequestContext;
  let auditor: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    admin = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    auditor = await world.auditor();
  });
  afterAll(() => test.drop());

  const anActivity = (status: ActivityStatus) => world.activity({ status });
  const advance = ({ id, version }: Activity, to: ActivityStatus) => admin.transaction(Activity, (tx) => advanceActivity(tx, { id, version, to }));
  const reopen = ({ id, version }: Activity, reason = 'Two audits came late.') => admin.transaction(Activity, (tx) => reopenActivity(tx, { id, version, reason }));
  const audited = async (activity: Activity, status: 'SUBMITTED' | 'ALLOCATED' | 'EXEMPTED') => {
    const area = await world.area();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor }, { status });
  };

  it('goes from planned to closed, a revision a step', async () => {
    const planned = await anActivity('PLANNED');
    const begun = await advance(planned, 'IN_PROGRESS');
    const reported = await advance(begun, 'REPORTING');
    expect(await advance(reported, 'CLOSED')).toMatchObject({ status: 'CLOSED', version: planned.version + 3 });
    const revisions = await admin.visible(ActivityRevision, condition('t.activityId = :id', { id: planned.id }), 'ORDER BY t.seq');
    expect(revisions.map(({ status }) => status)).toEqual(['PLANNED', 'IN_PROGRESS', 'REPORTING', 'CLOSED']);
  });

  it.each<[ActivityStatus, ActivityStatus]>([['PLANNED', 'REPORTING'], ['IN_PROGRESS', 'CLOSED'], ['CLOSED', 'REPORTING'], ['CANCELLED', 'IN_PROGRESS']])('does not go from %s to %s', async (from, to) => {
    await expect(advance(await anActivity(from), to)).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'to' }] });
  });

  it('closes only when every audit of it is submitted or exempted', async () => {
    const activity = await anActivity('REPORTING');
    await audited(activity, 'SUBMITTED');
    await audited(activity, 'EXEMPTED');
    const open = await audited(activity, 'ALLOCATED');
    await expect(advance(activity, 'CLOSED')).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'id' }] });
    await test.database.unit((inside) => inside.execute(`UPDATE audit SET status = 'EXEMPTED' WHERE id = ?`, [open.id]));
    expect(await advance(activity, 'CLOSED')).toMatchObject({ status: 'CLOSED' });
  });

  it('closes only when every observation of it is submitted or exempted', async () => {
    const activity = await world.activity({ kind: 'PRACTICE_OBSERVATION', status: 'REPORTING' });
    const of = { activity, recorder: auditor, subject: await world.person() };
    await world.record(of, { status: 'SUBMITTED' });
    const open = await world.record(of, { status: 'IN_PROGRESS' });
    await expect(advance(activity, 'CLOSED')).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'id' }] });
    await test.database.unit((inside) => inside.execute(`UPDATE instrument_record SET status = 'EXEMPTED' WHERE id = ?`, [open.id]));
    expect(await advance(activity, 'CLOSED')).toMatchObject({ status: 'CLOSED' });
  });

  it('goes a step back with a reason, which is kept', async () => {
    const again = await reopen(await anActivity('CLOSED'));
    expect(again.status).toBe('REPORTING');
    expect(await reopen(again)).toMatchObject({ status: 'IN_PROGRESS' });
    const [revision] = await admin.visible(ActivityRevision, condition('t.activityId = :id', { id: again.id }), 'ORDER BY t.seq DESC LIMIT 1');
    expect(revision).toMatchObject({ reason: 'Two audits came late.', status: 'IN_PROGRESS' });
  });

  it('does not go back without a reason, nor to planned', async () => {
    await expect(reopen(await anActivity('CLOSED'), ' ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    await expect(reopen(await anActivity('IN_PROGRESS'))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is taken on by one of two who do it at once', async () => {
    const activity = await anActivity('IN_PROGRESS');
    const both = await Promise.allSettled([advance(activity, 'REPORTING'), advance(activity, 'REPORTING')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is offered to whoever plans, where there is something to offer', async () => {
    const offered = async (ctx: RequestContext, status: ActivityStatus) => (await stepsOfActivity(ctx, await anActivity(status))).filter((step) => step === 'ADVANCE' || step === 'REOPEN');
    expect(await offered(admin, 'PLANNED')).toEqual(['ADVANCE']);
    expect(await offered(admin, 'REPORTING')).toEqual(['ADVANCE', 'REOPEN']);
    expect(await offered(admin, 'CLOSED')).toEqual(['REOPEN']);
    expect(await offered(admin, 'CANCELLED')).toEqual([]);
    expect(await offered(await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: [] })), 'PLANNED')).toEqual([]);
  });

  it('keeps a chain that holds', async () => expect(await verifyTrail(test.database, TEST_TRAIL_KEY)).toEqual([]));
});
