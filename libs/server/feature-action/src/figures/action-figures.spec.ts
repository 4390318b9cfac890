import { addDays } from '@goodmark/audit-schedule';
import { type ActionStatus, isOverdueAction, isSlippedAction } from '@goodmark/audit-tool';
import { type CorrectiveAction, figureReachOf, page, CorrectiveAction as Action, type Person, readActionFigures, type RequestContext } from '@goodmark/server-data';
import { anActionPlace, as, aWorld, type TestDatabase, testDatabases, TEST_TODAY, type World } from '@goodmark/server-testing';
import fc from 'fast-check';
import { CORRECTIVE_ACTIONS } from '../list/action-list';

const PERIOD = { from: '2018-03-28', to: TEST_TODAY };
const instant = (day: string): string => `${day}T10:00:00.000Z`;

describe.each(testDatabases())('figures of corrective actions on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let place: Awaited<ReturnType<typeof anActionPlace>>;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  beforeEach(async () => {
    await test.database.execute('DELETE FROM corrective_action', []);
    place = await anActionPlace(world);
  });
  afterAll(() => test.drop());

  const read = async (person: Person, by: Parameters<typeof readActionFigures>[1]['by'] = null, period = PERIOD, where: object | null = null) => {
    const ctx = await as(test.database, person);
    return readActionFigures(ctx, { where, by, ...period }, figureReachOf(ctx.viewer));
  };
  const verified = (doneOn: string, verifiedOn: string): Partial<CorrectiveAction> => ({ ...place.doneBy(place.owner, doneOn), status: 'VERIFIED', verifiedAt: instant(verifiedOn), verifiedById: place.auditor.id });
  const calledOff = (day: string): Partial<CorrectiveAction> => ({ status: 'NO_LONGER_APPLICABLE', calledOffAt: instant(day), calledOffOn: day, calledOffById: place.auditor.id, calledOffReason: 'Moved.', approvedById: place.quality.id });

  it('say where actions stand, how many are overdue and slipped, how long they took, and add up over a period', async () => {
    // Submitted on 20 February, so all are live since then.
    const audit = await place.anAudit();
    await place.anAction(audit);
    await place.anAction(audit, { firstDueOn: '2018-04-01', dueOn: '2018-04-01' });
    await place.anAction(audit, { firstDueOn: '2018-04-01', dueOn: '2018-05-31' });
    await place.anAction(audit, place.doneBy(place.owner, '2018-03-02'));
    await place.anAction(audit, { firstDueOn: '2018-03-01', dueOn: '2018-03-01', ...verified('2018-03-12', '2018-03-20') });
    await place.anAction(audit, verified('2018-02-25', '2018-04-02'));
    await place.anAction(audit, calledOff('2018-04-03'));
    await place.anAction(audit, { createdAt: instant('2018-04-05'), source: 'MODERATOR' });
    expect(await read(place.quality)).toEqual([{
      key: null, total: 8, open: 4, awaitingVerification: 1, verified: 2, calledOff: 1, overdue: 1, slipped: 3,
      // 20 days for the one slipped, 5 and 10 for the others.
      medianDaysToDone: 10, done: 3, opening: 6, added: 1, closed: 2, atEnd: 5,
    }]);
  });

  it('leave out practice audits and drafts', async () => {
    await place.anAction(await place.anAudit({ kind: 'PRACTICE' }));
    await place.anAction(await place.anAudit({ status: 'RETURNED' }));
    expect(await read(place.quality)).toEqual([]);
  });

  it('are of the figures scope, whatever rows somebody sees', async () => {
    await place.anAction(await place.anAudit());
    const other = await anActionPlace(world);
    await other.anAction(await other.anAudit());
    const totals = await Promise.all([place.quality, place.director, place.strategicLead, place.operationalLead, place.teamManager, place.owner].map(async (person) => (await read(person))[0]?.total ?? 0));
    expect(totals).toEqual([2, 2, 1, 1, 1, 0]);
  });

  it('are split by what is asked, and the parts make up the whole', async () => {
    await place.anAction(await place.anAudit());
    const other = await anActionPlace(world);
    const audit = await other.anAudit({ service: 'EARLY_HELP' });
    await other.anAction(audit);
    await other.anAction(audit, other.doneBy(other.owner));
    expect((await read(place.quality, 'SERVICE')).map(({ key, total }) => [key, total])).toEqual([['EARLY_HELP', 2], ['SOCIAL_CARE', 1]]);
    expect((await read(place.quality, 'TEAM')).map(({ key, total }) => [key, total]).sort()).toEqual([[place.team.id, 1], [other.team.id, 2]].sort());
    expect(await read(place.quality, 'MONTH')).toMatchObject([{ key: '2018-02', total: 3 }]);
    expect(await read(place.quality, 'ACTIVITY', PERIOD, { activity: { eq: other.activity.id } })).toMatchObject([{ key: other.activity.id, total: 2 }]);
  });

  it('count what was closed before its audit was submitted again as come on that day, so that it adds up', async () => {
    await place.anAction(await place.anAudit({ submittedAt: instant('2018-04-20') }), verified('2018-04-02', '2018-04-10'));
    expect(await read(place.quality)).toMatchObject([{ opening: 0, added: 1, closed: 1, atEnd: 0, medianDaysToDone: 0 }]);
    expect(await read(place.quality, null, { from: '2018-04-11', to: TEST_TODAY })).toMatchObject([{ opening: 0, added: 0, closed: 0, atEnd: 0 }]);
  });

  it('say of any actions what the rules say, list them so, and reconcile over any period', async () => {
    const day = fc.integer({ min: -60, max: 30 }).map((days) => addDays(TEST_TODAY, days));
    const past = fc.integer({ min: -60, max: 0 }).map((days) => addDays(TEST_TODAY, days));
    const anyAction = fc.record({ status: fc.constantFrom<ActionStatus>('OPEN', 'DONE', 'VERIFIED', 'NO_LONGER_APPLICABLE'), firstDueOn: day, dueOn: day, doneOn: past, closedOn: past, createdOn: past, wasDone: fc.boolean() });
    const audits = [await place.anAudit({ submittedAt: instant(addDays(TEST_TODAY, -60)) }), await place.anAudit({ submittedAt: instant(addDays(TEST_TODAY, -20)) })];
    const ctx: RequestContext = await as(test.database, place.quality);
    const ofStatus = ({ status, doneOn, closedOn, wasDone }: { status: ActionStatus; doneOn: string; closedOn: string; wasDone: boolean }): Partial<CorrectiveAction> => {
      if (status === 'OPEN') return {};
      if (status === 'DONE') return place.doneBy(place.owner, doneOn);
      return status === 'VERIFIED' ? verified(doneOn, closedOn) : { ...(wasDone ? place.doneBy(place.owner, doneOn) : {}), ...calledOff(closedOn) };
    };
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(anyAction, fc.boolean()), { maxLength: 8 }), past, past, async (given, one, other) => {
      await test.database.execute('DELETE FROM corrective_action', []);
      const actions: CorrectiveAction[] = [];
      for (const [row, first] of given) {
        const { firstDueOn, dueOn, createdOn } = row;
        actions.push(await place.anAction(audits[first ? 0 : 1] as never, { firstDueOn, dueOn, createdAt: instant(createdOn), doneOn: null, calledOffOn: null, ...ofStatus(row) }));
      }
      const [from, to] = [one, other].sort() as [string, string];
      const [figures] = await readActionFigures(ctx, { where: null, by: null, from, to }, { of: 'ALL' });
      const expected = { overdue: actions.filter((action) => isOverdueAction(action, TEST_TODAY)), slipped: actions.filter((action) => isSlippedAction(action, TEST_TODAY)) };
      expect([figures?.overdue ?? 0, figures?.slipped ?? 0]).toEqual([expected.overdue.length, expected.slipped.length]);
      if (figures) expect(figures.opening + figures.added - figures.closed).toBe(figures.atEnd);
      for (const name of ['overdue', 'slipped'] as const) {
        const { nodes } = await page(ctx, Action, { where: { [name]: { eq: true } }, first: 100 }, CORRECTIVE_ACTIONS);
        expect(nodes.map(({ id }) => id).sort()).toEqual(expected[name].map(({ id }) => id).sort());
      }
    }), { numRuns: 25 });
  });
});
