import {
  type Audit, clockFixedOn, condition, contentIn, DraftRevision, giveAuditTo, type Person, type RequestContext, viewerOf,
} from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type AuditSaveDraftInput, saveDraft } from '../save-draft';
import { draftPutAside } from './put-draft-aside';

describe.each(testDatabases())('earlier versions of a draft on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  let ctx: RequestContext;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
    ctx = await as(test.database, auditor);
  });
  afterAll(() => test.drop());

  const anAudit = async (given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity: await world.activity(), area, auditor, case: await world.aCase(await world.team(area)) }, given);
  };
  const save = async (audit: Audit, input: Partial<AuditSaveDraftInput>, by = ctx): Promise<Audit> =>
    by.part((tx) => saveDraft(tx, { id: audit.id, version: audit.version, ...input } as AuditSaveDraftInput));
  const keptOf = (audit: Audit, by = ctx) => by.visible(DraftRevision, condition('t.auditId = :id', { id: audit.id }), 'ORDER BY t.startedAt, t.id');
  /** Puts all that was kept back in time, as if the sitting had been then. */
  const age = (audit: Audit, minutes: number) => test.database.execute('UPDATE draft_revision SET startedAt = ? WHERE auditId = ?', [new Date(Date.parse(clockFixedOn('2018-04-26').now()) - minutes * 60_000).toISOString(), audit.id]);
  const strengths = async (audit: Audit, by = ctx) => (await keptOf(audit, by)).map((revision) => contentIn(revision).whole?.strengths);

  it('are one a sitting of ten minutes: each save replaces the one before', async () => {
    let audit = await anAudit();
    audit = await save(audit, { strengths: 'Seen' });
    audit = await save(audit, { strengths: 'Seen early.' });
    expect(await strengths(audit)).toEqual(['Seen early.']);
    await age(audit, 11);
    audit = await save(audit, { strengths: 'Seen early, and listened to.' });
    audit = await save(audit, { areasForImprovement: 'Supervision.' });
    expect(await strengths(audit)).toEqual(['Seen early.', 'Seen early, and listened to.']);
  });

  it('hold everything that was written', async () => {
    const audit = await save(await anAudit(), {
      judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'Seen at home.' }], overall: 'MEETS_GOOD', viewsSought: [{ who: 'CHILD', sought: true, said: 'She listens.' }],
      actions: [{ what: 'Update the plan.', ownerId: auditor.id, dueOn: '2018-05-31' }],
    });
    const [kept] = await keptOf(audit);
    expect(contentIn(kept as DraftRevision)).toMatchObject({
      whole: { overall: 'MEETS_GOOD' }, texts: [{ domain: 'RISK', evidence: 'Seen at home.' }], views: [{ who: 'CHILD', sought: true, said: 'She listens.' }],
      actions: [{ what: 'Update the plan.', ownerId: auditor.id, dueOn: '2018-05-31' }],
    });
    expect(contentIn(kept as DraftRevision).judgements.find(({ domain }) => domain === 'RISK')).toEqual({ domain: 'RISK', grade: 'MEETS_GOOD' });
  });

  it('keep a text that is wiped out within the sitting', async () => {
    let audit = await save(await anAudit(), { strengths: 'The family group conference brought the grandparents in.' });
    audit = await save(audit, { strengths: '' });
    expect((await strengths(audit)).sort()).toEqual(['The family group conference brought the grandparents in.', null].sort());
  });

  it('keep what stood on a draft before anything was kept of it', async () => {
    const begun = await anAudit({ status: 'IN_PROGRESS' });
    await save(begun, { strengths: 'Written anew.' });
    expect(await strengths(begun)).toEqual(['Seen early.', 'Written anew.']);
  });

  it('are not added to by a save that changes nothing', async () => {
    let audit = await save(await anAudit(), { strengths: 'Seen.' });
    await age(audit, 60);
    audit = await save(audit, { strengths: 'Seen.' });
    expect(await strengths(audit)).toEqual(['Seen.']);
  });

  it('keep the present text apart once it is put aside, however soon the next save comes', async () => {
    let audit = await save(await anAudit(), { strengths: 'Now.' });
    await ctx.part((tx) => draftPutAside(tx, { id: audit.id }));
    audit = await save(audit, { strengths: 'Then.' });
    expect(await strengths(audit)).toEqual(['Now.', 'Then.']);
  });

  it('are put aside by the auditor alone', async () => {
    const audit = await save(await anAudit(), { strengths: 'Now.' });
    const lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    await expect(lead.part((tx) => draftPutAside(tx, { id: audit.id }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are read by their auditor alone, whoever else leads, moderates or manages', async () => {
    const audit = await save(await anAudit(), { strengths: 'Mine.' });
    await test.database.execute(`UPDATE audit SET status = 'SUBMITTED' WHERE id = ?`, [audit.id]);
    expect(await strengths(audit)).toEqual(['Mine.']);
    for (const given of [{ level: null, roles: ['QUALITY_LEAD'] }, { level: null, roles: ['ADMINISTRATOR'] }, { level: 'DIRECTOR', roles: [] }, { level: null, roles: ['MODERATOR'] }, { level: 'OPERATIONAL_LEAD', roles: ['AUDITOR'] }] as const) {
      const other = await as(test.database, await world.person({ ...given, roles: [...given.roles] }));
      expect(await keptOf(audit, other)).toEqual([]);
    }
    const program = await viewerOf(test.database, auditor.id, { id: 'token', scopes: ['audits:read'] });
    expect(await keptOf(audit, doorOf(test.database, program as NonNullable<typeof program>))).toEqual([]);
  });

  it('of somebody who has the audit no more are shown to nobody, and are theirs again when it is given back', async () => {
    let audit = await save(await anAudit(), { strengths: 'Of the first.' });
    const second = await world.auditor();
    const lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const give = (to: Person) => lead.part((tx) => giveAuditTo(tx, audit, audit.version, { auditor: to, dueOn: audit.dueOn, why: 'On leave', approvedById: lead.viewer.personId }));
    audit = await give(second);
    const theirs = await as(test.database, second);
    audit = await save(audit, { strengths: 'Of the second.' }, theirs);
    expect([await strengths(audit), await strengths(audit, theirs)]).toEqual([[], ['Of the second.']]);
    audit = await give(auditor);
    expect([await strengths(audit), await strengths(audit, theirs)]).toEqual([['Of the first.'], []]);
  });

  it('cost a save a number of statements that does not grow with how many there are', async () => {
    let audit = await save(await anAudit(), { strengths: 'Seen 0.' });
    const costs: number[] = [];
    for (let round = 1; round <= 4; round += 1) {
      await age(audit, 11 * (6 - round));
      const before = test.database.statements;
      audit = await save(audit, { strengths: `Seen ${round}.` });
      costs.push(test.database.statements - before);
    }
    expect(new Set(costs).size).toBe(1);
  });
});
