import { createHash } from 'node:crypto';
import { DOMAIN_KEYS, type Grade } from '@goodmark/audit-tool';
import { type Activity, Audit, condition, type Person } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { saveDraft } from './save-draft';
import { submitAudit } from './submit-audit';

describe.each(testDatabases())('the choice for moderation at submission on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
  });
  afterAll(() => test.drop());

  const allocated = async (activity: Activity | null, by: Person = auditor) => {
    const area = await world.area();
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor: by });
  };
  const submit = async (audit: Audit, overall: Grade = 'MEETS_GOOD', by: Person = auditor) => {
    const ctx = await as(test.database, by);
    const saved = await ctx.transaction(Audit, (tx) => saveDraft(tx, {
      id: audit.id, version: audit.version, overall, judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: overall, evidence: 'Seen.' })),
      viewsSought: (['CHILD', 'PARENT', 'CARER'] as const).map((who) => ({ who, sought: false, whyNot: 'Away.' })), actions: [{ what: 'Write the plan.', ownerId: auditor.id, dueOn: '2018-06-01' }],
    }));
    return ctx.transaction(Audit, (tx) => submitAudit(tx, { id: saved.id, version: saved.version }));
  };
  const chosen = (choice: string, ground: string) => ({ status: 'SUBMITTED', moderationChoice: choice, moderationRuled: choice, moderationGround: ground });

  it('takes every audit where every one is moderated, in the mode of the activity', async () => {
    expect(await submit(await allocated(await world.activity()))).toMatchObject({ ...chosen('CHOSEN', 'EVERY_AUDIT'), moderationMode: 'OPEN' });
    expect(await submit(await allocated(await world.activity({ moderationMode: 'BLIND' })))).toMatchObject({ moderationMode: 'BLIND' });
  });

  it('takes none at a rate of 0', async () => {
    const none = await world.activity({ moderationRule: 'RANDOM_SHARE', moderationRate: 0 });
    expect(await submit(await allocated(none))).toMatchObject(chosen('NOT_CHOSEN', 'NONE_PLANNED'));
  });

  it('takes every practice audit', async () => expect(await submit(await allocated(null))).toMatchObject({ ...chosen('CHOSEN', 'PRACTICE'), kind: 'PRACTICE' }));

  it('picks by grade', async () => {
    const byGrade = await world.activity({ moderationRule: 'BY_RULE', moderationRate: null, moderationPicks: ['DOES_NOT_MEET_GOOD', 'EXCEEDS_GOOD'] });
    expect(await submit(await allocated(byGrade), 'DOES_NOT_MEET_GOOD')).toMatchObject(chosen('CHOSEN', 'DOES_NOT_MEET_GOOD'));
    expect(await submit(await allocated(byGrade), 'EXCEEDS_GOOD')).toMatchObject(chosen('CHOSEN', 'EXCEEDS_GOOD'));
    expect(await submit(await allocated(byGrade))).toMatchObject(chosen('NOT_CHOSEN', 'NOT_PICKED'));
  });

  it('picks the first three audits of an auditor, and not the fourth; practice audits are not counted', async () => {
    const byAuditor = await world.activity({ moderationRule: 'BY_RULE', moderationRate: null, moderationPicks: ['NEW_AUDITOR'] });
    const beginner = await world.auditor();
    await submit(await allocated(null, beginner), 'MEETS_GOOD', beginner);
    const choices: (string | null)[] = [];
    for (let i = 0; i < 4; i += 1) choices.push((await submit(await allocated(byAuditor, beginner), 'MEETS_GOOD', beginner)).moderationChoice);
    expect(choices).toEqual(['CHOSEN', 'CHOSEN', 'CHOSEN', 'NOT_CHOSEN']);
  });

  it('draws a random share that anybody can draw again from the seed and the references, and that reaches its rate', async () => {
    const activity = await world.activity({ moderationRule: 'RANDOM_SHARE', moderationRate: 30, moderationSeed: 'a seed anybody may know' });
    const audits: Audit[] = [];
    for (let i = 0; i < 7; i += 1) audits.push(await allocated(activity));
    for (const audit of audits) await submit(audit);
    const rows = await (await as(test.database, await world.person({ level: 'DIRECTOR' }))).visible(Audit, condition('t.activityId = :id', { id: activity.id }));
    const taken = rows.filter(({ moderationChoice }) => moderationChoice === 'CHOSEN').map(({ reference }) => reference);
    const rank = (reference: string) => createHash('sha256').update(`a seed anybody may know:${reference}`).digest('hex');
    // 30 per cent of 7 is 2.1: three audits, those with the lowest hashes.
    expect(taken.sort()).toEqual([...rows].sort((a, b) => (rank(a.reference) < rank(b.reference) ? -1 : 1)).slice(0, 3).map(({ reference }) => reference).sort());
  });

  it('is decided once: what comes back from a moderator is not drawn again', async () => {
    const none = await world.activity({ moderationRule: 'RANDOM_SHARE', moderationRate: 0 });
    const first = await submit(await allocated(none));
    await test.database.execute(`UPDATE audit SET status = 'RETURNED', moderationChoice = 'CHOSEN', moderationGround = 'RETURNED' WHERE id = ?`, [first.id]);
    expect(await submit(Object.assign(first, { status: 'RETURNED' }))).toMatchObject({ moderationChoice: 'CHOSEN', moderationGround: 'RETURNED', moderationRuled: 'NOT_CHOSEN' });
  });

  it('submits once where it is submitted twice at once', async () => {
    const audit = await allocated(await world.activity());
    const ctx = await as(test.database, auditor);
    const saved = await ctx.transaction(Audit, (tx) => saveDraft(tx, {
      id: audit.id, version: audit.version, overall: 'MEETS_GOOD', judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD', evidence: 'Seen.' })),
      viewsSought: (['CHILD', 'PARENT', 'CARER'] as const).map((who) => ({ who, sought: false, whyNot: 'Away.' })),
    }));
    const answers = await Promise.allSettled([1, 2, 3].map(() => ctx.transaction(Audit, (tx) => submitAudit(tx, { id: saved.id, version: saved.version }))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))).toEqual(['CONFLICT', 'CONFLICT']);
    const [row] = await test.database.outside.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM figure_entry WHERE auditId = :id', { id: audit.id });
    expect(Number(row?.n)).toBe(2);
  });
});
