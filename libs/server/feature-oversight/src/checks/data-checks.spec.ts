import { type Activity, type Audit, type Auditor, type Case, DataCheckKind, newId, type Person, type RequestContext, type ServiceArea, type Team } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { checksFor, countChecks, DATA_CHECKS, readWrong, wrongRows } from './read-checks';

/** What a scene has at hand, all of it in order. */
interface Scene {
  readonly world: World;
  readonly test: TestDatabase;
  readonly area: ServiceArea;
  readonly team: Team;
  readonly auditor: Person;
  readonly gone: Person;
  readonly activity: (given?: Partial<Activity>) => Promise<Activity>;
  readonly audit: (given?: Partial<Audit>, of?: { auditor?: Person; case?: Partial<Case> }) => Promise<Audit>;
  /** An audit that failed, with its one action changed to this. */
  readonly action: (given: Readonly<Record<string, string>>, audit?: Partial<Audit>) => Promise<Audit>;
}
type Arrange = (scene: Scene) => Promise<{ readonly id: string } | readonly { readonly id: string }[] | null | void>;

const ON = { status: 'SUBMITTED', submittedAt: '2018-02-01T10:00:00.000Z', feedbackHeldOn: '2018-02-05', filedOn: '2018-02-06' } as const;
const audits = (wrong: readonly Partial<Audit>[], right: readonly Partial<Audit>[]): readonly [Arrange, Arrange] => [
  async ({ audit }) => Promise.all(wrong.map((given) => audit({ ...ON, ...given }))),
  async ({ audit }) => void (await Promise.all(right.map((given) => audit({ ...ON, ...given })))),
];
const people = (wrong: Partial<Person>, right: (scene: Scene) => Partial<Person>): readonly [Arrange, Arrange] => [
  async ({ world, team }) => world.person({ teamId: team.id, ...wrong }), async (scene) => void (await scene.world.person({ teamId: scene.team.id, ...right(scene) })),
];
const activities = (wrong: readonly Partial<Activity>[], right: readonly Partial<Activity>[]): readonly [Arrange, Arrange] => [
  async ({ activity }) => Promise.all(wrong.map(activity)), async ({ activity }) => void (await Promise.all(right.map(activity))),
];
const actions = (wrong: Readonly<Record<string, string>>, right: readonly Readonly<Record<string, string>>[]): readonly [Arrange, Arrange] => [
  async ({ action }) => action(wrong), async ({ action }) => void (await Promise.all(right.map((given) => action(given)))),
];

/** For each check: what it must find, and what it must leave alone. */
const SCENES: Readonly<Record<DataCheckKind, readonly [wrong: Arrange, right: Arrange]>> = {
  // Twenty working days before Thursday 26 April 2018, over Easter, is Tuesday 27 March.
  AUDIT_LONG_OVERDUE: audits([{ status: 'IN_PROGRESS', dueOn: '2018-03-26' }, { status: 'RETURNED', dueOn: '2018-01-28' }], [{ status: 'ALLOCATED', dueOn: '2018-03-27' }, { dueOn: '2018-01-28' }, { status: 'EXEMPTED', dueOn: '2018-01-28' }]),
  AUDIT_AUDITOR_LEFT: [
    async ({ audit, gone, world }) => [await audit({ status: 'ALLOCATED' }, { auditor: gone }), await audit({ status: 'IN_PROGRESS' }, { auditor: await world.person({ roles: ['AUDITOR'] }) }), await audit({ status: 'RETURNED' }, { auditor: await world.auditor({}, { active: false }) })],
    async ({ audit, gone }) => void (await audit(ON, { auditor: gone }), await audit({ status: 'ALLOCATED' })),
  ],
  AUDIT_CASE_HOLDER_LEFT: [
    async ({ audit, gone }) => [await audit(ON, { case: { caseHolderId: gone.id } }), await audit({ status: 'ALLOCATED' }, { case: { caseHolderId: gone.id } })],
    async ({ audit, gone, auditor }) => void (await audit({ status: 'CLOSED' }, { case: { caseHolderId: gone.id } }), await audit(ON, { case: { caseHolderId: auditor.id } })),
  ],
  AUDIT_WAITS_FOR_MODERATION: audits([{ moderationChoice: 'CHOSEN', submittedAt: '2018-04-05T23:00:00.000Z' }], [{ moderationChoice: 'CHOSEN', submittedAt: '2018-04-06T00:00:00.000Z' }, { moderationChoice: 'NOT_CHOSEN' }, { moderationChoice: 'CHOSEN', status: 'MODERATED' }]),
  AUDIT_LONG_IN_MODERATION: [
    async ({ audit, test }) => {
      const taken = await audit({ ...ON, status: 'IN_MODERATION' });
      await test.database.execute(`INSERT INTO change_record (recordType, recordId, seq, at, what, payload, salt, hmac) VALUES ('Audit', ?, 1, '2018-04-15T10:00:00.000Z', 'taken for moderation', '{}', 's', 'h')`, [taken.id]);
      return taken;
    },
    async ({ audit, test }) => {
      const recent = await audit({ ...ON, status: 'IN_MODERATION' });
      await test.database.execute(`INSERT INTO change_record (recordType, recordId, seq, at, what, payload, salt, hmac) VALUES ('Audit', ?, 1, '2018-04-16T10:00:00.000Z', 'taken for moderation', '{}', 's', 'h')`, [recent.id]);
      await audit(ON);
    },
  ],
  FEEDBACK_NOT_HELD: audits(
    [{ feedbackHeldOn: null, submittedAt: '2018-04-05T10:00:00.000Z' }, { feedbackHeldOn: null, status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', moderatedAt: '2018-04-05T10:00:00.000Z' }],
    [{ feedbackHeldOn: null, submittedAt: '2018-04-06T10:00:00.000Z' }, { feedbackHeldOn: null, moderationChoice: 'CHOSEN' }, { feedbackHeldOn: null, status: 'CLOSED' }, { feedbackHeldOn: null, status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', moderatedAt: '2018-04-20T10:00:00.000Z' }],
  ),
  ACTION_OWNER_LEFT: [
    async ({ action, gone }) => action({ ownerId: gone.id }),
    async ({ action, gone }) => void (await action({ ownerId: gone.id, status: 'VERIFIED' }), await action({ ownerId: gone.id }, { status: 'IN_PROGRESS' }), await action({})),
  ],
  ACTION_LONG_OVERDUE: actions({ dueOn: '2018-04-05' }, [{ dueOn: '2018-04-06' }, { dueOn: '2018-04-05', status: 'DONE' }]),
  ACTION_NOT_VERIFIED: actions({ status: 'DONE', doneAt: '2018-04-15T10:00:00.000Z' }, [{ status: 'DONE', doneAt: '2018-04-16T10:00:00.000Z' }, { status: 'VERIFIED', doneAt: '2018-04-01T10:00:00.000Z' }]),
  AUDIT_NOT_FILED: [
    async ({ audit }) => audit({ ...ON, filedOn: null }),
    async ({ audit, action }) => void (await audit({ ...ON, feedbackHeldOn: null, filedOn: null }), await action({ status: 'DONE' }, { filedOn: null }), await audit({ ...ON, filedOn: null, moderationChoice: 'CHOSEN' }), await audit(ON)),
  ],
  CASE_WITHOUT_HOLDER: [
    async ({ world, team, gone }) => [await world.aCase(team), await world.aCase(team, { caseHolderId: gone.id })], async ({ world, team, auditor }) => void (await world.aCase(team, { caseHolderId: auditor.id })),
  ],
  TEAM_WITHOUT_MANAGER: [async ({ world, area, gone }) => [await world.team(area), await world.team(area, { managerId: gone.id })], async ({ world, area, auditor }) => void (await world.team(area, { managerId: auditor.id }))],
  SERVICE_AREA_WITHOUT_LEAD: [
    async ({ world, auditor, gone }) => [await world.area({ operationalLeadId: auditor.id }), await world.area({ operationalLeadId: auditor.id, strategicLeadId: gone.id })],
    async ({ world, auditor }) => void (await world.area({ operationalLeadId: auditor.id, strategicLeadId: auditor.id })),
  ],
  PERSON_WITHOUT_EMAIL: people({ email: null }, () => ({ email: null, active: false })),
  PERSON_WITHOUT_TEAM: people({ teamId: null }, () => ({ teamId: null, level: 'DIRECTOR' })),
  PERSON_WITHOUT_LEVEL: people({ level: null, roles: [] }, () => ({ level: null, roles: ['MODERATOR'] })),
  AUDITOR_LONG_IDLE: [
    async (scene) => {
      const idle = await scene.world.auditor();
      await scene.audit({ ...ON, submittedAt: '2017-10-01T10:00:00.000Z' }, { auditor: idle });
      return [idle, await scene.world.auditor()];
    },
    async (scene) => {
      await scene.audit(ON, { auditor: await scene.world.auditor() });
      const away: readonly Partial<Auditor>[] = [{ trainedOn: '2018-03-01' }, { pausedFrom: '2018-01-01' }, { active: false }, { expectedPerMonth: 0 }];
      for (const register of away) await scene.world.auditor({}, register);
    },
  ],
  ACTIVITY_WITHOUT_LEAD: [
    async ({ activity, gone }) => [await activity({ leadId: null }), await activity({ leadId: gone.id, status: 'PLANNED' })], async ({ activity }) => void (await activity(), await activity({ leadId: null, status: 'CANCELLED' })),
  ],
  ACTIVITY_WITHOUT_DUE_DAY: activities([{ auditDueOn: null }], [{}, { auditDueOn: null, status: 'CLOSED' }]),
  ACTIVITY_WITHOUT_TARGET: activities([{ targetCount: null }], [{}, { targetCount: null, status: 'REPORTING' }]),
  ACTIVITY_PAST_DUE: [
    async ({ activity, audit }) => {
      const late = await activity({ auditDueOn: '2018-04-25' });
      await audit({ status: 'ALLOCATED', activityId: late.id });
      return late;
    },
    async ({ activity, audit }) => {
      await audit({ ...ON, activityId: (await activity({ auditDueOn: '2018-04-25' })).id });
      await audit({ status: 'ALLOCATED', activityId: (await activity({ auditDueOn: '2018-04-26' })).id });
    },
  ],
  SERVICE_LEFT_OUT: [
    async ({ activity, world, auditor }) => {
      await world.area({ service: 'EARLY_HELP', operationalLeadId: auditor.id, strategicLeadId: auditor.id });
      await activity({ month: '2018-06', service: 'SOCIAL_CARE' });
      await activity({ month: '2018-06', status: 'CANCELLED' });
      await activity({ month: '2018-03' });
      return { id: 'EARLY_HELP' };
    },
    async ({ activity }) => void (await activity({ month: '2019-03' })),
  ],
  INDICATOR_WITHOUT_VALUE: [
    async ({ test, auditor }) => {
      const id = newId();
      await test.database.execute(`INSERT INTO indicator (id, version, createdAt, updatedAt, name, unit, better, thresholdHundredths, active) VALUES (?, 1, '2017-01-01T00:00:00.000Z', '2017-01-01T00:00:00.000Z', 'Visits', 'PERCENT', 'HIGHER', 9000, 1)`, [id]);
      await test.database.execute(`INSERT INTO indicator_value (indicatorId, month, valueHundredths, byId, at) VALUES (?, '2018-01', 9100, ?, '2018-02-01T00:00:00.000Z')`, [id, auditor.id]);
      return { id };
    },
    async ({ test, auditor }) => {
      const id = newId();
      await test.database.execute(`INSERT INTO indicator (id, version, createdAt, updatedAt, name, unit, better, thresholdHundredths, active) VALUES (?, 1, '2017-01-01T00:00:00.000Z', '2017-01-01T00:00:00.000Z', 'Plans', 'PERCENT', 'HIGHER', 9000, 1)`, [id]);
      await test.database.execute(`INSERT INTO indicator_value (indicatorId, month, valueHundredths, byId, at) VALUES (?, '2018-02', 9100, ?, '2018-03-01T00:00:00.000Z')`, [id, auditor.id]);
    },
  ],
  SAMPLE_FRAME_OLD: [
    async ({ world, team, test }) => {
      const frame = await world.frame([{ reference: 'CF-1', team, categories: ['CIN'] }]);
      await test.database.execute(`UPDATE sample_frame SET takenOn = '2018-01-25' WHERE id = ?`, [frame.id]);
      return frame;
    },
    async ({ world, team }) => void (await world.frame([{ reference: 'CF-2', team, categories: ['CIN'] }])),
  ],
};

const MENDED_BY_THE_RIGHT: readonly DataCheckKind[] = ['SERVICE_LEFT_OUT', 'SAMPLE_FRAME_OLD'];

describe.each(testDatabases())('data checks on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;
  let scene: Scene;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    const boss = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
    lead = await as(test.database, boss);
    const area = await world.area({ operationalLeadId: boss.id, strategicLeadId: boss.id });
    const team = await world.team(area, { managerId: boss.id });
    const auditor = await world.auditor({ teamId: team.id }, { trainedOn: '2018-04-01' });
    const gone = await world.person({ active: false });
    const activity = (given: Partial<Activity> = {}) => world.activity({ leadId: boss.id, auditDueOn: '2018-05-31', ...given });
    const audit: Scene['audit'] = async (given = {}, of = {}) => world.audit({ activity: await activity(), area, auditor: of.auditor ?? auditor, case: await world.aCase(team, { caseHolderId: boss.id, ...of.case }) }, given);
    const action: Scene['action'] = async (given, more = {}) => {
      const failing = await audit({ ...ON, ...more, auditorGrade: 'DOES_NOT_MEET_GOOD' });
      for (const [column, value] of Object.entries(given)) await test.database.execute(`UPDATE corrective_action SET \`${column}\` = ? WHERE auditId = ?`, [value, failing.id]);
      return failing;
    };
    scene = { world, test, area, team, auditor, gone, activity, audit, action };
  });
  afterAll(() => test.drop());

  const found = async (kind: DataCheckKind, ctx = lead) => new Set((await wrongRows(ctx, kind, { first: 100 })).nodes.map(({ id }) => id));

  it('has one entry for every kind, and no other', () => expect(DATA_CHECKS.map(({ kind }) => kind).sort()).toEqual(Object.values(DataCheckKind).sort()));

  it.each(Object.entries(SCENES))('%s finds what is wrong and leaves the rest alone', async (kind, [wrong, right]) => {
    const check = kind as DataCheckKind;
    const before = await found(check);
    const made = await wrong(scene);
    const ids = [made ?? []].flat().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const after = await found(check);
    expect([...after].filter((id) => !before.has(id)).sort()).toEqual([...ids].sort());
    expect((await countChecks(lead)).get(check)).toBe(after.size);
    await right(scene);
    // Of a plan and of frames, what is put right takes away what was wrong; of all others it changes nothing.
    expect(await found(check)).toEqual(MENDED_BY_THE_RIGHT.includes(check) ? new Set() : after);
  }, 30_000);

  it('counts everything in one statement, beside the bank holidays', async () => {
    await countChecks(lead);
    const before = test.database.statements;
    const counts = await countChecks(lead);
    expect(test.database.statements - before).toBeLessThanOrEqual(2);
    expect(counts.size).toBe(DATA_CHECKS.length);
  });

  it('shows the longest wrong first, a page at a time', async () => {
    const all = (await wrongRows(lead, 'AUDIT_LONG_OVERDUE', { first: 100 })).nodes;
    expect(all.map(({ since }) => since)).toEqual([...all.map(({ since }) => since)].sort());
    const first = await wrongRows(lead, 'AUDIT_LONG_OVERDUE', { first: 1 });
    const second = await wrongRows(lead, 'AUDIT_LONG_OVERDUE', { first: 1, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, first.nodes[0]?.id, second.nodes[0]?.id]).toEqual([true, all[0]?.id, all[1]?.id]);
  });

  it('says nothing of what anybody wrote', async () => {
    for (const check of DATA_CHECKS) {
      const rows = JSON.stringify(await readWrong(lead, check, 100, 0));
      expect(rows).not.toMatch(/Evidence on|Seen early|Update the plan|Not asked/);
    }
  });

  it('is about the own service areas for their leads, who see nothing of the plan', async () => {
    const operational = await world.person({ level: 'OPERATIONAL_LEAD' });
    const area = await world.area({ operationalLeadId: operational.id });
    const team = await world.team(area);
    const late = await world.audit({ activity: await scene.activity(), area, auditor: scene.auditor, case: await world.aCase(team) }, { dueOn: '2018-01-10' });
    const ctx = await as(test.database, operational);
    expect(await found('AUDIT_LONG_OVERDUE', ctx)).toEqual(new Set([late.id]));
    expect(await found('TEAM_WITHOUT_MANAGER', ctx)).toEqual(new Set([team.id]));
    expect(await found('SERVICE_AREA_WITHOUT_LEAD', ctx)).toEqual(new Set([area.id]));
    expect(await found('ACTIVITY_WITHOUT_LEAD', ctx)).toEqual(new Set());
    expect(checksFor(ctx).some(({ group }) => group === 'PLAN')).toBe(false);
    const leaderless = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD' }));
    expect([checksFor(leaderless), (await countChecks(leaderless)).size]).toEqual([[], 0]);
  });

  it('shows an administrator that an action waits, and not what it says', async () => {
    const failing = await scene.action({ dueOn: '2018-02-01' });
    const ctx = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    expect(await found('ACTION_LONG_OVERDUE', ctx)).toContain(failing.id);
    expect(JSON.stringify((await wrongRows(ctx, 'ACTION_LONG_OVERDUE', { first: 100 })).nodes)).not.toContain('Update the plan');
  });
});
