import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { type Activity, Audit, AuditText, condition, CorrectiveAction, expandScopes, Judgement, JudgementText, nextReference, Notification, type Person, type RequestContext, ViewsSought } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { allocateAudit } from './allocate-audit';
import { type AuditSaveDraftInput, saveDraft } from './save-draft';
import { submitAudit } from './submit-audit';

describe.each(testDatabases())('writing an audit on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let auditor: Person;
  let asAuditor: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    auditor = await world.auditor();
    asAuditor = await as(test.database, auditor);
  });
  afterAll(() => test.drop());

  const aCase = async (given = {}) => world.aCase(await world.team(await world.area()), given);
  const allocated = async (auditorId = auditor.id, given: { activity?: Activity; caseId?: string } = {}) => {
    const activity = given.activity ?? (await world.activity());
    const caseId = given.caseId ?? (await aCase()).id;
    const reference = await nextReference(test, 'AUD', '2018');
    return administrator.transaction(Audit, (tx) => allocateAudit(tx, { activityId: activity.id, caseId, auditorId, dueOn: '2018-05-31' }, reference));
  };
  const save = (audit: Audit, input: Partial<AuditSaveDraftInput>, ctx = asAuditor) =>
    ctx.transaction(Audit, (tx) => saveDraft(tx, { id: audit.id, version: audit.version, ...input }));
  const submit = (audit: Audit) => asAuditor.transaction(Audit, (tx) => submitAudit(tx, { id: audit.id, version: audit.version }));
  const of = (audit: Audit) => condition('t.auditId = :id', { id: audit.id });

  const complete: Partial<AuditSaveDraftInput> = {
    judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD', evidence: `Seen in ${domain}.` })),
    overall: 'MEETS_GOOD',
    viewsSought: (['CHILD', 'PARENT', 'CARER'] as const).map((who) => ({ who, sought: false, whyNot: 'Away on the day.' })),
  };

  it('freezes on the audit what is true of the case at allocation, and gives it its 12 judgements', async () => {
    const area = await world.area();
    const holder = await world.person();
    const theCase = await world.aCase(await world.team(area), { categories: ['LAC', 'UASC'], caseHolderId: holder.id });
    const audit = await allocated(auditor.id, { caseId: theCase.id });
    expect(audit).toMatchObject({ status: 'ALLOCATED', serviceAreaId: area.id, teamId: theCase.teamId, categories: ['LAC', 'UASC'], caseHolderId: holder.id, month: '2018-02' });
    expect(audit.reference).toMatch(/^AUD-2018-\d{4,}$/);
    expect(await asAuditor.visible(Judgement, of(audit))).toHaveLength(12);
  });

  it.each([
    ['holds the case', async (person: Person) => aCase({ caseHolderId: person.id })],
    ['manages its team', async (person: Person) => world.aCase(await world.team(await world.area(), { managerId: person.id }))],
    ['leads its service area', async (person: Person) => world.aCase(await world.team(await world.area({ operationalLeadId: person.id })))],
  ])('refuses an auditor who %s', async (_sentence, caseOf) => {
    const person = await world.auditor();
    const theCase = await caseOf(person);
    await expect(allocated(person.id, { caseId: theCase.id })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'auditorId' }] });
  });

  it('refuses somebody who is not on the register, a case twice, and an activity of another kind', async () => {
    const activity = await world.activity();
    const theCase = await aCase();
    await expect(allocated((await world.person()).id)).rejects.toMatchObject({ problems: [{ field: 'auditorId' }] });
    await allocated(auditor.id, { activity, caseId: theCase.id });
    await expect(allocated(auditor.id, { activity, caseId: theCase.id })).rejects.toMatchObject({ problems: [{ field: 'caseId' }] });
    await expect(allocated(auditor.id, { activity: await world.activity({ kind: 'SUPERVISION_AUDIT' }) })).rejects.toMatchObject({ problems: [{ field: 'activityId' }] });
  });

  it('saves part of a draft: what is left out stays, null clears, text keeps its line breaks', async () => {
    const first = await save(await allocated(), { judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'One.\r\nTwo.', difference: 'Safer.' }] });
    expect(first).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    const second = await save(first, { judgements: [{ domain: 'RISK', difference: null }, { domain: 'PLANS', grade: 'DOES_NOT_MEET_GOOD' }] });
    const texts = await asAuditor.visible(JudgementText, of(second));
    expect(texts.find(({ domain }) => domain === 'RISK')).toMatchObject({ evidence: 'One.\nTwo.', difference: null });
    const grades = new Map((await asAuditor.visible(Judgement, of(second))).map(({ domain, grade }) => [domain, grade]));
    expect([grades.size, grades.get('RISK'), grades.get('PLANS'), grades.get('HELP')]).toEqual([12, 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD', null]);
  });

  it('loses no text and submits with a token that may write but not read text', async () => {
    const half = await save(await allocated(), complete);
    const viewer = { ...asAuditor.viewer, scopes: expandScopes(['audits:write']), tokenId: 'a token' };
    const program = doorOf(test.database, viewer);
    const saved = await save(half, { judgements: [{ domain: 'RISK', grade: 'EXCEEDS_GOOD' }], strengths: 'Early.' }, program);
    expect((await asAuditor.visible(JudgementText, of(saved))).find(({ domain }) => domain === 'RISK')?.evidence).toBe('Seen in RISK.');
    const submitted = await program.transaction(Audit, (tx) => submitAudit(tx, { id: saved.id, version: saved.version }));
    expect(submitted).toMatchObject({ status: 'SUBMITTED', auditorGrade: 'MEETS_GOOD', auditorDomains: 'EMMMMMMMMMMM' });
  });

  it('replaces the actions of a draft and the views of those given', async () => {
    const action = (what: string) => ({ what, ownerId: auditor.id, dueOn: '2018-06-01' });
    const first = await save(await allocated(), { actions: [action('One'), action('Two')], viewsSought: [{ who: 'CHILD', sought: false, whyNot: 'Away.' }] });
    const second = await save(first, { actions: [action('Three')], viewsSought: [{ who: 'PARENT', sought: true, byWhom: 'I', how: 'By telephone', said: 'Fine.' }] });
    expect((await asAuditor.visible(CorrectiveAction, of(second))).map(({ what }) => what)).toEqual(['Three']);
    expect((await asAuditor.visible(ViewsSought, of(second))).map(({ who }) => who).sort()).toEqual(['CHILD', 'PARENT']);
  });

  it('keeps the synopsis, the reason and the minutes: what is left out stays, null clears', async () => {
    const first = await save(await allocated(), { synopsis: 'A boy of nine.', overallReason: 'All were put right.', minutesSpent: 95, strengths: 'Early.' });
    const second = await save(first, { synopsis: null, areasForImprovement: 'Recording.' });
    expect(second.minutesSpent).toBe(95);
    expect((await asAuditor.visible(AuditText, of(second)))[0]).toMatchObject({ synopsis: null, overallReason: 'All were put right.', strengths: 'Early.', areasForImprovement: 'Recording.' });
    expect((await save(second, { minutesSpent: null })).minutesSpent).toBeNull();
    await expect(save(await allocated(), { minutesSpent: 6_001 })).rejects.toMatchObject({ problems: [{ field: 'minutesSpent' }] });
  });

  it('submits an odd combination without a reason: it is asked about and never refused', async () => {
    const odd = complete.judgements?.map((judgement, index) => (index < 8 ? { ...judgement, grade: 'DOES_NOT_MEET_GOOD' as const } : judgement));
    const saved = await save(await allocated(), { ...complete, judgements: odd ?? [] });
    expect(await submit(saved)).toMatchObject({ status: 'SUBMITTED', auditorGrade: 'MEETS_GOOD' });
  });

  it('keeps of somebody\'s views what is left out, and clears what is null', async () => {
    const first = await save(await allocated(), { viewsSought: [{ who: 'CHILD', sought: true, byWhom: 'I', how: 'At home', said: 'It helped.', changedJudgement: true }] });
    const second = await save(first, { viewsSought: [{ who: 'CHILD', sought: true, how: null, said: 'It helped a lot.' }] });
    expect(await asAuditor.visible(ViewsSought, of(second))).toMatchObject([{ who: 'CHILD', sought: true, byWhom: 'I', how: null, said: 'It helped a lot.', changedJudgement: true }]);
  });

  it('lets nobody but the auditor write, not even a quality lead', async () => {
    const audit = await allocated();
    const lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    await expect(save(audit, { overall: 'MEETS_GOOD' }, lead)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('submits a complete audit, which is then locked', async () => {
    const submitted = await submit(await save(await allocated(), complete));
    expect(submitted).toMatchObject({ status: 'SUBMITTED', auditorGrade: 'MEETS_GOOD', outcome: 'MEETS_GOOD', auditorDomains: 'MMMMMMMMMMMM' });
    await expect(save(submitted, { overall: 'EXCEEDS_GOOD' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(submit(submitted)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('tells case holder and team manager at submission, and forgets what was talked about and filed before it was sent back', async () => {
    const [holder, manager] = [await world.person(), await world.person({ level: 'TEAM_MANAGER' })];
    const theCase = await world.aCase(await world.team(await world.area(), { managerId: manager.id }), { caseHolderId: holder.id });
    const draft = await save(await allocated(auditor.id, { caseId: theCase.id }), complete);
    await test.database.execute(`UPDATE audit SET feedbackHeldOn = '2018-03-01', filedOn = '2018-03-02', filedById = ? WHERE id = ?`, [auditor.id, draft.id]);
    const submitted = await submit(draft);
    expect(submitted).toMatchObject({ feedbackHeldOn: null, filedOn: null, filedById: null });
    for (const person of [holder, manager]) {
      const told = await (await as(test.database, person)).visible(Notification, of(submitted));
      expect(told.map(({ kind, byId }) => [kind, byId])).toEqual([['OUTCOME_TO_SEE', auditor.id]]);
    }
    expect(await (await as(test.database, holder)).require(Audit, submitted.id)).toMatchObject({ outcome: 'MEETS_GOOD', moderatedGrade: null });
  });

  it('refuses to submit a half-written one and leaves it as it was', async () => {
    const half = await save(await allocated(), { judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD' }], overall: 'DOES_NOT_MEET_GOOD' });
    await expect(submit(half)).rejects.toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ field: 'judgements.RISK.evidence' }), expect.objectContaining({ field: 'actions' })]) });
    expect(await asAuditor.require(Audit, half.id)).toMatchObject({ status: 'IN_PROGRESS', version: half.version });
  });
});
