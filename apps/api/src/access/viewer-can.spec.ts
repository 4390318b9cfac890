import { AuditStatus, AuditStep } from '@goodmark/audit-tool';
import { type Activity, type Audit, type Person, SCOPES } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

type Place = Awaited<ReturnType<typeof aPlace>>;

/** A case with somebody in every post round it, and people who have nothing to do with it. */
async function aPlace(world: World) {
  const manager = await world.person({ level: 'TEAM_MANAGER', roles: ['MODERATOR', 'AUDITOR'] });
  const holder = await world.auditor({ level: 'CASE_HOLDER', roles: ['AUDITOR', 'MODERATOR'] });
  const strategicLead = await world.auditor({ level: 'STRATEGIC_LEAD', roles: ['AUDITOR'] });
  const area = await world.area({ operationalLeadId: (await world.person({ level: 'OPERATIONAL_LEAD' })).id, strategicLeadId: strategicLead.id });
  const team = await world.team(area, { managerId: manager.id });
  return {
    area, team, manager, holder, strategicLead,
    auditor: await world.auditor(),
    relief: await world.auditor(),
    moderator: await world.person({ level: null, roles: ['MODERATOR'] }),
    lead: await world.person({ level: null, roles: ['QUALITY_LEAD'] }),
    director: await world.person({ level: 'DIRECTOR' }),
    administrator: await world.person({ level: null, roles: ['ADMINISTRATOR'] }),
  };
}

const WRITING: readonly AuditStep[] = ['SAVE_DRAFT', 'SUBMIT'];
const MODERATING: readonly AuditStep[] = ['TAKE_FOR_MODERATION', 'MODERATE', 'RETURN', 'CHOOSE_FOR_MODERATION'];
/** In the order in which an answer names them. */
const HAS_IT: readonly AuditStep[] = ['TAKE_FOR_MODERATION', 'MODERATE', 'RETURN', 'RELEASE', 'CHOOSE_FOR_MODERATION'];
const ALLOCATING: readonly AuditStep[] = ['EXEMPT', 'REALLOCATE'];
const FILING: readonly AuditStep[] = ['FILE', 'UNFILE'];
const FOLLOWING: readonly AuditStep[] = ['RECORD_FEEDBACK', ...FILING];
const RISK: AuditStep = 'RAISE_RISK';
interface Circumstances {
  readonly auditor?: keyof Place;
  readonly taken?: keyof Place;
  readonly readOnly?: boolean;
}

/** Who asks, who wrote the audit and who has taken it where somebody has; and what is ever open to whoever asks. */
const SITUATIONS: readonly (readonly [string, keyof Place, Circumstances, readonly AuditStep[]])[] = [
  ['its auditor', 'auditor', {}, [...WRITING, ...FOLLOWING, RISK]],
  ['its auditor, by a token that only reads', 'auditor', { readOnly: true }, []],
  ['its auditor, who has come to hold the case', 'holder', { auditor: 'holder' }, ['SAVE_DRAFT', ...FOLLOWING, RISK]],
  ['its auditor, who could moderate others', 'strategicLead', { auditor: 'strategicLead' }, [...WRITING, ...ALLOCATING, ...FOLLOWING, RISK]],
  ['a named moderator', 'moderator', {}, MODERATING],
  ['the moderator who took it', 'moderator', { taken: 'moderator' }, [...HAS_IT, 'RECORD_FEEDBACK', RISK]],
  ['a moderator who manages the team', 'manager', { taken: 'manager' }, ['RELEASE', ...FOLLOWING, RISK]],
  ['the strategic lead of the area', 'strategicLead', { taken: 'moderator' }, [...MODERATING, ...ALLOCATING]],
  ['a quality lead', 'lead', {}, [...HAS_IT, ...ALLOCATING, ...FOLLOWING, RISK]],
  ['a quality lead who audits it', 'lead', { auditor: 'lead', taken: 'moderator' }, [...WRITING, ...ALLOCATING, ...FOLLOWING, RISK]],
  ['who holds the case', 'holder', {}, FILING],
  ['a director', 'director', { taken: 'director' }, [...HAS_IT, 'RECORD_FEEDBACK', RISK]],
  ['a director, by a token that only reads', 'director', { readOnly: true }, []],
  ['an administrator', 'administrator', {}, ['RELEASE', ...ALLOCATING, ...FILING]],
];

const MUTATIONS: Readonly<Record<AuditStep, (input: { readonly id: string; readonly version: number }, place: Place) => readonly [string, object]>> = {
  SAVE_DRAFT: (input) => ['mutation ($input: AuditSaveDraftInput!) { auditSaveDraft(input: $input) { id } }', { input }],
  SUBMIT: (input) => ['mutation ($input: AuditSubmitInput!) { auditSubmit(input: $input) { id } }', { input }],
  TAKE_FOR_MODERATION: (input) => ['mutation ($input: AuditTakeForModerationInput!) { auditTakeForModeration(input: $input) { id } }', { input }],
  MODERATE: (input) => ['mutation ($input: AuditModerateInput!) { auditModerate(input: $input) { id } }', { input: { ...input, overall: 'MEETS_GOOD' } }],
  EXEMPT: (input, { director }) => ['mutation ($input: AuditExemptInput!) { auditExempt(input: $input) { id } }', { input: { ...input, approverId: director.id, reason: 'Ill' } }],
  REALLOCATE: (input, { director, relief }) => ['mutation ($input: AuditReallocateInput!) { auditReallocate(input: $input) { id } }', { input: { ...input, auditorId: relief.id, approverId: director.id, reason: 'Ill' } }],
  RELEASE: (input) => ['mutation ($input: AuditReleaseFromModerationInput!) { auditReleaseFromModeration(input: $input) { id } }', { input: { ...input, reason: 'On leave' } }],
  RECORD_FEEDBACK: ({ id, version }: { readonly id?: string; readonly version?: number }, { auditor, holder }) => [
    'mutation ($input: FeedbackRecordInput!) { feedbackRecord(input: $input) { id } }',
    { input: { auditId: id, version, heldOn: '2018-04-01', participantIds: [auditor.id, holder.id], points: 'The plan.', absence: 'Ill' } },
  ],
  FILE: (input) => ['mutation ($input: AuditFileInput!) { auditFile(input: $input) { id } }', { input }],
  UNFILE: (input) => ['mutation ($input: AuditUnfileInput!) { auditUnfile(input: $input) { id } }', { input: { ...input, reason: 'By mistake' } }],
  RAISE_RISK: ({ id }) => ['mutation ($input: ImmediateRiskRaiseInput!) { immediateRiskRaise(input: $input) { id } }', { input: { auditId: id, what: 'Alone at night.' } }],
  REVEAL: (input) => ['mutation ($input: ModerationRevealInput!) { moderationReveal(input: $input) { id } }', { input: { ...input, draftVersion: 1 } }],
  CHOOSE_FOR_MODERATION: (input) => ['mutation ($input: AuditChooseForModerationInput!) { auditChooseForModeration(input: $input) { id } }', { input: { ...input, choice: 'CHOSEN', reason: 'New.' } }],
  RETURN: (input) => ['mutation ($input: AuditReturnInput!) { auditReturn(input: $input) { id } }', { input: { ...input, comment: 'Say more.' } }],
};

describe.each(testDatabases())('what an answer says the viewer can do on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let place: Place;
  let activity: Activity;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    place = await aPlace(world);
    activity = await world.activity();
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const offered = async (client: Client, { id }: Audit): Promise<readonly AuditStep[] | null> => {
    const { data, errors } = await client<{ audit: { viewerCan: AuditStep[] } | null }>('query ($id: ID!) { audit(id: $id) { viewerCan } }', { id });
    expect(errors).toBeUndefined();
    return data?.audit?.viewerCan ?? null;
  };
  const accepted = async (client: Client, step: AuditStep, { id, version }: Audit): Promise<boolean> =>
    (await client(...(MUTATIONS[step]({ id, version }, place) as [string, Record<string, unknown>]))).errors === undefined;

  it.each(SITUATIONS)('about an audit is just what the mutations accept from %s, whatever its status', async (_who, name, { auditor = 'auditor', taken, readOnly }, expected) => {
    const client = await server.as(place[name], readOnly ? ['audits:read', 'text:read'] : SCOPES);
    const seen = new Set<AuditStep>();
    for (const { status, filedOn } of [...Object.values(AuditStatus).map((each) => ({ status: each, filedOn: null })), { status: AuditStatus.SUBMITTED, filedOn: '2018-04-02' }]) {
      const make = async () => world.audit(
        { activity, area: place.area, auditor: place[auditor] as Person, case: await world.aCase(place.team, { caseHolderId: place.holder.id }) },
        { status, filedOn, moderatedGrade: status === 'MODERATED' ? 'MEETS_GOOD' : null, moderatorId: status === 'IN_MODERATION' && taken ? place[taken].id : null },
      );
      let audit = await make();
      const can = await offered(client, audit);
      for (const step of Object.values(AuditStep)) {
        const was = await accepted(client, step, audit);
        expect([status, step, was]).toEqual([status, step, can?.includes(step) ?? false]);
        if (!was) continue;
        seen.add(step);
        audit = await make();
      }
    }
    expect(Object.values(AuditStep).filter((step) => seen.has(step))).toEqual(expected);
  });

  it.each([
    ['an administrator', 'administrator', 'CASE_AUDIT', 'PLANNED', ['CHANGE', 'MOVE', 'CANCEL', 'ADVANCE', 'COPY', 'ALLOCATE']],
    ['a quality lead, of a dip sample', 'lead', 'DIP_SAMPLE', 'IN_PROGRESS', ['CHANGE', 'MOVE', 'CANCEL', 'ADVANCE', 'COPY']],
    ['an administrator, of what is cancelled', 'administrator', 'CASE_AUDIT', 'CANCELLED', ['COPY']],
    ['the lead of a service area', 'strategicLead', 'CASE_AUDIT', 'IN_PROGRESS', ['ALLOCATE']],
    ['a named moderator', 'moderator', 'CASE_AUDIT', 'PLANNED', []],
  ] as const)('about an activity is said to %s', async (_who, name, kind, status, expected) => {
    const { id } = await world.activity({ kind, status });
    const { data } = await (await server.as(place[name]))('query ($id: ID!) { activity(id: $id) { viewerCan } }', { id });
    expect(data.activity.viewerCan).toEqual(expected);
  });

  it('about an activity offers no move once an audit of it was submitted, and none is accepted', async () => {
    const begun = await world.activity();
    const client = await server.as(place.administrator);
    const ofActivity = async () => (await client('query ($id: ID!) { activity(id: $id) { viewerCan } }', { id: begun.id })).data.activity.viewerCan;
    await world.audit({ activity: begun, area: place.area, auditor: place.auditor, case: await world.aCase(place.team) });
    expect(await ofActivity()).toEqual(['CHANGE', 'MOVE', 'CANCEL', 'ADVANCE', 'COPY', 'ALLOCATE']);
    await world.audit({ activity: begun, area: place.area, auditor: place.auditor, case: await world.aCase(place.team) }, { status: 'SUBMITTED' });
    expect(await ofActivity()).toEqual(['CHANGE', 'ADVANCE', 'COPY', 'ALLOCATE']);
    const moved = await client('mutation ($input: ActivityMoveInput!) { activityMove(input: $input) { id } }', { input: { id: begun.id, version: 1, month: '2018-06', reason: 'Late' } });
    expect(moved.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const cancelled = await client('mutation ($input: ActivityCancelInput!) { activityCancel(input: $input) { id } }', { input: { id: begun.id, version: 1, reason: 'Late' } });
    expect(cancelled.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it.each([
    ['audits', 'audits(first: 50) { nodes { viewerCan } }', 1],
    ['activities', 'schedule(financialYear: "2017/18") { months { activities { viewerCan counts { allocated } } } }', 3],
  ])('about many %s costs a statement or two for all of them', async (_what, field, more) => {
    const client = await server.as(place.lead);
    await client('{ viewer { id } }');
    const before = test.database.statements;
    expect((await client(`{ ${field} }`)).errors).toBeUndefined();
    expect(test.database.statements - before).toBeLessThanOrEqual(1 + more);
  });
});
