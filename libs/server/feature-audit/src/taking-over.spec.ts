import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import {
  Audit, AuditText, ChangeRecord, condition, CorrectiveAction, type EntityClass, Judgement, JudgementText, Moderation, ModerationText, moderationsOf, newId, Notification, type Person,
  type RequestContext, searchEvidence, verifyFigures, ViewsSought,
} from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { exemptAudit } from './exempt-audit';
import { reallocateAudit } from './reallocate-audit';
import { saveDraft } from './save-draft';
import { submitAudit } from './submit-audit';

describe.each(testDatabases())('taking over an audit that is begun on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let approver: Person;
  let first: Person;
  let second: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER'] }));
    approver = await world.person({ level: 'DIRECTOR' });
  });
  beforeEach(async () => {
    first = await world.auditor();
    second = await world.auditor();
  });
  afterAll(() => test.drop());

  const HANGING: readonly EntityClass<object>[] = [Judgement, JudgementText, AuditText, ViewsSought, CorrectiveAction, Moderation, ModerationText];
  async function begun(given: Partial<Audit> = {}) {
    const area = await world.area();
    const activity = await world.activity();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: first }, { status: 'IN_PROGRESS', auditorGrade: 'DOES_NOT_MEET_GOOD', ...given });
  }
  /** As it is after its auditor submitted it and a moderator sent it back. */
  async function returned() {
    const moderator = await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] });
    const audit = await begun({ status: 'RETURNED', submittedAt: '2018-03-01T10:00:00.000Z', moderatorId: moderator.id });
    const id = newId();
    await administrator.inBackground().part(async (tx) => {
      await tx.add(Moderation, { id, auditId: audit.id, moderatorId: moderator.id, ofAuditorId: null, at: '2018-03-05T10:00:00.000Z', mode: 'OPEN', result: 'RETURNED', overallFrom: 'DOES_NOT_MEET_GOOD', overallTo: null });
      await tx.add(ModerationText, { moderationId: id, auditId: audit.id, reason: 'Say what changed for the child.', feedback: null });
    });
    return { audit, moderator };
  }
  const approved = (audit: Audit) => ({ id: audit.id, version: audit.version, approverId: approver.id, reason: 'On long leave' });
  const give = (audit: Audit, to: Person) => administrator.inBackground().transaction(Audit, (tx) => reallocateAudit(tx, { ...approved(audit), auditorId: to.id }));
  const seenBy = async (who: Person, { id }: Audit) => {
    const ctx = await as(test.database, who);
    return Promise.all(HANGING.map((entity) => ctx.visible(entity, condition('t.auditId = :id', { id }))));
  };
  const asItStands = async ({ id }: Audit) => (await administrator.inBackground().require(Audit, id)) as Audit;
  const write = async (who: Person, { id }: Audit, strengths: string) => {
    const ctx = await as(test.database, who);
    const { version } = await ctx.require(Audit, id);
    return ctx.transaction(Audit, (tx) => saveDraft(tx, { id, version, strengths, judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'A second look found the plan in order.' }] }));
  };
  const complete = async (who: Person, { id, version }: Audit) => {
    const ctx = await as(test.database, who);
    const saved = await ctx.transaction(Audit, (tx) => saveDraft(tx, {
      id, version, overall: 'MEETS_GOOD', judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD', evidence: 'A second look found the plan in order.' })),
      viewsSought: (['CHILD', 'PARENT', 'CARER'] as const).map((each) => ({ who: each, sought: false, whyNot: 'Away at the time.' })),
    }));
    return ctx.inBackground().transaction(Audit, (tx) => submitAudit(tx, { id, version: saved.version }));
  };
  const records = async ({ id }: Audit) => administrator.inBackground().visible(ChangeRecord, condition('t.recordId = :id', { id }), 'ORDER BY t.seq');

  it('starts afresh with its new auditor, who sees nothing of what was written; both are told, and why is kept', async () => {
    const audit = await begun();
    const taken = await give(audit, second);
    expect(taken).toMatchObject({ status: 'ALLOCATED', auditorId: second.id, startedAt: null, submittedAt: null, version: 2 });
    const [judgements, ...texts] = await seenBy(second, audit);
    expect(judgements).toHaveLength(12);
    expect((judgements as Judgement[]).every(({ grade }) => grade === null)).toBe(true);
    expect(texts.flat()).toEqual([]);
    expect((await seenBy(first, audit)).flat()).toEqual([]);
    const [last] = (await records(audit)).slice(-1);
    expect([last?.what, last?.payload]).toEqual(['taken over', expect.stringContaining('On long leave')]);
    expect(last?.payload).toContain(approver.id);
    expect(await (await as(test.database, first)).visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'AUDIT_TAKEN_AWAY', auditId: audit.id }]);
    expect(await (await as(test.database, second)).visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'AUDIT_ALLOCATED', auditId: audit.id }]);
  });

  it('shows nobody the words that are sealed: not in rows, not by search, not in the change record', async () => {
    const audit = await begun();
    await give(audit, second);
    for (const person of [first, second, approver, await world.person({ level: null, roles: ['QUALITY_LEAD'] })]) {
      expect((await seenBy(person, audit)).slice(1).flat()).toEqual([]);
      const ctx = await as(test.database, person);
      const found = await searchEvidence(ctx, { words: 'plan reviewed', where: null, first: 100 } as never);
      expect(JSON.stringify(found)).not.toContain(audit.id);
    }
    expect(JSON.stringify(await records(audit))).not.toContain('the plan was reviewed');
  });

  it('gives everything back to whoever had written it, and keeps what the other wrote meanwhile in turn', async () => {
    const audit = await begun();
    const before = await seenBy(first, audit);
    await give(audit, second);
    await write(second, audit, 'By the second.');
    expect(await give(await asItStands(audit), first)).toMatchObject({ status: 'IN_PROGRESS', auditorId: first.id, startedAt: audit.startedAt });
    expect(await seenBy(first, audit)).toEqual(before);
    expect((await seenBy(second, audit)).flat()).toEqual([]);
    expect(await give(await asItStands(audit), second)).toMatchObject({ status: 'IN_PROGRESS', auditorId: second.id });
    expect((await seenBy(second, audit))[2]).toMatchObject([{ strengths: 'By the second.' }]);
    expect((await records(audit)).map(({ what }) => what)).toEqual(['taken over', 'taken over', 'taken over']);
  });

  it('a returned audit: its grade and comment are not shown to the new auditor, the return stays on record, and the activity stays where it is', async () => {
    const { audit, moderator } = await returned();
    const before = await seenBy(first, audit);
    const taken = await give(audit, second);
    expect(taken).toMatchObject({ status: 'ALLOCATED', submittedAt: null, moderatorId: null });
    expect((await seenBy(second, audit)).slice(1).flat()).toEqual([]);
    expect((await administrator.facts.withSubmittedAudits([audit.activityId as string])).has(audit.activityId as string)).toBe(true);

    await give(await asItStands(audit), first);
    expect(await seenBy(first, audit)).toEqual(before);
    expect(await asItStands(audit)).toMatchObject({ status: 'IN_PROGRESS', submittedAt: audit.submittedAt });

    await give(await asItStands(audit), second);
    const submitted = await complete(second, await asItStands(audit));
    expect(submitted).toMatchObject({ status: 'SUBMITTED', auditorGrade: 'MEETS_GOOD', auditorId: second.id });
    for (const reader of [moderator, await world.person({ level: null, roles: ['QUALITY_LEAD'] })]) {
      const looks = await moderationsOf(await as(test.database, reader), audit.id, true);
      expect(looks).toMatchObject([{ result: 'RETURNED', overallFrom: 'DOES_NOT_MEET_GOOD', ofAuditorId: first.id, reason: null }]);
    }
    expect(await verifyFigures(test.database)).toEqual([]);
  });

  it.each(['IN_PROGRESS', 'RETURNED'] as const)('can be exempted while it is %s: what was written is sealed, and it is in no figure', async (status) => {
    const audit = status === 'RETURNED' ? (await returned()).audit : await begun();
    const exempted = await administrator.inBackground().transaction(Audit, (tx) => exemptAudit(tx, approved(audit)));
    expect(exempted).toMatchObject({ status: 'EXEMPTED', auditorId: first.id, submittedAt: null, auditorGrade: null });
    expect((await seenBy(first, audit)).slice(1, 5).flat()).toEqual([]);
    expect((await records(audit)).at(-1)?.what).toBe('exempted');
    const [{ n } = { n: -1 }] = await test.database.outside.query<{ n: number }>('SELECT COUNT(*) AS n FROM sealed_draft WHERE auditId = :id', { id: audit.id });
    expect(Number(n)).toBe(1);
    expect(await verifyFigures(test.database)).toEqual([]);
  });

  it('refuses a save that its auditor had under way, and a stale version of whoever takes it', async () => {
    const audit = await begun();
    const theirs = await as(test.database, first);
    const taken = await give(audit, second);
    await expect(theirs.inBackground().transaction(Audit, (tx) => saveDraft(tx, { id: audit.id, version: audit.version, strengths: 'Late.' }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(give(audit, await world.auditor())).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: taken.version });
    expect((await seenBy(second, audit)).slice(1).flat()).toEqual([]);
  });

  it('is refused to an approver who is its auditor, to an auditor too close to the case, and to the lead of another area', async () => {
    const audit = await begun();
    await expect(administrator.inBackground().transaction(Audit, (tx) => reallocateAudit(tx, { ...approved(audit), approverId: first.id, auditorId: second.id }))).rejects.toMatchObject({ problems: [{ field: 'approverId' }] });
    await test.database.execute('UPDATE child_case SET caseHolderId = ? WHERE id = ?', [second.id, audit.caseId]);
    await expect(give(audit, second)).rejects.toMatchObject({ problems: [{ field: 'auditorId' }] });
    const elsewhere = await as(test.database, await world.person({ level: 'STRATEGIC_LEAD' }));
    await expect(elsewhere.transaction(Audit, (tx) => reallocateAudit(tx, { ...approved(audit), auditorId: second.id }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await seenBy(first, audit))[2]).toHaveLength(1);
  });

  it('asks for another owner of an action whose owner has left while the draft was sealed', async () => {
    const owner = await world.person();
    const audit = await begun();
    await test.database.execute('UPDATE corrective_action SET ownerId = ? WHERE auditId = ?', [owner.id, audit.id]);
    await give(audit, second);
    await test.database.execute('UPDATE person SET active = ? WHERE id = ?', [0, owner.id]);
    const back = await give(await asItStands(audit), first);
    await expect((await as(test.database, first)).transaction(Audit, (tx) => submitAudit(tx, { id: back.id, version: back.version }))).rejects.toMatchObject({ problems: [{ field: 'actions.0.ownerId' }] });
  });
});
