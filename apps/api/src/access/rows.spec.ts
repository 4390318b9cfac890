import { Audit, AuditText, Case, CorrectiveAction, type EntityClass, Judgement, type Person, type RequestContext, viewerOf } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

/** Which audit of the fixture a person sees, by what it is to them. */
const AUDITS = ['inArea', 'inTeam', 'held', 'elsewhere', 'heldDraft', 'ownDraft', 'moderated'] as const;
type Which = (typeof AUDITS)[number];

const SUBMITTED_ALL: readonly Which[] = ['inArea', 'inTeam', 'held', 'elsewhere', 'moderated'];

/** Written by hand from the words of the access table, not computed from it. */
const EXPECTED: readonly (readonly [string, Partial<Person>, { rows: readonly Which[]; judgements: readonly Which[]; text: readonly Which[] }])[] = [
  ['a quality lead', { level: null, roles: ['QUALITY_LEAD'] }, { rows: AUDITS, judgements: [...SUBMITTED_ALL, 'ownDraft'], text: [...SUBMITTED_ALL, 'ownDraft'] }],
  ['an administrator', { level: null, roles: ['ADMINISTRATOR'] }, { rows: AUDITS, judgements: ['ownDraft', 'moderated'], text: ['ownDraft', 'moderated'] }],
  ['a director', { level: 'DIRECTOR', roles: [] }, { rows: AUDITS, judgements: [...SUBMITTED_ALL, 'ownDraft'], text: ['ownDraft', 'moderated'] }],
  ['an operational lead', { level: 'OPERATIONAL_LEAD', roles: [] }, { rows: ['inArea', 'inTeam', 'ownDraft'], judgements: ['inArea', 'inTeam', 'ownDraft'], text: ['inArea', 'inTeam', 'ownDraft'] }],
  ['a team manager', { level: 'TEAM_MANAGER', roles: [] }, { rows: ['inTeam', 'ownDraft'], judgements: ['inTeam', 'ownDraft'], text: ['inTeam', 'ownDraft'] }],
  ['a case holder', { level: 'CASE_HOLDER', roles: [] }, { rows: ['held', 'ownDraft'], judgements: ['held', 'ownDraft'], text: ['held', 'ownDraft'] }],
  ['a moderator', { level: null, roles: ['MODERATOR'] }, { rows: [...SUBMITTED_ALL, 'ownDraft'], judgements: [...SUBMITTED_ALL, 'ownDraft'], text: [...SUBMITTED_ALL, 'ownDraft'] }],
  ['a privacy officer', { level: null, roles: ['PRIVACY_OFFICER'] }, { rows: [], judgements: [], text: [] }],
  ['a LADO', { level: null, roles: ['LADO'] }, { rows: [], judgements: [], text: [] }],
  ['a scrutiny member', { level: null, roles: ['SCRUTINY_MEMBER'] }, { rows: [], judgements: [], text: [] }],
  ['the lead member', { level: null, roles: ['LEAD_MEMBER'] }, { rows: [], judgements: [], text: [] }],
];

describe.each(testDatabases())('which rows who sees on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  afterAll(() => test.drop());

  /** One person and, for each thing an audit can be to them, one audit. */
  const fixtureOf = async (given: Partial<Person>) => {
    const person = await world.person(given);
    const auditor = await world.auditor();
    const activity = await world.activity();
    const led = await world.area(given.level === 'OPERATIONAL_LEAD' ? { operationalLeadId: person.id } : {});
    const managed = await world.team(led, given.level === 'TEAM_MANAGER' ? { managerId: person.id } : {});
    const other = await world.area();
    const otherTeam = await world.team(other);
    const audit = async (area: typeof led, team: typeof managed, more: Partial<Audit>, holder: Person | null = null, by = auditor) =>
      world.audit({ activity, area, case: await world.aCase(team, { caseHolderId: holder?.id ?? null }), auditor: by }, { auditorGrade: 'DOES_NOT_MEET_GOOD', ...more });
    const audits: Record<Which, Audit> = {
      inArea: await audit(led, await world.team(led), { status: 'SUBMITTED' }),
      inTeam: await audit(led, managed, { status: 'SUBMITTED' }),
      held: await audit(other, otherTeam, { status: 'SUBMITTED' }, person),
      elsewhere: await audit(other, otherTeam, { status: 'SUBMITTED' }),
      heldDraft: await audit(other, otherTeam, { status: 'IN_PROGRESS' }, person),
      ownDraft: await audit(other, otherTeam, { status: 'IN_PROGRESS' }, null, person),
      moderated: await audit(other, otherTeam, { status: 'SUBMITTED', moderatorId: person.id }),
    };
    return { audits, ctx: await as(test.database, person) };
  };

  const seen = async <T extends object>(ctx: RequestContext, entity: EntityClass<T>, key: keyof T, audits: Record<Which, Audit>) => {
    const ids = new Set((await ctx.rows(entity, 't').getMany()).map((row) => row[key] as unknown as string));
    return AUDITS.filter((which) => ids.has(audits[which].id));
  };

  const sorted = (which: readonly Which[]) => AUDITS.filter((each) => which.includes(each));

  it.each(EXPECTED)('%s sees just the audits, judgements and text that are theirs to see', async (_who, given, expected) => {
    const { audits, ctx } = await fixtureOf(given);
    expect(await seen(ctx, Audit, 'id', audits)).toEqual(sorted(expected.rows));
    expect(await seen(ctx, Judgement, 'auditId', audits)).toEqual(sorted(expected.judgements));
    expect(await seen(ctx, AuditText, 'auditId', audits)).toEqual(sorted(expected.text));
    expect(await seen(ctx, CorrectiveAction, 'auditId', audits)).toEqual(sorted(expected.text));
  });

  it('whoever sees an audit sees its case, also when the case has moved to another area', async () => {
    const person = await world.person({ level: 'OPERATIONAL_LEAD' });
    const area = await world.area({ operationalLeadId: person.id });
    const theCase = await world.aCase(await world.team(await world.area()));
    const audit = await world.audit({ activity: await world.activity(), area, case: theCase, auditor: await world.auditor() }, { status: 'SUBMITTED' });
    const ctx = await as(test.database, person);
    expect([(await ctx.load(Audit, audit.id))?.id, (await ctx.load(Case, theCase.id))?.id]).toEqual([audit.id, theCase.id]);
  });

  it('an action is seen by its owner, but not while the audit that asks for it is a draft', async () => {
    const { audits, ctx } = await fixtureOf({ level: 'CASE_HOLDER' });
    const owner = ctx.viewer.personId;
    await test.database.execute('UPDATE corrective_action SET ownerId = ? WHERE auditId IN (?, ?)', [owner, audits.elsewhere.id, audits.heldDraft.id]);
    expect(await seen(ctx, CorrectiveAction, 'auditId', audits)).toEqual(['held', 'elsewhere', 'ownDraft']);
  });

  it('a token without text:read reads judgements but no text', async () => {
    const { audits, ctx } = await fixtureOf({ level: null, roles: ['QUALITY_LEAD'] });
    const viewer = await viewerOf(test.database, ctx.viewer.personId, { id: 'token', scopes: ['audits:read'] });
    const program = doorOf(test.database, viewer as NonNullable<typeof viewer>);
    expect((await seen(program, Judgement, 'auditId', audits)).length).toBeGreaterThan(0);
    expect(await seen(program, AuditText, 'auditId', audits)).toEqual([]);
  });
});
