import { type Activity, Audit, BulkRun, Case, condition, type Person, type RequestContext, SampleCase, type ServiceArea, type Team } from '@goodmark/server-data';
import { as, aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { createDraw } from '../draws/create-draw';
import { casesOf } from '../draws/redraw';
import { imported } from '../sampling-fixture';
import { type AllocationConfirmInput, type AllocationResult, confirmAllocation, referencesFor } from './confirm-allocation';
import { candidatesFor, proposeFor } from './propose-allocation';

describe.each(testDatabases())('allocation on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let area: ServiceArea;
  let north: Team;
  let manager: Person;
  let auditors: Person[];
  let away: Person;
  let run = 0;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    area = await world.area();
    manager = await world.auditor({ level: 'TEAM_MANAGER', name: 'Manager of north' });
    north = await world.team(area, { name: 'North', managerId: manager.id });
    auditors = [await world.auditor({ name: 'Auditor one' }), await world.auditor({ name: 'Auditor two' }), await world.auditor({ name: 'Auditor three', level: 'STRATEGIC_LEAD' })];
    away = await world.auditor({ name: 'Auditor away' }, { pausedFrom: '2018-04-01', pausedUntil: null });
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
  });
  afterAll(() => test.drop());

  /** An activity of a month of its own with so many drawn cases. */
  async function drawnFor(size: number, given: Partial<Activity> = {}): Promise<{ activity: Activity; cases: SampleCase[] }> {
    run += 1;
    const lines = Array.from({ length: size }, (_, index) => `R${run}-${index + 1},CP,North`).join('\n');
    const frame = await imported(administrator, `Ref,Category,Team\n${lines}\n`);
    const activity = await world.activity({ status: 'PLANNED', month: `2019-${String(run).padStart(2, '0')}`, auditDueOn: '2019-12-31', reportDueOn: null, samplingMethod: 'PURPOSIVE', ...given });
    const draw = await createDraw(administrator.inBackground(), { activityId: activity.id, frameId: frame.id, method: 'RANDOM', size });
    return { activity, cases: await casesOf(administrator.inBackground(), draw) };
  }
  const propose = (activity: Activity, above = 0) => proposeFor(administrator.inBackground(), activity.id, above);
  async function confirm(input: AllocationConfirmInput): Promise<AllocationResult[]> {
    const ctx = administrator.inBackground();
    const references = await referencesFor(ctx, input);
    return JSON.parse((await ctx.transaction(BulkRun, (tx) => confirmAllocation(tx, input, references))).results) as AllocationResult[];
  }

  it('proposes somebody independent for each case and says why', async () => {
    const { activity } = await drawnFor(3);
    const { pairs, unallocated, auditors: loads } = await propose(activity);
    expect(unallocated).toBe(0);
    expect(new Set(pairs.map(({ auditor }) => auditor?.id))).toEqual(new Set(auditors.map(({ id }) => id)));
    expect(pairs[0]?.why).toMatch(/^Independent of the case. Has 0 of the 1 expected this month before this one/);
    expect(pairs[0]?.refused).toEqual(expect.arrayContaining([{ reason: 'They manage the team that holds this case.', count: 1 }, { reason: 'Nothing is expected of them this month.', count: 1 }]));
    expect(loads.find(({ auditor }) => auditor.id === away.id)).toMatchObject({ expected: 0, before: 0, proposed: 0 });
  });

  it('leaves cases over when nobody is free, and gives more when told to', async () => {
    const { activity } = await drawnFor(5);
    expect(await propose(activity)).toMatchObject({ unallocated: 2 });
    expect((await propose(activity)).pairs.find(({ auditor }) => auditor === null)?.why).toContain('Nobody can take it');
    expect(await propose(activity, 1)).toMatchObject({ unallocated: 0 });
  });

  it('allocates what is confirmed: cases are made, and what is true of them is frozen', async () => {
    const { activity, cases } = await drawnFor(3);
    const { pairs } = await propose(activity);
    const results = await confirm({ activityId: activity.id, pairs: pairs.map(({ case: { id }, auditor }) => ({ sampleCaseId: id, auditorId: (auditor as Person).id })) });
    expect(results.map(({ problem }) => problem)).toEqual([null, null, null]);
    const audits = await administrator.visible(Audit, condition('t.activityId = :id', { id: activity.id }));
    expect(audits).toHaveLength(3);
    expect(audits[0]).toMatchObject({ status: 'ALLOCATED', teamId: north.id, serviceAreaId: area.id, categories: ['CP'], samplingMethod: 'RANDOM', dueOn: '2019-12-31' });
    expect(await administrator.visible(Case, condition('t.reference = :reference', { reference: cases[0]?.reference }))).toMatchObject([{ teamId: north.id, categories: ['CP'] }]);
    expect(await propose(activity)).toMatchObject({ pairs: [], unallocated: 0 });
    const loads = (await propose((await drawnFor(1, { month: activity.month })).activity)).auditors;
    expect(loads.filter(({ before }) => before === 1)).toHaveLength(3);
  });

  it('brings a known case up to what the frame says', async () => {
    const south = await world.team(area, { name: `South ${run}` });
    const { activity, cases } = await drawnFor(1);
    const known = await world.aCase(south, { reference: cases[0]?.reference as string, categories: ['LAC'] });
    await confirm({ activityId: activity.id, pairs: [{ sampleCaseId: cases[0]?.id as string, auditorId: auditors[0]?.id as string }] });
    expect(await administrator.inBackground().require(Case, known.id)).toMatchObject({ teamId: north.id, categories: ['CP'], version: 2 });
  });

  it('refuses a conflict of interest in its row, and lets an exception pass that somebody senior approves', async () => {
    const { activity, cases } = await drawnFor(2);
    const [first, second] = cases as [SampleCase, SampleCase];
    const pair = (auditorId: string, exception?: { approverId: string; reason: string }) => ({ sampleCaseId: first.id, auditorId, exception });
    const results = await confirm({ activityId: activity.id, pairs: [pair(manager.id), { sampleCaseId: second.id, auditorId: auditors[0]?.id as string }] });
    expect(results).toMatchObject([{ auditId: null, problem: expect.stringContaining('They manage the team that holds this case.') }, { problem: null }]);
    const approver = auditors[2] as Person;
    const [unsaid, unfit, fine] = [
      await confirm({ activityId: activity.id, pairs: [pair(manager.id, { approverId: approver.id, reason: ' ' })] }),
      await confirm({ activityId: activity.id, pairs: [pair(manager.id, { approverId: manager.id, reason: 'Nobody else' })] }),
      await confirm({ activityId: activity.id, pairs: [pair(manager.id, { approverId: approver.id, reason: 'Nobody else knows the legal side' })] }),
    ];
    expect([unsaid[0]?.problem, unfit[0]?.problem, fine[0]?.problem]).toEqual([
      'Say why the conflict of interest may pass.', 'An exception is approved by a strategic lead, a director or a quality lead who is not the auditor.', null,
    ]);
  });

  it('keeps no exception where there is no conflict, and none that is too long or cannot be kept', async () => {
    const { activity, cases } = await drawnFor(1);
    const theCase = cases[0] as SampleCase;
    const pair = (auditorId: string, approverId: string, reason: string) => ({ activityId: activity.id, pairs: [{ sampleCaseId: theCase.id, auditorId, exception: { approverId, reason } }] });
    const approver = (auditors[2] as Person).id;
    expect(await confirm(pair(manager.id, approver, 'x'.repeat(100_000)))).toMatchObject([{ auditId: null, problem: expect.stringContaining('at most') }]);
    expect(await confirm(pair(manager.id, approver, 'x\u0000y'))).toMatchObject([{ auditId: null, problem: expect.stringContaining('U+0000') }]);
    const [given] = await confirm(pair((auditors[0] as Person).id, 'nobody'.repeat(50), 'x'.repeat(100_000)));
    expect(given).toMatchObject({ problem: null });
    expect(await administrator.inBackground().require(Audit, given?.auditId as string)).toMatchObject({ exceptionById: null, exceptionReason: null });
  });

  it('makes a case once, whoever allocates it in two activities at once', async () => {
    const [one, two] = [await drawnFor(1), await drawnFor(1)];
    await administrator.part((tx) => tx.set(SampleCase, { id: two.cases[0]?.id }, { reference: one.cases[0]?.reference }));
    const both = await Promise.all([one, two].map(({ activity, cases }) => confirm({ activityId: activity.id, pairs: [{ sampleCaseId: cases[0]?.id as string, auditorId: auditors[0]?.id as string }] })));
    expect(both.flat().map(({ problem }) => problem)).toEqual([null, null]);
    expect(await administrator.inBackground().visible(Case, condition('t.reference = :reference', { reference: one.cases[0]?.reference }))).toHaveLength(1);
  });

  it('never gives a case twice, whoever confirms at once', async () => {
    const { activity, cases } = await drawnFor(1);
    const input = { activityId: activity.id, pairs: [{ sampleCaseId: cases[0]?.id as string, auditorId: auditors[0]?.id as string }] };
    const both = await Promise.all([confirm(input), confirm(input)]);
    expect(both.flat().filter(({ auditId }) => auditId !== null)).toHaveLength(1);
    expect(both.flat().filter(({ problem }) => problem?.startsWith('This case is not free'))).toHaveLength(1);
  });

  it('never proposes who audited the case the last time', async () => {
    const { activity, cases } = await drawnFor(1);
    const theCase = await world.aCase(north, { reference: cases[0]?.reference as string });
    await world.audit({ activity: await world.activity({ month: '2016-05' }), area, case: theCase, auditor: auditors[0] as Person }, { status: 'CLOSED', submittedAt: '2016-06-01T10:00:00.000Z' });
    expect((await propose(activity)).pairs[0]?.auditor?.id).not.toBe(auditors[0]?.id);
    const candidates = await candidatesFor(administrator.inBackground(), activity.id, cases[0]?.id as string);
    expect(candidates.find(({ auditor }) => auditor.id === auditors[0]?.id)).toMatchObject({ conflict: true, refusals: ['They audited this case the last time.'] });
    expect(candidates[0]?.refusals).toEqual([]);
  });

  it('is refused for what is over and for what is not audited with the tool', async () => {
    const { activity } = await drawnFor(1);
    const dip = await world.activity({ kind: 'DIP_SAMPLE', status: 'PLANNED' });
    await expect(propose(dip)).rejects.toMatchObject({ problems: [{ field: 'activityId' }] });
    await expect(confirm({ activityId: dip.id, pairs: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(confirm({ activityId: activity.id, dueOn: '2018-01-01', pairs: [{ sampleCaseId: 'x', auditorId: 'y' }] })).rejects.toMatchObject({ problems: [{ field: 'dueOn' }] });
    await expect(propose(activity, 99)).rejects.toMatchObject({ problems: [{ field: 'above' }] });
  });
});
