import { type ActionStep, ActionStep as Steps, Audit, AuditText, condition, CorrectiveAction, type Person, stepsOfAction, viewerOf } from '@goodmark/server-data';
import { anActionPlace, as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

type Place = Awaited<ReturnType<typeof anActionPlace>>;
type Who = keyof { [K in keyof Place as Place[K] extends Person ? K : never]: true };

/** What is open to whom of an action the owner has to do, and of one they reported done; null where it is not seen at all. */
const EXPECTED: readonly (readonly [string, Who, readonly ActionStep[] | null, readonly ActionStep[] | null])[] = [
  ['its owner', 'owner', ['COMPLETE', 'EXTEND', 'REASSIGN', 'CALL_OFF'], ['REOPEN', 'CALL_OFF']],
  ['its auditor', 'auditor', ['EXTEND', 'REASSIGN', 'CALL_OFF'], ['VERIFY', 'REOPEN', 'CALL_OFF']],
  ['the team manager of the case', 'teamManager', ['EXTEND', 'REASSIGN', 'CALL_OFF'], ['VERIFY', 'REOPEN', 'CALL_OFF']],
  ['the operational lead', 'operationalLead', ['EXTEND', 'REASSIGN', 'CALL_OFF'], ['VERIFY', 'REOPEN', 'CALL_OFF']],
  ['the strategic lead', 'strategicLead', ['EXTEND', 'REASSIGN', 'CALL_OFF'], ['VERIFY', 'REOPEN', 'CALL_OFF']],
  ['a quality lead', 'quality', ['EXTEND', 'REASSIGN', 'CALL_OFF'], ['VERIFY', 'REOPEN', 'CALL_OFF']],
  ['a director, who reads no case text', 'director', null, null],
];

describe.each(testDatabases())('who may bring a corrective action on, on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let place: Place;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    place = await anActionPlace(world);
  });
  afterAll(() => test.drop());

  const openTo = async (person: Person, { id }: CorrectiveAction): Promise<readonly ActionStep[] | null> => {
    const ctx = await as(test.database, person);
    const action = await ctx.load(CorrectiveAction, id);
    return action && stepsOfAction(ctx, action);
  };

  it.each(EXPECTED)('%s', async (_who, name, open, done) => {
    const audit = await place.anAudit();
    expect(await openTo(place[name], await place.anAction(audit))).toEqual(open);
    expect(await openTo(place[name], await place.anAction(audit, place.doneBy(place.owner)))).toEqual(done);
  });

  it('a deputy sees the action and may report it done, but sees nothing else of the audit', async () => {
    const deputy = await world.person();
    const audit = await place.anAudit();
    const action = await place.anAction(audit, { deputyId: deputy.id });
    expect(await openTo(deputy, action)).toEqual(['COMPLETE', 'EXTEND', 'REASSIGN', 'CALL_OFF']);
    const ctx = await as(test.database, deputy);
    expect([await ctx.load(Audit, audit.id), await ctx.visible(AuditText, condition('t.auditId = :id', { id: audit.id }))]).toEqual([null, []]);
  });

  it('nobody sees an action of a draft but its auditor, not even the owner or the deputy', async () => {
    const deputy = await world.person();
    const action = await place.anAction(await place.anAudit({ status: 'RETURNED' }), { deputyId: deputy.id });
    for (const who of [deputy, place.owner, place.teamManager, place.quality]) expect(await openTo(who, action)).toBeNull();
    expect(await openTo(place.auditor, action)).toEqual([]);
  });

  it('the manager of another team does not see it', async () => {
    const other = await world.person({ level: 'TEAM_MANAGER' });
    await world.team(place.area, { managerId: other.id });
    expect(await openTo(other, await place.anAction(await place.anAudit()))).toBeNull();
  });

  it.each<[string, string[], readonly ActionStep[] | null]>([
    ['that reads audits only sees no action', ['audits:read'], null],
    ['that reads text changes nothing', ['text:read'], []],
    ['that writes does what its person may', ['text:read', 'audits:write'], Object.values(Steps).filter((step) => step === 'COMPLETE' || step === 'EXTEND' || step === 'REASSIGN' || step === 'CALL_OFF')],
  ])('a token %s', async (_what, scopes, expected) => {
    const action = await place.anAction(await place.anAudit());
    const viewer = await viewerOf(test.database, place.owner.id, { id: 'token', scopes });
    const ctx = doorOf(test.database, viewer as NonNullable<typeof viewer>);
    const seen = await ctx.load(CorrectiveAction, action.id);
    expect(seen && (await stepsOfAction(ctx, seen))).toEqual(expected);
  });

  it('says it for a whole list in one statement', async () => {
    const audit = await place.anAudit();
    const ids = [(await place.anAction(audit)).id, (await place.anAction(audit)).id, (await place.anAction(audit)).id];
    const ctx = await as(test.database, place.owner);
    const actions = await ctx.visible(CorrectiveAction, condition('t.id IN (:...ids)', { ids }));
    const before = test.database.statements;
    await Promise.all(actions.map((action) => stepsOfAction(ctx, action)));
    expect(test.database.statements - before).toBe(1);
  });
});
