import { ActionPlan, addReAudit, type Audit, type Case, CorrectiveAction, giveAuditTo, ImmediateRisk, moveAudit, newId, type Person, ReAudit, RecordKind, type RequestContext, type ServiceArea, type Team, viewerOf } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { HISTORY_PLANS } from './history-plans';
import { historyOf, titleOf } from './history-entries';

const GRADES = { RISK: 'MEETS_GOOD', PLANS: 'DOES_NOT_MEET_GOOD' };

describe.each(testDatabases())('history on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let quality: RequestContext;
  let area: ServiceArea;
  let team: Team;
  let auditor: Person;
  let theCase: Case;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    quality = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'], name: 'Quinn Lead' }));
    [area, auditor] = [await world.area(), await world.auditor({ name: 'Ann Auditor' })];
    team = await world.team(area, { name: 'Team North' });
    theCase = await world.aCase(team);
  });
  afterAll(() => test.drop());

  const anAudit = async (given: Partial<Audit> = {}) => world.audit({ activity: await world.activity(), area, auditor, case: theCase }, given);
  const read = async (ctx: RequestContext, kind: RecordKind, id: string) => (await historyOf(ctx, kind, id, { first: 100 })).nodes;
  const noted = (id: string, change: Partial<Parameters<RequestContext['record']>[0]>) => quality.part((tx) => tx.record({ recordType: 'Audit', recordId: id, what: 'noted', ...change }));
  const someone = async (level: Person['level'], roles: Person['roles'] = []) => as(test.database, await world.person({ level, roles }));

  it('has a plan for every kind of record', () => expect(Object.keys(HISTORY_PLANS).sort()).toEqual(Object.keys(RecordKind).sort()));

  it('says who, when, what and why, the latest first, and what changed by field in words', async () => {
    const audit = await anAudit();
    const other = await world.auditor({ name: 'Ben Auditor' });
    await quality.part((tx) => giveAuditTo(tx, audit, 1, { auditor: other, dueOn: '2018-06-29', why: 'On leave', approvedById: quality.viewer.personId }));
    const [entry] = await read(quality, 'AUDIT', audit.id);
    expect(entry).toMatchObject({ number: 1, byId: quality.viewer.personId, byProgram: false, what: 'Reallocated', why: 'On leave' });
    expect(entry?.fields).toEqual([
      { name: 'Auditor', before: 'Ann Auditor', after: 'Ben Auditor' }, { name: 'Due', before: '31 May 2018', after: '29 June 2018' }, { name: 'Approved by', before: null, after: 'Quinn Lead' },
    ]);
    expect(await titleOf(quality, 'AUDIT', audit.id)).toBe(audit.reference);
  });

  it('hides what no plan lists, and why, unless it is known to hold nothing of a case', async () => {
    const audit = await anAudit({ status: 'SUBMITTED' });
    await noted(audit.id, { what: 'commented', why: 'The mother called', before: { evidence: 'Old' }, after: { evidence: 'The child was seen', caseText: 'x', previousAuditId: newId(), status: 'SUBMITTED' } });
    const entries = await read(quality, 'AUDIT', audit.id);
    expect(entries).toMatchObject([{ what: 'Commented', why: null, fields: [{ name: 'Status', before: null, after: 'Submitted' }] }]);
    expect(JSON.stringify(entries)).not.toMatch(/mother|child was seen|Old/);
  });

  it('never shows an id, nor a value that is not of its kind', async () => {
    const id = newId();
    await quality.part(async (tx) => {
      await tx.record({ recordType: 'Team', recordId: team.id, what: 'changed', before: { managerId: null, name: 7 }, after: { managerId: id, name: { text: 'x' }, serviceAreaId: area.id } });
    });
    const [entry] = await read(quality, 'TEAM', team.id);
    expect(entry?.fields).toEqual([{ name: 'Service area', before: null, after: area.name }, { name: 'Manager', before: null, after: 'Somebody no longer on record' }]);
    expect(JSON.stringify(entry?.fields)).not.toContain(id);
  });

  it('is paged, and counted only when asked', async () => {
    const audit = await anAudit();
    for (let i = 0; i < 5; i += 1) await noted(audit.id, { what: 'asked for' });
    const first = await historyOf(quality, 'AUDIT', audit.id, { first: 2 });
    const second = await historyOf(quality, 'AUDIT', audit.id, { first: 2, after: first.pageInfo.endCursor });
    expect([first.nodes.map(({ number }) => number), second.nodes.map(({ number }) => number), await first.totalCount, second.pageInfo.hasNextPage]).toEqual([[5, 4], [3, 2], 5, true]);
  });

  it('costs as many statements for ten changes as for one', async () => {
    const costOf = async (changes: number) => {
      const audit = await anAudit({ status: 'SUBMITTED' });
      for (let i = 0; i < changes; i += 1) await noted(audit.id, { after: { auditorId: auditor.id, moderatorId: quality.viewer.personId, caseId: theCase.id } });
      const ctx = await as(test.database, auditor);
      const before = test.database.statements;
      expect((await read(ctx, 'AUDIT', audit.id)).length).toBe(changes);
      return test.database.statements - before;
    };
    expect(await costOf(10)).toBe(await costOf(1));
  });

  describe('of an audit', () => {
    const moderated = async (status: Audit['status']) => {
      const audit = await anAudit({ status, ...(status === 'MODERATED' ? { moderatedGrade: 'MEETS_GOOD' as const } : {}) });
      await noted(audit.id, { what: 'submitted', after: { status: 'SUBMITTED', auditorGrade: 'MEETS_GOOD', judgements: GRADES } });
      return audit;
    };
    const gradesSeenBy = async (ctx: RequestContext, audit: Audit) => (await read(ctx, 'AUDIT', audit.id)).flatMap(({ fields }) => fields).map(({ name, after }) => `${name}: ${after}`);
    const ALL = ['Status: Submitted', "Auditor's grade: Meets good", 'Risk: Meets good', 'Plans: Does not meet good'];
    const NONE = ['Status: Submitted'];

    it('shows its grades to whoever reads them', async () => {
      const audit = await moderated('MODERATED');
      for (const ctx of [quality, await as(test.database, auditor), await someone('DIRECTOR')]) expect(await gradesSeenBy(ctx, audit)).toEqual(ALL);
    });

    it('hides them from an administrator, who reads none', async () => {
      expect(await gradesSeenBy(await someone(null, ['ADMINISTRATOR']), await moderated('MODERATED'))).toEqual(NONE);
    });

    it.each(['SUBMITTED', 'IN_MODERATION'] as const)('hides them while it is %s from whoever may moderate it, so that a blind second look stays one', async (status) => {
      const audit = await moderated(status);
      for (const ctx of [quality, await someone(null, ['MODERATOR']), await someone('DIRECTOR')]) expect(await gradesSeenBy(ctx, audit)).toEqual(NONE);
      expect(await gradesSeenBy(await as(test.database, auditor), audit)).toEqual(ALL);
    });

    it.each(['IN_PROGRESS', 'RETURNED'] as const)('hides them from everybody while it is %s, also from its auditor, who may have taken it over', async (status) => {
      const audit = await moderated(status);
      for (const ctx of [quality, await as(test.database, auditor)]) expect(await gradesSeenBy(ctx, audit)).toEqual(NONE);
    });

    it('of another service is not found, as one that is missing is not', async () => {
      const audit = await moderated('SUBMITTED');
      const elsewhere = await world.person({ level: 'OPERATIONAL_LEAD' });
      await world.area({ service: 'EARLY_HELP', operationalLeadId: elsewhere.id });
      const ctx = await as(test.database, elsewhere);
      const failures = await Promise.all([audit.id, newId()].map((id) => read(ctx, 'AUDIT', id).catch((error: Error) => error.message)));
      expect(failures[0]).toBe(failures[1]);
      for (const level of ['CASE_HOLDER', 'TEAM_MANAGER'] as const) await expect(read(await someone(level), 'AUDIT', audit.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('is not read by a privacy officer, a LADO or a member', async () => {
      const audit = await moderated('SUBMITTED');
      for (const role of ['PRIVACY_OFFICER', 'LADO', 'LEAD_MEMBER', 'SCRUTINY_MEMBER'] as const) await expect(read(await someone(null, [role]), 'AUDIT', audit.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('needs the scope of the record', async () => {
      const audit = await moderated('SUBMITTED');
      const program = await viewerOf(test.database, quality.viewer.personId, { id: 'token', scopes: ['schedule:read'] });
      await expect(read(doorOf(test.database, program as NonNullable<typeof program>), 'AUDIT', audit.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('follows it through its life', async () => {
      const audit = await anAudit({ status: 'SUBMITTED' });
      await quality.part((tx) => moveAudit(tx, audit, 1, { to: 'IN_MODERATION', changes: { moderatorId: quality.viewer.personId }, recorded: { what: 'taken for moderation' } }));
      expect(await read(await as(test.database, auditor), 'AUDIT', audit.id)).toMatchObject([{ what: 'Taken for moderation', fields: [{ name: 'Status', before: 'Submitted', after: 'In moderation' }] }]);
    });
  });

  it('of a corrective action is read by whoever reads the action, and is noted as case text', async () => {
    const audit = await anAudit({ status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const [action] = await quality.rows(CorrectiveAction, 't').andWhere('t.auditId = :id', { id: audit.id }).getMany();
    const id = (action as CorrectiveAction).id;
    await quality.part((tx) => tx.record({ recordType: 'CorrectiveAction', recordId: id, what: 'extended', before: { dueOn: '2018-06-01' }, after: { dueOn: '2018-07-02' }, why: 'The school was closed' }));
    const ctx = await as(test.database, auditor);
    expect(await read(ctx, 'CORRECTIVE_ACTION', id)).toMatchObject([{ what: 'Extended', why: 'The school was closed', fields: [{ name: 'Due', before: '1 June 2018', after: '2 July 2018' }] }]);
    await expect(read(await someone(null, ['ADMINISTRATOR']), 'CORRECTIVE_ACTION', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await titleOf(ctx, 'CORRECTIVE_ACTION', id)).toBe(`Corrective action of ${audit.reference}`);
  });

  it('of an action plan and its actions is read by everybody who reads the plan, and says which meeting looked at it', async () => {
    const activity = await world.activity();
    const plan = await quality.transaction(ActionPlan, (tx) => tx.create(ActionPlan, { id: newId(), activityId: activity.id, title: 'Plans that families understand', ownerId: auditor.id, status: 'OPEN' }, { title: 'Plans that families understand', ownerId: auditor.id }));
    await quality.part((tx) => tx.record({ recordType: 'ActionPlan', recordId: plan.id, what: 'met', after: { heldOn: '2018-04-20', meeting: 1, actions: 0 } }));
    const ctx = await someone('TEAM_MANAGER');
    expect(await read(ctx, 'ACTION_PLAN', plan.id)).toMatchObject([
      { what: 'A meeting looked at it', fields: [{ name: 'Meeting held', after: '20 April 2018' }, { name: 'Meeting', after: '1' }, { name: 'Actions looked at', after: '0' }] },
      { what: 'Created', fields: [{ name: 'Title', after: 'Plans that families understand' }, { name: 'Owner', after: 'Ann Auditor' }] },
    ]);
    expect(await titleOf(ctx, 'ACTION_PLAN', plan.id)).toBe('Plans that families understand');
    for (const role of ['LEAD_MEMBER', 'SCRUTINY_MEMBER'] as const) await expect(read(await someone(null, [role]), 'ACTION_PLAN', plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a proposal to look again is not found by those who do not see the audit, and of the settings by everybody', async () => {
    const audit = await anAudit({ status: 'SUBMITTED' });
    const proposal = await quality.transaction(ReAudit, (tx) => addReAudit(tx, { once: `CASE ${audit.id}`, kind: 'CASE', auditId: audit.id, fromActivityId: audit.activityId, domain: null, proposedMonth: '2018-09', why: 'It drifts' }));
    await quality.part((tx) => tx.record({ recordType: 'ReAudit', recordId: proposal.id, what: 'dismissed', why: 'The case has closed' }));
    expect(await read(quality, 'RE_AUDIT', proposal.id)).toMatchObject([{ what: 'Dismissed', why: 'The case has closed' }, { what: 'Created', fields: [{ name: 'Kind' }, { name: 'Proposed for', after: 'September 2018' }, { name: 'Found by' }, { name: 'Why it was proposed', after: 'It drifts' }] }]);
    await expect(read(await someone('CASE_HOLDER'), 'RE_AUDIT', proposal.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(await someone('CASE_HOLDER'), 'PROGRAMME_SETTINGS', 'programme-settings')).toEqual([]);
  });

  it('of an immediate risk says that something was done, and neither what the risk is nor who was told', async () => {
    const audit = await anAudit({ status: 'IN_PROGRESS' });
    const risk = await quality.transaction(ImmediateRisk, (tx) => tx.create(ImmediateRisk, {
      id: newId(), auditId: audit.id, reference: audit.reference, auditKind: 'LIVE', caseReference: theCase.reference, service: 'SOCIAL_CARE', serviceAreaId: area.id, teamId: team.id, raisedById: auditor.id, raisedAt: tx.clock.now(), status: 'OPEN', firstToldAt: null, answeredAt: null, withdrawnAt: null, withdrawnById: null,
    }, { reference: audit.reference }));
    await quality.part((tx) => tx.record({ recordType: 'ImmediateRisk', recordId: risk.id, what: 'told', why: 'The mother called', after: { personId: auditor.id, how: 'TELEPHONE' } }));
    expect(await read(await someone(null, ['ADMINISTRATOR']), 'IMMEDIATE_RISK', risk.id)).toMatchObject([{ what: 'Told', why: null, fields: [] }, { what: 'Created', fields: [] }]);
    await expect(read(await someone('CASE_HOLDER'), 'IMMEDIATE_RISK', risk.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('puts months, categories and people of other records into words', async () => {
    const activity = await world.activity();
    await quality.part((tx) => tx.record({ recordType: 'Activity', recordId: activity.id, what: 'moved', before: { month: '2018-02', categories: ['CIN'] }, after: { month: '2018-05', categories: [], leadId: auditor.id, links: [newId()] }, why: 'Staff away' }));
    expect(await read(await as(test.database, auditor), 'ACTIVITY', activity.id)).toMatchObject([{
      what: 'Moved to another month', why: 'Staff away',
      fields: [{ name: 'Month', before: 'February 2018', after: 'May 2018' }, { name: 'Case categories', before: 'Cin', after: 'Any' }, { name: 'Lead', before: null, after: 'Ann Auditor' }],
    }]);
  });
});
