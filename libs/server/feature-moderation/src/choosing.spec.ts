import { type Activity, Audit, type Person, readModerationDays, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { chooseAudit } from './choose-for-moderation';
import { returnAudit } from './return-audit';
import { takeForModeration } from './take-for-moderation';

describe.each(testDatabases())('choosing by hand on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let activity: Activity;
  let auditor: Person;
  let moderator: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    activity = await world.activity();
    auditor = await world.auditor();
    moderator = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }));
  });
  afterAll(() => test.drop());

  const submitted = async (given: Partial<Audit> = {}, of: Activity | null = activity) => {
    const area = await world.area();
    return world.audit({ activity: of, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED', moderationChoice: 'NOT_CHOSEN', moderationGround: 'NOT_DRAWN', moderationRuled: 'NOT_CHOSEN', ...given });
  };
  const choose = (audit: Audit, choice: 'CHOSEN' | 'NOT_CHOSEN', reason = 'The director asked for it.', ctx = moderator) =>
    ctx.transaction(Audit, (tx) => chooseAudit(tx, { id: audit.id, version: audit.version, choice, reason }));

  it('takes one more, with the reason, and keeps what the rule said', async () => {
    const chosen = await choose(await submitted(), 'CHOSEN');
    expect(chosen).toMatchObject({ status: 'SUBMITTED', moderationChoice: 'CHOSEN', moderationGround: 'BY_HAND', moderationGroundReason: 'The director asked for it.', moderationRuled: 'NOT_CHOSEN', version: 2 });
    const records = await test.database.outside.query<{ what: string }>("SELECT what AS what FROM change_record WHERE recordId = :id", { id: chosen.id });
    expect(records.map(({ what }) => what)).toEqual(['chosen for moderation']);
  });

  it('lifts a choice, and closes what had only that left', async () => {
    const audit = await submitted({ moderationChoice: 'CHOSEN', feedbackHeldOn: '2018-03-01', filedOn: '2018-03-02' });
    expect(await choose(audit, 'NOT_CHOSEN')).toMatchObject({ moderationChoice: 'NOT_CHOSEN', status: 'CLOSED' });
  });

  it.each([
    ['without a reason', 'CHOSEN', ' ', 'reason'],
    ['of what is chosen as it is', 'NOT_CHOSEN', 'r', 'choice'],
  ] as const)('refuses a choice %s', async (_sentence, choice, reason, field) => {
    await expect(choose(await submitted(), choice, reason)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('does not lift a practice audit, and nobody chooses their own', async () => {
    await expect(choose(await submitted({ moderationChoice: 'CHOSEN' }, null), 'NOT_CHOSEN')).rejects.toMatchObject({ code: 'CONFLICT' });
    const own = await world.auditor({ level: 'STRATEGIC_LEAD', roles: ['AUDITOR'] });
    const area = await world.area({ strategicLeadId: own.id });
    const audit = await world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: own }, { status: 'SUBMITTED', moderationChoice: 'CHOSEN' });
    await expect(choose(audit, 'NOT_CHOSEN', 'r', await as(test.database, own))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('counts what a moderator took or returned as chosen', async () => {
    const audit = await submitted();
    expect(await moderator.transaction(Audit, (tx) => takeForModeration(tx, { id: audit.id, version: audit.version }))).toMatchObject({ moderationChoice: 'CHOSEN', moderationGround: 'TAKEN', moderationMode: 'OPEN' });
    const other = await submitted();
    expect(await moderator.transaction(Audit, (tx) => returnAudit(tx, { id: other.id, version: other.version, comment: 'Say more.' }))).toMatchObject({ moderationChoice: 'CHOSEN', moderationGround: 'RETURNED' });
  });

  it('says how far an activity has come, without practice audits', async () => {
    const own = await world.activity({ moderationRule: 'RANDOM_SHARE', moderationRate: 50 });
    await submitted({ moderationChoice: 'CHOSEN', submittedAt: '2018-04-20T10:00:00.000Z' }, own);
    await submitted({ submittedAt: '2018-04-21T10:00:00.000Z' }, own);
    await submitted({ status: 'MODERATED', moderationChoice: 'CHOSEN', moderatedGrade: 'MEETS_GOOD', submittedAt: '2018-04-01T10:00:00.000Z', moderatedAt: '2018-04-08T09:00:00.000Z' }, own);
    const returned = await submitted({ moderationChoice: 'CHOSEN' }, own);
    await moderator.transaction(Audit, (tx) => returnAudit(tx, { id: returned.id, version: returned.version, comment: 'Say more.' }));
    expect((await readModerationDays(moderator, [own.id])).get(own.id)).toEqual({ submitted: 3, chosen: 2, waitingDays: [6], moderatedDays: [7], returned: 1 });
  });
});
