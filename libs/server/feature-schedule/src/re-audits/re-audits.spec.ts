import { Activity, Audit, condition, moveAudit, type Person, ReAudit, type RequestContext, verifyTrail } from '@goodmark/server-data';
import { as, aWorld, someCategories, TEST_TRAIL_KEY, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { acceptReAudit, dismissReAudit, type ReAuditAcceptInput } from './decide';
import { proposeReAudit, type ReAuditProposeInput } from './propose';

describe.each(testDatabases())('looking again on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;
  let auditor: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    auditor = await world.auditor();
  });
  afterAll(() => test.drop());

  const submitted = async (activity: Activity, given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED', moderationChoice: 'CHOSEN', auditorGrade: 'DOES_NOT_MEET_GOOD', ...given });
  };
  const anActivity = (given: Partial<Activity> = {}) => world.activity({ targetCount: 1, ...given });
  const moderate = (audit: Audit, grade: 'MEETS_GOOD' | 'DOES_NOT_MEET_GOOD', letters: string) =>
    lead.transaction(Audit, (tx) => moveAudit(tx, audit, audit.version, { to: 'MODERATED', via: 'IN_MODERATION', changes: { moderatedGrade: grade, outcome: grade, moderatedDomains: letters, moderatedAt: '2018-04-26T10:00:00.000Z' } }));
  const proposalsOf = (activity: Activity) => lead.visible(ReAudit, condition('t.fromActivityId = :id', { id: activity.id }), 'ORDER BY t.once');
  const propose = (input: Partial<ReAuditProposeInput>, ctx = lead) => ctx.transaction(ReAudit, (tx) => proposeReAudit(tx, { month: '2018-07', reason: 'Agreed in the meeting.', ...input }));
  const accept = ({ id, version }: ReAudit, input: Partial<ReAuditAcceptInput>, ctx = lead) => ctx.transaction(ReAudit, (tx) => acceptReAudit(tx, { id, version, ...input }));

  describe('what the program proposes', () => {
    it('is a case whose risk did not meet good, three months on, once moderation is complete', async () => {
      const activity = await anActivity({ targetCount: 9 });
      await moderate(await submitted(activity), 'DOES_NOT_MEET_GOOD', 'DMMMMMMMMMMM');
      expect(await proposalsOf(activity)).toMatchObject([{ kind: 'CASE', status: 'PROPOSED', proposedMonth: '2018-05', proposedById: null, domain: null }]);
    });

    it('is no case that moderation raised, and none whose risk met good', async () => {
      const activity = await anActivity({ targetCount: 9 });
      await moderate(await submitted(activity), 'MEETS_GOOD', 'DMMMMMMMMMMM');
      await moderate(await submitted(activity), 'DOES_NOT_MEET_GOOD', 'MDDDMMMMMMMM');
      expect(await proposalsOf(activity)).toEqual([]);
    });

    it('is nothing while a moderator has still to look', async () => {
      const activity = await anActivity({ targetCount: 9 });
      const audit = await submitted(activity);
      await lead.transaction(Audit, (tx) => moveAudit(tx, audit, audit.version, { to: 'IN_MODERATION' }));
      expect(await proposalsOf(activity)).toEqual([]);
    });

    it('is each weak theme, six months on, with the last audit of an activity that met its target', async () => {
      const activity = await anActivity({ targetCount: 5 });
      const audits = [];
      for (let n = 0; n < 5; n += 1) audits.push(await submitted(activity));
      for (const audit of audits.slice(0, 4)) await moderate(audit, 'MEETS_GOOD', 'MMMDMMMMNNNM');
      expect(await proposalsOf(activity)).toEqual([]);
      await moderate(audits[4] as Audit, 'MEETS_GOOD', 'MMMMDMMMNNNM');
      expect(await proposalsOf(activity)).toMatchObject([{ kind: 'THEME', domain: 'ASSESSMENT', proposedMonth: '2018-08', auditId: null }]);
    });
  });

  describe('what a person proposes', () => {
    it('is a case or a theme, with a reason that is kept', async () => {
      const activity = await anActivity();
      const audit = await submitted(activity, { auditorGrade: 'MEETS_GOOD' });
      expect(await propose({ auditId: audit.id })).toMatchObject({ kind: 'CASE', why: 'Agreed in the meeting.', proposedMonth: '2018-07', status: 'PROPOSED' });
      expect(await propose({ activityId: activity.id, domain: 'PLANS' })).toMatchObject({ kind: 'THEME', domain: 'PLANS' });
    });

    it('is not proposed twice, nor by the program and a person', async () => {
      const activity = await anActivity({ targetCount: 9 });
      const audit = await submitted(activity);
      await moderate(audit, 'DOES_NOT_MEET_GOOD', 'DMMMMMMMMMMM');
      await expect(propose({ auditId: audit.id })).rejects.toMatchObject({ problems: [{ field: 'auditId', message: expect.stringContaining('proposed already') }] });
    });

    it.each<[string, (activity: Activity) => Promise<Partial<ReAuditProposeInput>>, string]>([
      ['neither a case nor a theme', async () => ({}), 'auditId'],
      ['both at once', async (activity) => ({ auditId: (await submitted(activity)).id, activityId: activity.id, domain: 'RISK' as const }), 'auditId'],
      ['a month that is past', async (activity) => ({ activityId: activity.id, domain: 'RISK' as const, month: '2018-03' }), 'month'],
      ['a month that is far away', async (activity) => ({ activityId: activity.id, domain: 'RISK' as const, month: '2021-05' }), 'month'],
      ['no reason', async (activity) => ({ activityId: activity.id, domain: 'RISK' as const, reason: '  ' }), 'reason'],
      ['a draft', async (activity) => ({ auditId: (await submitted(activity, { status: 'IN_PROGRESS' })).id }), 'auditId'],
      ['an activity of another kind', async () => ({ activityId: (await anActivity({ kind: 'DIP_SAMPLE' })).id, domain: 'RISK' as const }), 'activityId'],
    ])('is refused: %s', async (_sentence, input, field) => {
      await expect(propose(await input(await anActivity()))).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    });

    it('is not found where the audit is not theirs to see, as if there were none', async () => {
      const audit = await submitted(await anActivity());
      const elsewhere = await as(test.database, await world.person({ level: 'OPERATIONAL_LEAD', roles: [] }));
      await expect(propose({ auditId: audit.id }, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND', problems: [{ field: 'auditId' }] });
    });
  });

  describe('what somebody decides', () => {
    const proposed = async (given: Partial<Activity> = {}) => propose({ activityId: (await anActivity(given)).id, domain: 'PLANS' });

    it('makes a re-audit of a theme over a sample like the one before', async () => {
      const proposal = await proposed({ categories: ['CIN'], service: 'SOCIAL_CARE', samplingMethod: 'STRATIFIED', targetCount: 12 });
      const accepted = await accept(proposal, { month: '2018-07', title: 'Plans again' });
      expect(accepted).toMatchObject({ status: 'ACCEPTED', decidedById: lead.viewer.personId });
      const [activity] = await lead.visible(Activity, condition('t.id = :id', { id: accepted.activityId }));
      expect(activity).toMatchObject({ kind: 'RE_AUDIT', origin: 'RE_AUDIT', month: '2018-07', categories: ['CIN'], service: 'SOCIAL_CARE', samplingMethod: 'STRATIFIED', targetCount: 12 });
    });

    it('makes it part of a re-audit that is on the schedule, which several can be', async () => {
      const planned = await anActivity({ kind: 'RE_AUDIT', month: '2018-06', status: 'PLANNED' });
      for (const proposal of [await proposed(), await proposed()]) expect(await accept(proposal, { activityId: planned.id })).toMatchObject({ activityId: planned.id });
    });

    it.each<[string, () => Promise<Partial<ReAuditAcceptInput>>, string]>([
      ['an activity that is no re-audit', async () => ({ activityId: (await anActivity()).id }), 'activityId'],
      ['a cancelled one', async () => ({ activityId: (await anActivity({ kind: 'RE_AUDIT', status: 'CANCELLED' })).id }), 'activityId'],
      ['neither an activity nor a month', async () => ({}), 'activityId'],
      ['both', async () => ({ activityId: (await anActivity({ kind: 'RE_AUDIT', status: 'PLANNED' })).id, month: '2018-07', title: 'Again' }), 'activityId'],
      ['a month that is past', async () => ({ month: '2018-01', title: 'Again' }), 'month'],
      ['a new one without a title', async () => ({ month: '2018-07', title: ' ' }), 'title'],
    ])('refuses %s, and leaves the proposal as it was', async (_sentence, input, field) => {
      const proposal = await proposed();
      await expect(accept(proposal, await input())).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
      expect(await lead.require(ReAudit, proposal.id)).toMatchObject({ status: 'PROPOSED', version: proposal.version });
    });

    it('dismisses with a reason, and nothing is decided twice', async () => {
      const proposal = await proposed();
      const dismiss = (reason: string) => lead.transaction(ReAudit, (tx) => dismissReAudit(tx, { id: proposal.id, version: proposal.version, reason }));
      await expect(dismiss('')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
      expect(await dismiss('The service has been reorganised.')).toMatchObject({ status: 'DISMISSED', reason: 'The service has been reorganised.' });
      await expect(accept(proposal, { month: '2018-07', title: 'Again' })).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('is decided by one of two who decide at once', async () => {
      const proposal = await proposed();
      const both = await Promise.allSettled([accept(proposal, { month: '2018-07', title: 'Again' }), accept(proposal, { month: '2018-08', title: 'Later' })]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('keeps a chain that holds', async () => expect(await verifyTrail(test.database, TEST_TRAIL_KEY)).toEqual([]));

  describe('who sees proposals', () => {
    it.each<[string, Partial<Person>, readonly string[]]>([
      ['a quality lead sees both', { level: null, roles: ['QUALITY_LEAD'] }, ['CASE', 'THEME']],
      ['an administrator sees both, to plan them', { level: null, roles: ['ADMINISTRATOR'] }, ['CASE', 'THEME']],
      ['an operational lead of another area sees themes, and no case', { level: 'OPERATIONAL_LEAD', roles: [] }, ['THEME']],
      ['a team manager of another team sees neither', { level: 'TEAM_MANAGER', roles: [] }, []],
      ['a privacy officer sees neither', { level: null, roles: ['PRIVACY_OFFICER'] }, []],
      ['a scrutiny member sees neither', { level: null, roles: ['SCRUTINY_MEMBER'] }, []],
    ])('%s', async (_sentence, given, kinds) => {
      const activity = await anActivity();
      await propose({ auditId: (await submitted(activity)).id });
      await propose({ activityId: activity.id, domain: 'RISK' });
      const viewer = await as(test.database, await world.person(given));
      const seen = await viewer.visible(ReAudit, condition('t.fromActivityId = :id', { id: activity.id }), 'ORDER BY t.kind');
      expect(seen.map(({ kind }) => kind)).toEqual(kinds);
    });

    it('an operational lead sees the cases of their own area', async () => {
      const person = await world.person({ level: 'OPERATIONAL_LEAD', roles: [] });
      const area = await world.area({ operationalLeadId: person.id });
      const activity = await anActivity();
      const audit = await world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED' });
      await propose({ auditId: audit.id });
      expect(await (await as(test.database, person)).visible(ReAudit, condition('t.auditId = :id', { id: audit.id }))).toHaveLength(1);
    });
  });
});
