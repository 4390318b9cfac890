import { type Activity, type Audit, figureReachOf, type Person, readAuditedTwice, readRandomShares } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { pairFiguresOf, themeChangeOf } from './re-audit-findings';

const activity = (given: Partial<Activity> = {}): Activity => ({ id: 'a', service: 'SOCIAL_CARE', categories: ['CIN'], ...given }) as Activity;
const all = (base: number) => ({ count: base, base });

describe('a theme over a new sample', () => {
  const compared = (given: Partial<Parameters<typeof themeChangeOf>[0]> = {}) => themeChangeOf({
    domain: 'PLANS', earlier: activity(), later: activity({ id: 'b', categories: ['CIN'] }), before: { count: 48, base: 80 }, after: { count: 56, base: 70 },
    randomBefore: all(80), randomAfter: all(70), ...given,
  });

  it('is worded by the interval of the difference, which stands beside it in points', () =>
    expect(compared()).toMatchObject({ change: 'CLEAR_IMPROVEMENT', lower: 5.2, upper: 33.4 }));

  it('is not compared where one case of either sample was chosen', () =>
    expect(compared({ randomBefore: { count: 79, base: 80 } })).toMatchObject({ change: 'NOT_COMPARABLE', lower: null, upper: null }));

  it.each<[string, Partial<Activity>]>([['another service', { service: 'EARLY_HELP' }], ['other categories', { categories: ['CIN', 'CP'] }]])('is not compared with %s', (_sentence, given) =>
    expect(compared({ later: activity(given) })).toMatchObject({ change: 'NOT_COMPARABLE' }));

  it('says nothing of few', () => expect(compared({ after: { count: 9, base: 9 } })).toMatchObject({ change: 'TOO_FEW_TO_SAY', lower: null }));
});

describe.each(testDatabases())('cases audited twice on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
  });
  afterAll(() => test.drop());

  const twice = async (again: Activity, before: Partial<Audit>, after: Partial<Audit>, led: Partial<Parameters<World['area']>[0]> = {}) => {
    const area = await world.area(led);
    const of = { area, case: await world.aCase(await world.team(area)), auditor };
    const earlier = await world.audit({ ...of, activity: await world.activity() }, { status: 'SUBMITTED', ...before });
    return world.audit({ ...of, activity: again }, { status: 'SUBMITTED', previousAuditId: earlier.id, ...after });
  };

  it('are counted by outcome, drafts and those that came back left out', async () => {
    const again = await world.activity({ kind: 'RE_AUDIT' });
    await twice(again, { auditorGrade: 'DOES_NOT_MEET_GOOD' }, { auditorGrade: 'MEETS_GOOD' });
    await twice(again, { auditorGrade: 'MEETS_GOOD', moderatedGrade: 'DOES_NOT_MEET_GOOD', status: 'MODERATED' }, { auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await twice(again, {}, { status: 'IN_PROGRESS' });
    await twice(again, { status: 'RETURNED' }, {});
    const ctx = await as(test.database, await world.person({ level: 'DIRECTOR' }));
    const figures = pairFiguresOf((await readAuditedTwice(ctx, [again.id], { of: 'ALL' })).get(again.id) ?? []);
    expect(figures.sameCases).toMatchObject({ base: 2, better: 1, same: 1, worse: 0, change: 'TOO_FEW_TO_SAY' });
    expect(figures.byDomain).toHaveLength(12);
  });

  it('are counted within the figures scope of the viewer alone', async () => {
    const person = await world.person({ level: 'OPERATIONAL_LEAD' });
    const again = await world.activity({ kind: 'RE_AUDIT' });
    await twice(again, {}, {}, { operationalLeadId: person.id });
    await twice(again, {}, {});
    const ctx = await as(test.database, person);
    const figures = pairFiguresOf((await readAuditedTwice(ctx, [again.id], figureReachOf(ctx.viewer))).get(again.id) ?? []);
    expect(figures.sameCases.base).toBe(1);
  });

  it('say how many of a sample were drawn at random', async () => {
    const sample = await world.activity();
    const area = await world.area();
    for (const samplingMethod of ['RANDOM', 'STRATIFIED', 'PURPOSIVE'] as const) {
      await world.audit({ activity: sample, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED', samplingMethod });
    }
    const ctx = await as(test.database, await world.person({ level: 'DIRECTOR' }));
    expect((await readRandomShares(ctx, [sample.id], { of: 'ALL' })).get(sample.id)).toEqual({ count: 2, base: 3 });
  });
});
