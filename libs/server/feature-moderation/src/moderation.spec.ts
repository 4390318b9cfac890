import { type Activity, Audit, ChangeRecord, condition, CorrectiveAction, Judgement, moderationsOf, Notification, type Person, type RequestContext, verifyFigures } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type AuditModerateInput, moderateAudit } from './moderate-audit';
import { returnAudit } from './return-audit';
import { releaseFromModeration } from './release-from-moderation';
import { takeForModeration } from './take-for-moderation';

describe.each(testDatabases())('moderation on $name', ({ create }) => {
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

  const submitted = async (given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED', ...given });
  };
  const moderate = (audit: Audit, input: Partial<AuditModerateInput>, ctx = moderator) =>
    ctx.transaction(Audit, (tx) => moderateAudit(tx, { id: audit.id, version: audit.version, overall: 'MEETS_GOOD', ...input }));

  it('agrees: all 12 moderated grades are set to the auditor\'s', async () => {
    const audit = await moderate(await submitted(), {});
    expect(audit).toMatchObject({ status: 'MODERATED', moderatedGrade: 'MEETS_GOOD', outcome: 'MEETS_GOOD' });
    const judgements = await moderator.visible(Judgement, condition('t.auditId = :id', { id: audit.id }));
    expect(judgements.map(({ moderatedGrade }) => moderatedGrade)).toEqual(Array(12).fill('MEETS_GOOD'));
  });

  it('adjusts with reasons and feedback, and keeps both grades', async () => {
    const audit = await moderate(await submitted(), {
      overall: 'DOES_NOT_MEET_GOOD', reason: 'History was not used.', feedback: 'We spoke on Monday.',
      judgements: [{ domain: 'RISK', grade: 'DOES_NOT_MEET_GOOD', reason: 'No chronology.' }],
      actions: [{ what: 'Write the chronology.', ownerId: auditor.id, dueOn: '2018-05-31' }],
    });
    expect(audit).toMatchObject({ auditorGrade: 'MEETS_GOOD', moderatedGrade: 'DOES_NOT_MEET_GOOD', outcome: 'DOES_NOT_MEET_GOOD', moderatedDomains: 'DMMMMMMMMMMM' });
    expect(await moderationsOf(moderator, audit.id, true)).toMatchObject([{ result: 'ADJUSTED', reason: 'History was not used.', overallFrom: 'MEETS_GOOD' }]);
  });

  it.each([
    ['a downgrade without an action', { overall: 'DOES_NOT_MEET_GOOD', reason: 'r', feedback: 'f' }, 'actions'],
    ['a change without a reason', { overall: 'EXCEEDS_GOOD', feedback: 'f' }, 'reason'],
    ['a change without feedback', { overall: 'EXCEEDS_GOOD', reason: 'r' }, 'feedback'],
    ['a changed domain without its reason', { reason: 'r', feedback: 'f', judgements: [{ domain: 'PLANS', grade: 'EXCEEDS_GOOD', reason: ' ' }] }, 'judgements.PLANS.reason'],
  ] as [string, Partial<AuditModerateInput>, string][])('refuses %s', async (_sentence, input, field) => {
    const audit = await submitted();
    await expect(moderate(audit, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    expect(await moderator.require(Audit, audit.id)).toMatchObject({ status: 'SUBMITTED', version: 1 });
  });

  it('lets nobody moderate their own audit, and nobody who is not senior enough', async () => {
    const own = await world.auditor({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR', 'AUDITOR'] });
    const area = await world.area({ strategicLeadId: own.id });
    const audit = await world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: own }, { status: 'SUBMITTED' });
    await expect(moderate(audit, {}, await as(test.database, own))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const manager = await world.person({ level: 'OPERATIONAL_LEAD' });
    const led = await world.area({ operationalLeadId: manager.id });
    const seen = await world.audit({ activity, area: led, case: await world.aCase(await world.team(led)), auditor }, { status: 'SUBMITTED' });
    await expect(moderate(seen, {}, await as(test.database, manager))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps an audit that was taken for the moderator who took it', async () => {
    const audit = await submitted();
    const taken = await moderator.transaction(Audit, (tx) => takeForModeration(tx, { id: audit.id, version: audit.version }));
    const another = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }));
    await expect(moderate(taken, {}, another)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await moderate(taken, {})).toMatchObject({ status: 'MODERATED' });
  });

  it('returns with a comment: the audit leaves the figures and is its auditor\'s again', async () => {
    const audit = await submitted();
    const returned = await moderator.transaction(Audit, (tx) => returnAudit(tx, { id: audit.id, version: audit.version, comment: 'Say what changed for the child.' }));
    expect(returned).toMatchObject({ status: 'RETURNED', auditorGrade: null, outcome: null });
    const asAuditor = await as(test.database, auditor);
    expect(await moderationsOf(asAuditor, audit.id, true)).toMatchObject([{ result: 'RETURNED', reason: 'Say what changed for the child.' }]);
  });

  describe('giving back', () => {
    const taken = async (ctx = moderator) => {
      const { id, version } = await submitted();
      return ctx.transaction(Audit, (tx) => takeForModeration(tx, { id, version }));
    };
    const release = (audit: Audit, ctx: RequestContext, reason?: string) => ctx.transaction(Audit, (tx) => releaseFromModeration(tx, { id: audit.id, version: audit.version, reason }));

    it('puts the audit back in the queue, where anybody may take it; its moderator need not say why', async () => {
      const audit = await release(await taken(), moderator);
      expect(audit).toMatchObject({ status: 'SUBMITTED', moderatorId: null, auditorGrade: 'MEETS_GOOD', outcome: 'MEETS_GOOD' });
      const another = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }));
      expect(await another.transaction(Audit, (tx) => takeForModeration(tx, { id: audit.id, version: audit.version }))).toMatchObject({ status: 'IN_MODERATION', moderatorId: another.viewer.personId });
    });

    it.each(['QUALITY_LEAD', 'ADMINISTRATOR'] as const)('can be asked for by somebody who is %s, with a reason; the moderator is told, and it is on record', async (role) => {
      const theirs = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }));
      const audit = await taken(theirs);
      const overseer = await as(test.database, await world.person({ level: null, roles: [role, 'PRIVACY_OFFICER'] }));
      await expect(release(audit, overseer)).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
      expect(await release(audit, overseer, 'On long leave')).toMatchObject({ status: 'SUBMITTED', moderatorId: null });
      expect(await theirs.visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'MODERATION_TAKEN_AWAY', auditId: audit.id }]);
      const [record] = (await overseer.visible(ChangeRecord, condition('t.recordId = :id', { id: audit.id }), 'ORDER BY t.seq')).slice(-1);
      expect([record?.what, record?.payload]).toEqual(['given back from moderation', expect.stringContaining('On long leave')]);
      expect(record?.payload).toContain(theirs.viewer.personId);
    });

    it('is refused to another moderator, to its auditor, and where nobody has it', async () => {
      const audit = await taken();
      const another = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }));
      await expect(release(audit, another, 'Mine now')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect((await as(test.database, auditor)).transaction(Audit, (tx) => releaseFromModeration(tx, { id: audit.id, version: audit.version, reason: 'No' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
      await expect(release(await submitted(), lead, 'Ill')).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(release({ ...audit, version: audit.version - 1 } as Audit, lead, 'Ill')).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });

  it('judges the quality of the audit apart from the practice, and keeps which views were checked', async () => {
    const audit = await moderate(await submitted({ auditorGrade: 'DOES_NOT_MEET_GOOD' }), {
      overall: 'DOES_NOT_MEET_GOOD', quality: { evidence: 'STRONG', analysis: 'SOUND', childFocus: 'NEEDS_WORK' }, qualityComment: 'The child is hard to find.', viewsChecked: ['CHILD', 'PARENT'], viewsComment: 'The carer was away.',
    });
    expect(await moderationsOf(moderator, audit.id, true)).toMatchObject([{
      result: 'AGREED', mode: 'OPEN', qualityEvidence: 'STRONG', qualityAnalysis: 'SOUND', qualityChildFocus: 'NEEDS_WORK', qualityComment: 'The child is hard to find.',
      viewsChecked: ['CHILD', 'PARENT'], viewsComment: 'The carer was away.', blindOverall: null,
    }]);
  });

  it('tells the auditor in their inbox, whatever was decided', async () => {
    const audit = await moderate(await submitted(), {});
    const told = await (await as(test.database, auditor)).visible(Notification, condition('t.auditId = :id', { id: audit.id }));
    expect(told.map(({ kind }) => kind)).toEqual(['AUDIT_MODERATED']);
  });

  it('makes feedback due again where moderation ends in does not meet good, and only there', async () => {
    const lowered = { overall: 'DOES_NOT_MEET_GOOD' as const, reason: 'r', feedback: 'f', actions: [{ what: 'Write the plan.', ownerId: auditor.id, dueOn: '2018-05-31' }] };
    const held = { feedbackHeldOn: '2018-03-01' };
    expect(await moderate(await submitted(held), lowered)).toMatchObject({ feedbackHeldOn: null });
    expect(await moderate(await submitted({ ...held, auditorGrade: 'EXCEEDS_GOOD' }), { overall: 'MEETS_GOOD', reason: 'r', feedback: 'f' })).toMatchObject(held);
    expect(await moderate(await submitted({ ...held, auditorGrade: 'DOES_NOT_MEET_GOOD' }), { overall: 'DOES_NOT_MEET_GOOD' })).toMatchObject({ feedbackHeldOn: null });
  });

  it('cancels no action where the grade goes up', async () => {
    const audit = await moderate(await submitted({ auditorGrade: 'DOES_NOT_MEET_GOOD' }), { overall: 'MEETS_GOOD', reason: 'r', feedback: 'f' });
    expect(await moderator.visible(CorrectiveAction, condition('t.auditId = :id', { id: audit.id }))).toMatchObject([{ status: 'OPEN', what: 'Update the plan.' }]);
  });

  it('closes an audit that had only its moderation left', async () => {
    expect(await moderate(await submitted({ feedbackHeldOn: '2018-03-01', filedOn: '2018-03-02' }), {})).toMatchObject({ status: 'CLOSED', moderatedGrade: 'MEETS_GOOD', closedAt: expect.any(String) });
  });

  it('moderates once where two do so at once: the other is told, and nothing is half written', async () => {
    const another = await as(test.database, await world.person({ level: 'DIRECTOR', roles: ['MODERATOR'] }));
    const audit = await submitted();
    const change = { overall: 'EXCEEDS_GOOD' as const, reason: 'r', feedback: 'f', judgements: [{ domain: 'RISK' as const, grade: 'EXCEEDS_GOOD' as const, reason: 'r' }] };
    const answers = await Promise.allSettled([moderate(audit, change), moderate(audit, {}, another), moderate(audit, change)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await moderationsOf(moderator, audit.id, false)).toHaveLength(1);
    expect(await moderator.visible(Judgement, condition('t.auditId = :id', { id: audit.id }))).toHaveLength(12);
    expect(await (await as(test.database, auditor)).visible(Notification, condition('t.auditId = :id', { id: audit.id }))).toHaveLength(1);
  });

  it('leaves the ledger in agreement with the audits after all of this', async () => expect(await verifyFigures(test.database)).toEqual([]));
});
