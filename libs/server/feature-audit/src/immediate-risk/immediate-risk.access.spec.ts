import { type Audit, condition, expandScopes, ImmediateRisk, ImmediateRiskText, type Person, type RequestContext, RiskTold, ROWS } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { recordRiskTold, withdrawImmediateRisk } from './follow-immediate-risk';
import { raiseImmediateRisk } from './raise-immediate-risk';
import { riskStepsOf } from './risk-steps';

describe.each(testDatabases())('who meets an immediate risk on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let audit: Audit;
  let risk: ImmediateRisk;
  const people: Record<string, Person> = {};

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    const auditor = (people.auditor = await world.auditor());
    people.operationalLead = await world.person({ level: 'OPERATIONAL_LEAD' });
    people.strategicLead = await world.person({ level: 'STRATEGIC_LEAD' });
    people.teamManager = await world.person({ level: 'TEAM_MANAGER' });
    people.told = await world.person({ level: 'CASE_HOLDER' });
    people.caseHolder = await world.person({ level: 'CASE_HOLDER' });
    people.director = await world.person({ level: 'DIRECTOR' });
    people.qualityLead = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
    people.administrator = await world.person({ level: null, roles: ['ADMINISTRATOR'] });
    people.moderator = await world.person({ level: null, roles: ['MODERATOR'] });
    people.privacyOfficer = await world.person({ level: null, roles: ['PRIVACY_OFFICER'] });
    people.member = await world.person({ level: null, roles: ['LEAD_MEMBER'] });
    people.elsewhereManager = await world.person({ level: 'TEAM_MANAGER' });
    people.elsewhereLead = await world.person({ level: 'STRATEGIC_LEAD' });
    const area = await world.area({ operationalLeadId: people.operationalLead.id, strategicLeadId: people.strategicLead.id });
    const elsewhere = await world.area({ strategicLeadId: people.elsewhereLead.id });
    await world.team(elsewhere, { managerId: people.elsewhereManager.id });
    const theCase = await world.aCase(await world.team(area, { managerId: people.teamManager.id }), { caseHolderId: people.caseHolder.id });
    audit = await world.audit({ activity: await world.activity(), case: theCase, area, auditor }, { status: 'IN_PROGRESS' });
    const ctx = await as(test.database, auditor);
    risk = await ctx.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, {
      auditId: audit.id, what: 'The child is alone at night.', told: { personId: people.told?.id as string, how: 'TELEPHONE', toldAt: ctx.clock.now() },
    }));
  });
  afterAll(() => test.drop());

  const ctxOf = (who: string): Promise<RequestContext> => as(test.database, people[who] as Person);
  const seen = async (ctx: RequestContext) => ({
    exists: (await ctx.load(ImmediateRisk, risk.id)) !== null,
    text: (await ctx.visible(ImmediateRiskText, condition('t.riskId = :id', { id: risk.id }))).length === 1,
    told: (await ctx.visible(RiskTold, condition('t.riskId = :id', { id: risk.id }))).length === 1,
  });

  it.each(['auditor', 'told', 'teamManager', 'operationalLead', 'strategicLead', 'qualityLead', 'director'])('lets the %s read it, although the audit is a draft', async (who) => {
    expect(await seen(await ctxOf(who))).toEqual({ exists: true, text: true, told: true });
  });
  it('is the one case text that the director reads of every case', () => {
    const readByDirector = Object.entries(ROWS).flatMap(([name, { sensitivity, reach }]) => (sensitivity === 'C4' && reach.DIRECTOR?.includes('ALL') ? [name] : []));
    expect(readByDirector).toEqual(['ImmediateRiskText', 'RiskTold']);
  });
  it('lets an administrator see that there is one, and not what it is', async () => expect(await seen(await ctxOf('administrator'))).toEqual({ exists: true, text: false, told: false }));
  it.each(['caseHolder', 'moderator', 'privacyOfficer', 'member', 'elsewhereManager', 'elsewhereLead'])('shows the %s nothing', async (who) => {
    expect(await seen(await ctxOf(who))).toEqual({ exists: false, text: false, told: false });
  });
  it('shows a token without the scope for text only that there is one', async () => {
    const ctx = await ctxOf('qualityLead');
    const program = doorOf(test.database, { ...ctx.viewer, scopes: expandScopes(['audits:write']), tokenId: 'a token' });
    expect(await seen(program)).toEqual({ exists: true, text: false, told: false });
  });

  it.each([['auditor', ['TELL', 'ANSWER', 'WITHDRAW']], ['qualityLead', ['TELL', 'ANSWER', 'WITHDRAW']], ['teamManager', ['TELL', 'ANSWER']], ['told', ['TELL', 'ANSWER']], ['administrator', []]])('offers the %s %j', async (who, steps) => {
    expect(await riskStepsOf(await ctxOf(who), risk)).toEqual(steps);
  });

  it.each(['teamManager', 'strategicLead', 'administrator'])('lets no %s raise one in an audit that they do not read for it', async (who) => {
    const ctx = await ctxOf(who);
    await expect(ctx.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, { auditId: audit.id, what: 'Danger.' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
  it('answers one of another service like one that does not exist', async () => {
    const ctx = await ctxOf('elsewhereLead');
    const tell = (id: string) => ctx.transaction(ImmediateRisk, (tx) => recordRiskTold(tx, { id, version: 1, told: { outsider: 'School', how: 'TELEPHONE', toldAt: ctx.clock.now() } }));
    const [hidden, missing] = await Promise.all([risk.id, '018f0000-0000-7000-8000-000000000000'].map((id) => tell(id).catch((error: Error) => error.message)));
    expect(hidden).toBe(missing);
  });
  it('lets no manager of the case withdraw it', async () => {
    const ctx = await ctxOf('teamManager');
    await expect(ctx.transaction(ImmediateRisk, (tx) => withdrawImmediateRisk(tx, { id: risk.id, version: risk.version, reason: 'No.' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
  it('lets no administrator say who was told', async () => {
    const ctx = await ctxOf('administrator');
    await expect(ctx.transaction(ImmediateRisk, (tx) => recordRiskTold(tx, { id: risk.id, version: risk.version, told: { outsider: 'School', how: 'TELEPHONE', toldAt: ctx.clock.now() } }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
