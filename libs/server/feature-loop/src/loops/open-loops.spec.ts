import { addDays } from '@goodmark/audit-schedule';
import { Audit, clockFixedOn, type Level, moveAudit, newId, page, type RequestContext, type Role, viewerOf } from '@goodmark/server-data';
import { as, doorOf, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { aLoop } from '../loop-fixture';
import { loopFigures, loopMovement } from './loop-figures';
import { OPEN_LOOPS, type OpenLoopWhere } from './open-loop-list';

const TODAY = '2018-04-26';
const ALL = { service: null, serviceAreaId: null };

describe.each(testDatabases())('open loops on $name', ({ create }) => {
  let test: TestDatabase;
  let loop: Awaited<ReturnType<typeof aLoop>>;
  beforeAll(async () => {
    test = await create();
  });
  beforeEach(async () => {
    // Counts are of the whole council, so each test begins with a council without audits.
    for (const table of ['figure_entry', 'corrective_action', 'views_sought', 'audit_text', 'judgement_text', 'judgement', 'audit']) await test.database.execute(`DELETE FROM ${table}`, []);
    loop = await aLoop(test);
  });
  afterAll(() => test.drop());

  const old = (days: number, given: Partial<Audit> = {}) => loop.audit({ submittedAt: `${addDays(TODAY, -days)}T10:00:00.000Z`, ...given });
  const listed = async (where: OpenLoopWhere | null = null, ctx: RequestContext = loop.doors.lead) => (await page(ctx, Audit, { first: 100, where }, OPEN_LOOPS)).nodes.map(({ id }) => id);
  const figures = (ctx: RequestContext = loop.doors.lead, part: Parameters<typeof loopFigures>[1] = ALL) => loopFigures(ctx, part);

  it('are listed oldest first: submitted and not closed, practice audits too', async () => {
    const [young, oldest, practice] = [await old(3), await old(90, { status: 'IN_MODERATION' }), await old(20, { kind: 'PRACTICE' })];
    await old(100, { status: 'CLOSED', closedAt: '2018-04-01T10:00:00.000Z' });
    await old(100, { status: 'RETURNED' });
    await loop.audit({ status: 'IN_PROGRESS' });
    expect(await listed()).toEqual([oldest.id, practice.id, young.id]);
    expect(await listed({ kind: { eq: 'LIVE' } })).toEqual([oldest.id, young.id]);
  });

  it('are found by where they are, how old they are, how they came out, what they wait for and who has to do something', async () => {
    const good = await old(10, { feedbackHeldOn: '2018-04-20' });
    const failing = await old(70, { auditorGrade: 'DOES_NOT_MEET_GOOD', filedOn: '2018-03-01' });
    expect(await listed({ outcome: { eq: 'DOES_NOT_MEET_GOOD' } })).toEqual([failing.id]);
    expect(await listed({ ageInDays: { gte: 61, lte: 90 } })).toEqual([failing.id]);
    expect(await listed({ stage: { eq: 'ACTIONS' } })).toEqual([failing.id]);
    expect(await listed({ stage: { eq: 'FILING' } })).toEqual([good.id]);
    expect(await listed({ actionOwner: { eq: loop.auditor.id } })).toEqual([failing.id]);
    expect(await listed({ actionOwner: { isNull: true } })).toEqual([good.id]);
    expect(await listed({ serviceArea: { eq: loop.area.id }, team: { eq: loop.team.id }, service: { eq: 'SOCIAL_CARE' }, auditor: { eq: loop.auditor.id } })).toEqual([failing.id, good.id]);
    expect(await listed({ team: { eq: newId() } })).toEqual([]);
  });

  it('are found by the deputy of an action as well, apart from its owner', async () => {
    const failing = await old(70, { auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await old(5);
    await test.database.execute('UPDATE corrective_action SET deputyId = ? WHERE auditId = ?', [loop.holder.id, failing.id]);
    for (const who of [loop.auditor, loop.holder]) expect(await listed({ actionOwnerOrDeputy: { eq: who.id } })).toEqual([failing.id]);
    expect(await listed({ actionOwner: { eq: loop.holder.id } })).toEqual([]);
    const administrator = await as(test.database, await loop.world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    expect(await listed({ actionOwnerOrDeputy: { eq: loop.holder.id } }, administrator)).toEqual([]);
  });

  it('are seen by the line and those who have a part in them, and by nobody else', async () => {
    const audit = await old(5);
    for (const who of ['auditor', 'holder', 'manager', 'lead'] as const) expect([who, await listed(null, loop.doors[who])]).toEqual([who, [audit.id]]);
    expect(await listed(null, loop.doors.stranger)).toEqual([]);
  });

  it('do not tell whose the actions are to those who may not read them', async () => {
    await old(5, { auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const administrator = await as(test.database, await loop.world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    expect([(await listed(null, administrator)).length, await listed({ actionOwner: { eq: loop.auditor.id } }, administrator)]).toEqual([1, []]);
  });

  it('are counted by age, service, service area and what they wait for; practice audits are not', async () => {
    const help = await loop.world.area({ service: 'EARLY_HELP' });
    await old(14, { moderationChoice: 'CHOSEN' });
    await old(15, { auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await old(200, { auditorGrade: 'DOES_NOT_MEET_GOOD', feedbackHeldOn: '2018-03-01', service: 'EARLY_HELP', serviceAreaId: help.id });
    await old(300, { kind: 'PRACTICE' });
    const found = await figures();
    expect(found).toMatchObject({ count: 3, notYetPutRight: 2, oldestInDays: 200 });
    expect(found.ages.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 1]);
    expect(found.ages.map(({ notYetPutRight }) => notYetPutRight)).toEqual([0, 1, 0, 0, 0, 1]);
    expect(Object.fromEntries(found.stages.map(({ stage, count, notYetPutRight }) => [stage, [count, notYetPutRight]]))).toEqual({ MODERATION: [1, 0], FEEDBACK: [2, 1], ACTIONS: [2, 2], VERIFICATION: [0, 0], FILING: [3, 2] });
    expect(found.services).toMatchObject([{ service: 'SOCIAL_CARE', count: 2, oldestInDays: 15 }, { service: 'EARLY_HELP', count: 1, notYetPutRight: 1 }]);
    expect(Object.fromEntries(found.serviceAreas.map(({ serviceAreaId, count }) => [serviceAreaId, count]))).toEqual({ [loop.area.id]: 2, [help.id]: 1 });
    expect(await figures(loop.doors.lead, { service: 'EARLY_HELP', serviceAreaId: null })).toMatchObject({ count: 1 });
    expect(await figures(loop.doors.lead, { service: null, serviceAreaId: loop.area.id })).toMatchObject({ count: 2 });
  });

  it('are counted in the figures scope of who asks, whatever rows they see', async () => {
    await old(5);
    const other = await loop.world.area();
    await old(9, { serviceAreaId: other.id, teamId: (await loop.world.team(other)).id });
    const of = async (level: Level | null, roles: Role[] = []) => (await figures(await as(test.database, await loop.world.person({ level, roles })))).count;
    expect([await of('PRINCIPAL_SOCIAL_WORKER'), await of('DIRECTOR'), await of('CASE_HOLDER'), await of('TEAM_MANAGER'), (await figures(loop.doors.manager)).count]).toEqual([2, 2, 0, 0, 1]);
    const viewer = await viewerOf(test.database, loop.lead.id, { id: 'token', scopes: ['audits:read'] });
    expect((await figures(doorOf(test.database, viewer as NonNullable<typeof viewer>))).count).toBe(0);
  });

  it('roll forward: opening + new − returned − put right = now, and every day follows from the one before', async () => {
    const at = async (day: string, audit: Audit, to: Audit['status'], changes: Partial<Audit> = {}, via?: Audit['status']): Promise<Audit> => {
      const ctx = doorOf(test.database, loop.doors.lead.viewer, clockFixedOn(day));
      return ctx.part((tx) => moveAudit(tx, audit, audit.version, { to, changes: { ...changes, ...(to === 'CLOSED' ? { closedAt: tx.clock.now() } : {}), ...(to === 'SUBMITTED' ? { submittedAt: tx.clock.now() } : {}) }, ...(via ? { via } : {}) }));
    };
    const graded = (grade: 'MEETS_GOOD' | 'DOES_NOT_MEET_GOOD') => ({ auditorGrade: grade, outcome: grade, auditorDomains: 'M'.repeat(12) });
    const moderated = (grade: 'MEETS_GOOD' | 'DOES_NOT_MEET_GOOD') => ({ moderatedGrade: grade, outcome: grade, moderatedDomains: 'M'.repeat(12) });
    const draft = () => loop.audit({ status: 'IN_PROGRESS' });
    // Four are submitted in February; one of them is put right in March, one is sent back and submitted again, one is lowered and one raised.
    const [a, b, c, d] = [await draft(), await draft(), await draft(), await draft()];
    const first = await at('2018-02-10', a, 'SUBMITTED', graded('MEETS_GOOD'));
    const second = await at('2018-02-11', b, 'SUBMITTED', graded('DOES_NOT_MEET_GOOD'));
    const third = await at('2018-02-12', c, 'SUBMITTED', graded('MEETS_GOOD'));
    const fourth = await at('2018-02-13', d, 'SUBMITTED', graded('DOES_NOT_MEET_GOOD'));
    await at('2018-03-03', first, 'CLOSED');
    const back = await at('2018-03-04', second, 'RETURNED', { auditorGrade: null, outcome: null, auditorDomains: null }, 'IN_MODERATION');
    const lowered = await at('2018-03-05', third, 'MODERATED', moderated('DOES_NOT_MEET_GOOD'), 'IN_MODERATION');
    await at('2018-03-06', fourth, 'MODERATED', moderated('MEETS_GOOD'), 'IN_MODERATION');
    await at('2018-04-02', await at('2018-03-20', back, 'IN_PROGRESS'), 'SUBMITTED', graded('DOES_NOT_MEET_GOOD'));
    await at('2018-04-10', lowered, 'CLOSED');
    await loop.audit({ kind: 'PRACTICE' });

    const now = await figures();
    expect(now).toMatchObject({ count: 2, notYetPutRight: 1 });
    const roll = (from: string, to: string) => loopMovement(loop.doors.lead, now, from, to);
    expect(await roll('2018-03-01', '2018-03-31')).toMatchObject({
      all: { opening: 4, added: 0, lowered: 0, raised: 0, returned: 1, putRight: 1, closing: 2 },
      notYetPutRight: { opening: 2, added: 0, lowered: 1, raised: 1, returned: 1, putRight: 0, closing: 1 },
    });
    expect(await roll('2018-04-01', TODAY)).toMatchObject({
      all: { opening: 2, added: 1, returned: 0, putRight: 1, closing: 2 }, notYetPutRight: { opening: 1, added: 1, lowered: 0, raised: 0, returned: 0, putRight: 1, closing: 1 },
    });
    // Counted from the beginning there was nothing, and each day begins with what the day before left.
    expect(await roll('2018-01-01', TODAY)).toMatchObject({ all: { opening: 0, added: 5, returned: 1, putRight: 2, closing: 2 }, notYetPutRight: { opening: 0, closing: 1 } });
    let before = { all: 0, failing: 0 };
    for (let day = '2018-02-08'; day <= TODAY; day = addDays(day, 1)) {
      const { all, notYetPutRight } = await roll(day, day);
      expect([day, all.opening, notYetPutRight.opening]).toEqual([day, before.all, before.failing]);
      expect(all.opening + all.added - all.returned - all.putRight).toBe(all.closing);
      before = { all: all.closing, failing: notYetPutRight.closing };
    }
    expect(before).toEqual({ all: now.count, failing: now.notYetPutRight });
    // Whoever counts a part counts it the same way: all of these are of the manager's team.
    for (const [from, to] of [['2018-01-01', TODAY], ['2018-03-01', '2018-03-31']] as const) {
      expect(await loopMovement(loop.doors.manager, await figures(loop.doors.manager), from, to)).toEqual(await roll(from, to));
    }
  });

  it('refuse a period that has not come or runs backwards, by field', async () => {
    const now = await figures();
    await expect(loopMovement(loop.doors.lead, now, null, '2018-04-27')).rejects.toMatchObject({ problems: [{ field: 'to' }] });
    await expect(loopMovement(loop.doors.lead, now, '2018-04-20', '2018-04-19')).rejects.toMatchObject({ problems: [{ field: 'from' }] });
    expect(await loopMovement(loop.doors.lead, now, null, null)).toMatchObject({ from: '2017-04-26', to: TODAY });
  });

  it('cost one statement for the figures, two for the movement and one for a page, however many there are', async () => {
    for (let i = 0; i < 12; i += 1) await old(i * 20);
    const costOf = async (work: () => Promise<unknown>) => {
      const before = test.database.statements;
      await work();
      return test.database.statements - before;
    };
    const now = await figures();
    expect([await costOf(() => figures()), await costOf(() => loopMovement(loop.doors.lead, now, null, null)), await costOf(() => listed())]).toEqual([1, 2, 1]);
  });
});
