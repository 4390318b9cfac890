import { addMonths } from '@goodmark/audit-schedule';
import {
  Activity, ActivityRevision, Audit, type AuditStatus, BulkRun, clockFixedOn, condition, newId, Person, readActivityCounts, type RequestContext, InstrumentRecord, stepsOfActivity
} from '@goodmark/server-data';
import { as, aWorld, doorOf, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { cancelActivity } from './cancel-activity';
import { changeActivity } from './change-activity';
import { copyActivity } from './copy-activity';
import { copyResults } from './copy-results';
import { copySchedule } from './copy-schedule';
import { createActivity } from './create-activity';
import { moveActivity } from './move-activity';
import { activitiesAsOn } from './schedule-as-on';

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
  const anAudit = async (activity: Activity, given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: await world.auditor() }, given);
  };
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

  it('takes its due days along, and those of the audits that are due on them', async () => {
    const activity = await created({ auditDueOn: '2018-05-31', reportDueOn: '2018-06-14' });
    const audit = await anAudit(activity, { dueOn: '2018-05-31' });
    expect(await moved(activity, '2018-06')).toMatchObject({ auditDueOn: '2018-06-29', reportDueOn: '2018-07-13' });
    expect((await administrator.require(Audit, audit.id)).dueOn).toBe('2018-06-29');
  });

  it('leaves the schedule of its year only when that is said', async () => {
    const activity = await created({ month: '2018-05' });
    await expect(moved(activity, '2019-04')).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'month', message: expect.stringContaining('2019/20') }] });
    await expect(moved(activity, '2018-05')).rejects.toMatchObject({ problems: [{ field: 'month' }] });
    const gone = await administrator.transaction(Activity, (tx) => moveActivity(tx, { id: activity.id, version: 1, month: '2019-04', reason: 'Put off', toAnotherYear: true }));
    expect(gone.month).toBe('2019-04');
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

  describe('changing the plan', () => {
    const changed = (activity: Activity, changes: Partial<Parameters<typeof changeActivity>[1]>, version = activity.version) =>
      administrator.transaction(Activity, (tx) => changeActivity(tx, { id: activity.id, version, reason: 'Agreed in the QA meeting', ...changes }));

    it('changes what is given, clears what is null, leaves the rest, and keeps why', async () => {
      const activity = await created({ targetCount: 20, service: 'EARLY_HELP', moderationRate: 20 });
      const after = await changed(activity, { targetCount: 12, service: null, title: ' CIN  and\nCP  ' });
      expect(after).toMatchObject({ targetCount: 12, service: null, title: 'CIN and CP', moderationRate: 20, version: 2 });
      expect((await revisionsOf(activity))[1]).toMatchObject({ targetCount: 12, service: null, reason: 'Agreed in the QA meeting', byId: administrator.viewer.personId });
    });

    it.each([
      ['no reason', { title: 'X', reason: ' ' }, ['reason']],
      ['nothing that differs', { kind: 'CASE_AUDIT' }, ['id']],
      ['no title and no kind', { title: '', kind: null }, ['title', 'kind']],
      ['a rate and a category that cannot be', { moderationRate: 101, categories: ['NONSENSE'] }, ['moderationRate', 'categories']],
      ['a report before the audits', { reportDueOn: '2018-05-01' }, ['reportDueOn']],
    ] as const)('refuses %s and names the fields', async (_sentence, changes, fields) => {
      const activity = await created();
      await expect(changed(activity, changes as never)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: fields.map((field) => ({ field })) });
      expect(await administrator.require(Activity, activity.id)).toMatchObject({ version: 1 });
    });

    it('lets audits due on its day follow to the new day, and leaves one with a day of its own', async () => {
      const activity = await created({ auditDueOn: '2018-05-31' });
      const [follows, stays] = [await anAudit(activity, { dueOn: '2018-05-31' }), await anAudit(activity, { dueOn: '2018-05-18' })];
      await changed(activity, { auditDueOn: '2018-06-08' });
      expect(await Promise.all([follows, stays].map(async ({ id }) => (await administrator.require(Audit, id)).dueOn))).toEqual(['2018-06-08', '2018-05-18']);
    });

    it('keeps a lead who has left while something else changes, and gives nobody who has left the lead', async () => {
      const lead = await world.person({ level: 'STRATEGIC_LEAD' });
      const activity = await created({ leadId: lead.id });
      await administrator.transaction(Activity, async (tx) => (await tx.set(Person, { id: lead.id }, { active: false }), activity));
      expect(await changed(activity, { targetCount: 3 })).toMatchObject({ leadId: lead.id, targetCount: 3 });
      await expect(changed(await created(), { leadId: lead.id })).rejects.toMatchObject({ problems: [{ field: 'leadId' }] });
    });

    it('leaves the kind as it is once an audit is allocated', async () => {
      const activity = await created();
      await anAudit(activity);
      await expect(changed(activity, { kind: 'RE_AUDIT', title: 'Lost with it' })).rejects.toMatchObject({ problems: [{ field: 'kind' }] });
      expect(await administrator.require(Activity, activity.id)).toMatchObject({ kind: 'CASE_AUDIT', title: 'CIN - case audits', version: 1 });
    });

    it('refuses a stale version', async () => {
      const activity = await created();
      await changed(activity, { targetCount: 3 });
      await expect(changed(activity, { targetCount: 4 })).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    });
  });

  describe('cancelling', () => {
    const cancelled = (activity: Activity, who = administrator) =>
      who.transaction(Activity, (tx) => cancelActivity(tx, { id: activity.id, version: activity.version, reason: 'The team is inspected' }));

    it('keeps the activity with its reason, and exempts what was only allocated', async () => {
      const activity = await created();
      const audit = await anAudit(activity);
      expect(await cancelled(activity)).toMatchObject({ status: 'CANCELLED', version: 2 });
      expect((await revisionsOf(activity))[1]).toMatchObject({ status: 'CANCELLED', reason: 'The team is inspected' });
      expect(await administrator.require(Audit, audit.id)).toMatchObject({ status: 'EXEMPTED' });
    });

    it.each(['IN_PROGRESS', 'RETURNED', 'SUBMITTED', 'CLOSED'] as const)('refuses while an audit is %s, also to a program that may not read audits', async (status) => {
      const activity = await created();
      const allocated = await anAudit(activity);
      await anAudit(activity, { status });
      const program = doorOf(test.database, { ...administrator.viewer, tokenId: newId(), scopes: new Set(['schedule:read', 'schedule:write'] as const) });
      for (const who of [administrator, program]) await expect(cancelled(activity, who)).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'id' }] });
      expect(await administrator.require(Audit, allocated.id)).toMatchObject({ status: 'ALLOCATED' });
      expect(await administrator.require(Activity, activity.id)).toMatchObject({ status: 'PLANNED', version: 1 });
    });

    it('exempts observations that were only allocated, and refuses once one is begun or submitted', async () => {
      const [recorder, subject] = [await world.person(), await world.person()];
      const observing = async () => ({ activity: await world.activity({ kind: 'PRACTICE_OBSERVATION' }), recorder, subject });
      const of = await observing();
      const record = await world.record(of);
      await cancelled(of.activity);
      expect(await administrator.inBackground().require(InstrumentRecord, record.id)).toMatchObject({ status: 'EXEMPTED', version: 2 });
      for (const status of ['IN_PROGRESS', 'SUBMITTED'] as const) {
        const begun = await observing();
        const allocated = await world.record(begun);
        await world.record(begun, { status });
        await expect(cancelled(begun.activity)).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'id' }] });
        expect(await administrator.inBackground().require(InstrumentRecord, allocated.id)).toMatchObject({ status: 'ALLOCATED' });
      }
      const submitted = await observing();
      await world.record(submitted, { status: 'SUBMITTED' });
      await expect(moved(submitted.activity, '2018-07')).rejects.toMatchObject({ code: 'CONFLICT' });
      const steps = await stepsOfActivity(administrator.inBackground(), submitted.activity);
      expect(steps).toContain('ALLOCATE_RECORDS');
      expect(steps).not.toEqual(expect.arrayContaining(['MOVE']));
      expect(steps).not.toContain('ALLOCATE');
    });

    it('is for ever: the plan of a cancelled activity stands', async () => {
      const activity = await cancelled(await created());
      await expect(cancelled(activity)).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(moved(activity, '2018-07')).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });

  describe('planning once more', () => {
    const copies = async (run: Promise<BulkRun>) => copyResults(administrator, await run);
    const copiedFor = (activity: Activity, months: string[]) => copies(administrator.transaction(BulkRun, (tx) => copyActivity(tx, { id: activity.id, months })));

    it('copies the structure, with due days as far from the end of the month, and says why it is there', async () => {
      const source = await created({ title: 'Copied', categories: ['CP'], targetCount: 9, moderationRate: 30, auditDueOn: '2018-05-30' });
      await anAudit(source, { status: 'SUBMITTED' });
      const [row] = await copiedFor(source, ['2018-08']);
      expect(row).toMatchObject({ month: '2018-08', problem: null, activity: { title: 'Copied', categories: ['CP'], targetCount: 9, moderationRate: 30, status: 'PLANNED', auditDueOn: '2018-08-30', version: 1 } });
      expect(await revisionsOf(row?.activity as Activity)).toMatchObject([{ seq: 1, reason: 'Copied from “Copied” of May 2018.' }]);
      expect((await readActivityCounts(administrator, [row?.activity?.id as string])).get(row?.activity?.id as string)?.total).toBe(0);
    });

    it('plans nothing twice, and says where it did not', async () => {
      const source = await created({ title: 'Every quarter' });
      await created({ title: 'every quarter', month: '2018-08' });
      const rows = await copiedFor(source, ['2018-11', '2018-08', '2018-11']);
      expect(rows.map(({ month, activity, problem }) => [month, activity !== null, problem])).toEqual([
        ['2018-08', false, 'There is an activity of this title in August 2018 already.'], ['2018-11', true, null],
      ]);
    });

    it('copies a year into another, cancelled activities left out, and a second time nothing', async () => {
      const [kept, gone] = [await created({ title: 'Kept', month: '2021-04' }), await created({ title: 'Gone', month: '2021-05' })];
      await administrator.transaction(Activity, (tx) => cancelActivity(tx, { id: gone.id, version: 1, reason: 'No need' }));
      const copyYear = () => copies(administrator.transaction(BulkRun, (tx) => copySchedule(tx, { from: '2021/22', to: '2022/23' })));
      expect(await copyYear()).toMatchObject([{ source: { id: kept.id }, month: '2022-04', activity: { title: 'Kept', month: '2022-04' }, problem: null }]);
      expect(await copyYear()).toMatchObject([{ activity: null, problem: 'There is an activity of this title in April 2022 already.' }]);
    });

    it('leaves out the lead who has left', async () => {
      const lead = await world.person({ level: 'STRATEGIC_LEAD' });
      const source = await created({ title: 'Led', leadId: lead.id });
      await administrator.transaction(Activity, async (tx) => (await tx.set(Person, { id: lead.id }, { active: false }), source));
      expect(await copiedFor(source, ['2018-09'])).toMatchObject([{ activity: { leadId: null } }]);
    });

    it.each([
      ['a year into itself', { from: '2021/22', to: '2021/22' }, 'to'],
      ['a year in which nothing is planned', { from: '1999/00', to: '2021/22' }, 'from'],
      ['activities of another year', { from: '2021/22', to: '2022/23', activityIds: ['nonsense'] }, 'activityIds'],
    ])('refuses %s', async (_sentence, input, field) => {
      await expect(administrator.transaction(BulkRun, (tx) => copySchedule(tx, input))).rejects.toMatchObject({ problems: [{ field }] });
    });

    it.each([['no month', []], ['more months than three years', Array.from({ length: 37 }, (_, index) => addMonths('2019-01', index))]])('refuses %s', async (_sentence, months) => {
      const source = await created();
      await expect(copiedFor(source, months)).rejects.toMatchObject({ problems: [{ field: 'months' }] });
    });
  });

  describe('the plan as it stood', () => {
    const at = (day: string) => doorOf(test.database, administrator.viewer, clockFixedOn(day));
    const on = async (day: string, clockDay: string) => {
      return (await activitiesAsOn(at(clockDay), '2024-04', '2025-03', day)).map(({ title, month, status }) => [title, month, status]);
    };

    it('is that of the last revision until the end of the day', async () => {
      const activity = await at('2024-01-10').transaction(Activity, (tx) => createActivity(tx, { month: '2024-05', title: 'As it stood', kind: 'DIP_SAMPLE' }));
      await at('2024-02-20').transaction(Activity, (tx) => moveActivity(tx, { id: activity.id, version: 1, month: '2024-06', reason: 'Later' }));
      await at('2024-03-30').transaction(Activity, (tx) => cancelActivity(tx, { id: activity.id, version: 2, reason: 'Not at all' }));
      expect(await on('2024-01-09', '2024-04-01')).toEqual([]);
      expect(await on('2024-01-10', '2024-04-01')).toEqual([['As it stood', '2024-05', 'PLANNED']]);
      expect(await on('2024-02-20', '2024-04-01')).toEqual([['As it stood', '2024-06', 'PLANNED']]);
      expect(await on('2024-04-01', '2024-04-01')).toEqual([['As it stood', '2024-06', 'CANCELLED']]);
    });

    it('is not known of a day to come', async () => {
      await expect(on('2024-04-02', '2024-04-01')).rejects.toMatchObject({ problems: [{ field: 'asOn' }] });
    });
  });
});
