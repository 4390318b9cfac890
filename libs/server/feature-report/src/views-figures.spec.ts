import { type Audit, condition, type Person, type RequestContext, updateRows, ViewsSought } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { ViewsFiguresResolver, ViewsShareResolver } from './views-figures.resolver';

describe.each(testDatabases())('whose views were sought on $name', ({ create }) => {
  const resolver = new ViewsFiguresResolver();
  let test: TestDatabase;
  let world: World;
  let lead: Person;
  let asQuality: RequestContext;
  let activityId: string;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    lead = await world.person({ level: 'OPERATIONAL_LEAD' });
    asQuality = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const auditor = await world.auditor();
    const activity = await world.activity({ month: '2018-03' });
    activityId = activity.id;
    const area = await world.area({ operationalLeadId: lead.id });
    const elsewhere = await world.area({ service: 'EARLY_HELP' });
    const audit = async (given: Partial<Audit>, where = area, categories = ['CIN'], live = true) =>
      world.audit({ activity: live ? activity : null, case: await world.aCase(await world.team(where), { categories, service: where.service }), area: where, auditor }, given);
    const sought = (one: Audit, who: 'CHILD' | 'PARENT', changedJudgement: boolean) =>
      test.database.unit((inside) => updateRows(test.database, inside, ViewsSought, { auditId: one.id, who }, { sought: true, changedJudgement }));
    const first = await audit({ status: 'SUBMITTED' });
    await sought(first, 'CHILD', true);
    await sought(first, 'PARENT', false);
    await sought(await audit({ status: 'CLOSED' }, area, ['CIN', 'LAC']), 'CHILD', false);
    await audit({ status: 'MODERATED', moderatedGrade: 'MEETS_GOOD' }, elsewhere);
    for (const status of ['IN_PROGRESS', 'RETURNED', 'ALLOCATED', 'EXEMPTED'] as const) await audit({ status });
    await sought(await audit({ status: 'SUBMITTED' }, area, ['CIN'], false), 'CHILD', true);
  });
  afterAll(() => test.drop());

  const shares = async (...[ctx, groupBy, where]: Parameters<ViewsFiguresResolver['viewsFigures']>) =>
    (await resolver.viewsFigures(ctx, groupBy, where)).map(({ base, views, month, service, category, serviceArea }) => ({
      ...(month ? { month } : {}), ...(service ? { service } : {}), ...(category ? { category } : {}), ...(serviceArea ? { serviceArea: serviceArea.service } : {}),
      base, sought: views.map(({ sought }) => sought.count), changed: views.map(({ changed }) => `${changed.count}/${changed.base}`),
    }));

  it('counts submitted live audits, and neither drafts nor practice audits', async () => {
    expect(await shares(asQuality, [], null)).toEqual([{ base: 3, sought: [2, 1, 0], changed: ['1/2', '0/1', '0/0'] }]);
  });
  it('splits by service, month and category; an audit of two categories is in both', async () => {
    expect((await shares(asQuality, ['SERVICE'])).map(({ service, base, sought }) => [service, base, sought[0]])).toEqual([['EARLY_HELP', 1, 0], ['SOCIAL_CARE', 2, 2]]);
    expect((await shares(asQuality, ['MONTH'])).map(({ month, base }) => [month, base])).toEqual([['2018-03', 3]]);
    expect((await shares(asQuality, ['CATEGORY'])).map(({ category, base }) => [category, base])).toEqual([['CIN', 3], ['LAC', 1]]);
    expect((await shares(asQuality, ['SERVICE_AREA', 'ACTIVITY'])).map(({ base }) => base).sort()).toEqual([1, 2]);
  });
  it('keeps to the filter and to the figures scope of who asks', async () => {
    expect((await shares(asQuality, [], { activity: { eq: activityId }, service: { eq: 'EARLY_HELP' } }))[0]).toMatchObject({ base: 1, sought: [0, 0, 0] });
    expect((await shares(await as(test.database, lead), []))[0]).toMatchObject({ base: 2, sought: [2, 1, 0] });
    expect(await shares(await as(test.database, await world.person({ level: 'CASE_HOLDER' })), [])).toEqual([{ base: 0, sought: [0, 0, 0], changed: ['0/0', '0/0', '0/0'] }]);
  });
  it('refuses other ways to split and filters that would tell more', async () => {
    await expect(resolver.viewsFigures(asQuality, ['DOMAIN'])).rejects.toMatchObject({ problems: [{ field: 'groupBy' }] });
    await expect(resolver.viewsFigures(asQuality, ['MONTH', 'MONTH'])).rejects.toMatchObject({ problems: [{ field: 'groupBy' }] });
    await expect(resolver.viewsFigures(asQuality, [], { viewsNotSought: ['CHILD'] })).rejects.toMatchObject({ problems: [{ field: 'where.viewsNotSought' }] });
  });
  it('agrees with the rows it counts', async () => {
    const rows = await asQuality.visible(ViewsSought, condition(`t.sought = 1 AND t.who = 'CHILD' AND EXISTS (SELECT 1 FROM audit a WHERE a.id = t.auditId AND a.kind = 'LIVE')`));
    expect(rows).toHaveLength((await shares(asQuality, []))[0]?.sought[0] ?? -1);
  });
  it('gives a share of nothing as none', () => {
    const share = new ViewsShareResolver();
    expect([share.percent({ count: 15, base: 19 }, 0), share.percent({ count: 0, base: 0 }, 0)]).toEqual([79, null]);
  });
});
