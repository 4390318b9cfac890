import { Activity, ActivityRevision, Audit, type AuditStatus, condition, readActivityCounts, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { createActivity } from './create-activity';
import { moveActivity } from './move-activity';

describe.each(testDatabases())('the schedule on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
  });
  afterAll(() => test.drop());

  const created = (input: Partial<Parameters<typeof createActivity>[1]> = {}) =>
    administrator.transaction(Activity, (tx) => createActivity(tx, { month: '2018-05', title: 'CIN - case audits', kind: 'CASE_AUDIT', ...input }));
  const moved = (activity: Activity, month: string, reason = 'The team moves house', version = activity.version) =>
    administrator.transaction(Activity, (tx) => moveActivity(tx, { id: activity.id, version, month, reason }));
  const revisionsOf = ({ id }: Activity) => administrator.visible(ActivityRevision, condition('t.activityId = :id', { id }), 'ORDER BY t.seq');

  it('keeps the full plan of a new activity as its first revision, audits due by the last working day', async () => {
    const activity = await created({ categories: ['CIN'], moderationRate: 100 });
    expect(activity).toMatchObject({ auditDueOn: '2018-05-31', moderationRule: 'ALL', status: 'PLANNED', version: 1 });
    expect(await revisionsOf(activity)).toMatchObject([{ seq: 1, month: '2018-05', categories: ['CIN'], title: 'CIN - case audits' }]);
  });

  it.each([
    ['an empty title', { title: '  ' }, 'title'],
    ['a rate over 100', { moderationRate: 101 }, 'moderationRate'],
    ['a negative target', { targetCount: -1 }, 'targetCount'],
    ['an unknown category', { categories: ['NONSENSE'] }, 'categories'],
    ['an unknown lead', { leadId: 'nobody' }, 'leadId'],
    ['audits due before the month', { auditDueOn: '2018-04-30' }, 'auditDueOn'],
  ])('refuses %s and names the field', async (_sentence, input, field) => {
    await expect(created(input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('moves an activity with its allocated audits and keeps who moved it and why', async () => {
    const activity = await world.activity({ month: '2018-05' });
    const area = await world.area();
    const audit = await world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: await world.auditor() });
    await moved(activity, '2018-06');
    const revisions = await revisionsOf(activity);
    expect(revisions.map(({ month }) => month)).toEqual(['2018-05', '2018-06']);
    expect(revisions[1]).toMatchObject({ reason: 'The team moves house', byId: administrator.viewer.personId });
    expect((await administrator.require(Audit, audit.id)).month).toBe('2018-06');
  });

  it.each(['SUBMITTED', 'MODERATED'] as const)('leaves an activity with a %s audit where it is', async (status) => {
    const activity = await world.activity({ month: '2018-02' });
    const area = await world.area();
    await world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: await world.auditor() }, { status, moderatedGrade: status === 'MODERATED' ? 'MEETS_GOOD' : null });
    await expect(moved(activity, '2018-03')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await administrator.require(Activity, activity.id)).toMatchObject({ month: '2018-02', version: 1 });
  });

  it('refuses a move without a reason and one of a stale version', async () => {
    const activity = await created();
    await expect(moved(activity, '2018-06', ' ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    await moved(activity, '2018-06');
    await expect(moved(activity, '2018-07')).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  it('counts how far the audits of many activities have come, practice audits left out, in one statement', async () => {
    const [busy, idle] = [await world.activity(), await world.activity()];
    const area = await world.area();
    const audit = async (status: AuditStatus, given: Partial<Audit> = {}) =>
      world.audit({ activity: busy, area, case: await world.aCase(await world.team(area)), auditor: await world.auditor() }, { status, ...given });
    for (const status of ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'] as const) await audit(status, { dueOn: '2018-04-25' });
    await audit('ALLOCATED', { dueOn: administrator.clock.today() });
    for (const status of ['SUBMITTED', 'IN_MODERATION', 'EXEMPTED'] as const) await audit(status, { dueOn: '2018-03-01' });
    for (const status of ['MODERATED', 'CLOSED'] as const) await audit(status, { moderatedGrade: 'MEETS_GOOD' });
    await audit('CLOSED');
    await audit('SUBMITTED', { kind: 'PRACTICE' });
    const before = test.database.statements;
    const counts = await readActivityCounts(administrator, [busy.id, idle.id]);
    expect(test.database.statements - before).toBe(1);
    expect(counts.get(busy.id)).toEqual({ total: 10, allocated: 9, inProgress: 2, submitted: 5, inModeration: 1, moderated: 2, closed: 2, lateAudits: 3 });
    expect(counts.get(idle.id)).toEqual({ total: 0, allocated: 0, inProgress: 0, submitted: 0, inModeration: 0, moderated: 0, closed: 0, lateAudits: 0 });
  });
});
