import { Activity, type Audit, page, type Person, readAuditsDue, type RequestContext, type ServiceArea } from '@goodmark/server-data';
import { as, aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { ACTIVITIES, type ActivityWhere } from './activity-list';

describe.each(testDatabases())('audits due on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let west: ServiceArea;
  let east: ServiceArea;
  let auditor: Person;
  let one: Activity;
  let other: Activity;

  const anAudit = async (activity: Activity, area: ServiceArea, given: Partial<Audit>) => world.audit({ activity, area, auditor, case: await world.aCase(await world.team(area)) }, given);
  const dueIn = async (ctx: RequestContext) =>
    (await readAuditsDue(ctx, '2018-05-01', '2018-05-31')).map(({ activityId, ...row }) => [row.dueOn, activityId === one.id ? 'one' : 'other', row.submitted, row.outstanding]).sort();

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    [west, east] = [await world.area(), await world.area()];
    auditor = await world.auditor();
    [one, other] = [await world.activity(), await world.activity()];
    const submittedAt = '2018-04-20T10:00:00.000Z';
    await anAudit(one, west, { dueOn: '2018-05-31' });
    await anAudit(one, west, { dueOn: '2018-05-31', status: 'RETURNED', submittedAt });
    await anAudit(one, east, { dueOn: '2018-05-31', status: 'CLOSED', submittedAt });
    await anAudit(one, west, { dueOn: '2018-05-01', status: 'SUBMITTED', submittedAt });
    await anAudit(other, east, { dueOn: '2018-05-31' });
    await anAudit(other, east, { dueOn: '2018-05-31', status: 'EXEMPTED' });
    await anAudit(other, east, { dueOn: '2018-05-31', kind: 'PRACTICE' });
    await anAudit(other, east, { dueOn: '2018-04-30' });
    await anAudit(other, east, { dueOn: '2018-06-01' });
  });
  afterAll(() => test.drop());

  it('counts by day and activity what is submitted and what is not, from the first day to the last, without practice and exempted audits', async () => {
    expect(await dueIn(administrator)).toEqual([['2018-05-01', 'one', 1, 0], ['2018-05-31', 'one', 1, 2], ['2018-05-31', 'other', 0, 1]]);
  });

  it('counts for a lead the audits of their own service area, and nobody else’s', async () => {
    const strategic = await world.person({ level: 'STRATEGIC_LEAD' });
    await test.database.execute('UPDATE service_area SET strategicLeadId = ? WHERE id = ?', [strategic.id, east.id]);
    expect(await dueIn(await as(test.database, strategic))).toEqual([['2018-05-31', 'one', 1, 0], ['2018-05-31', 'other', 0, 1]]);
  });

  it('counts nothing for whoever sees none of the audits', async () => {
    expect(await dueIn(await as(test.database, await world.person({ level: 'TEAM_MANAGER' })))).toEqual([]);
    expect(await dueIn(await as(test.database, await world.person({ level: null, roles: ['LADO'] })))).toEqual([]);
  });

  describe('activities', () => {
    const titles = async (where: ActivityWhere) => (await page(administrator, Activity, { where: { and: [where, { title: { startsWith: 'Filtered' } }] }, first: 25 }, ACTIVITIES)).nodes.map(({ title }) => title);

    beforeAll(async () => {
      await world.activity({ title: 'Filtered A', categories: ['CIN', 'CP'], leadId: auditor.id, auditDueOn: '2018-05-31', reportDueOn: '2018-06-14' });
      await world.activity({ title: 'Filtered B', categories: [], leadId: null, auditDueOn: '2018-06-29', reportDueOn: null });
    });

    it.each<[string, () => ActivityWhere, readonly string[]]>([
      ['of a category', () => ({ category: { eq: 'CP' } }), ['Filtered A']],
      ['of a category, or of any', () => ({ or: [{ category: { eq: 'LAC' } }, { category: { isNull: true } }] }), ['Filtered B']],
      ['of a lead', () => ({ lead: { eq: auditor.id } }), ['Filtered A']],
      ['without a lead', () => ({ lead: { isNull: true } }), ['Filtered B']],
      ['with audits due in a month', () => ({ auditDueOn: { gte: '2018-05-01', lte: '2018-05-31' } }), ['Filtered A']],
      ['with a report due from a day', () => ({ reportDueOn: { gte: '2018-06-14' } }), ['Filtered A']],
    ])('are found %s', async (_sentence, where, expected) => expect(await titles(where())).toEqual(expected));
  });
});
