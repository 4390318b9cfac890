import { DOMAIN_KEYS, type DomainGrade } from '@goodmark/audit-tool';
import {
  type Activity, Audit, auditFilters, type AuditWhere, compileFilter, condition, coveredFrom, figureReachOf, foldFigures, isCovered, Judgement, judgementsOf, ModerationDraft, moderationsOf, type Person,
  readActivityFacts, readFigures, type RequestContext, searchEvidence, stepsOfAudit,
} from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { moderateAudit } from './moderate-audit';
import { returnAudit } from './return-audit';
import { revealModeration } from './reveal-moderation';
import { draftContent, ownDraftOf, saveModerationDraft } from './save-moderation-draft';
import { takeForModeration } from './take-for-moderation';

const graded = (grade: DomainGrade) => DOMAIN_KEYS.map((domain) => ({ domain, grade, reason: null }));

describe.each(testDatabases())('blind moderation on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let activity: Activity;
  let auditor: Person;
  let person: Person;
  let moderator: RequestContext;
  let other: RequestContext;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
    person = await world.person({ level: 'DIRECTOR', roles: ['MODERATOR', 'QUALITY_LEAD'] });
    moderator = await as(test.database, person);
    other = await as(test.database, await world.person({ level: 'DIRECTOR', roles: ['QUALITY_LEAD'] }));
  });
  afterAll(() => test.drop());

  const submitted = async (given: Partial<Audit> = {}) => {
    const area = await world.area();
    activity = await world.activity({ moderationMode: 'BLIND' });
    return world.audit({ activity, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD', moderationChoice: 'CHOSEN', moderationMode: 'BLIND', ...given });
  };
  const take = (audit: Audit, mode?: 'OPEN' | 'BLIND', ctx = moderator) => ctx.transaction(Audit, (tx) => takeForModeration(tx, { id: audit.id, version: audit.version, mode }));
  const taken = async (given: Partial<Audit> = {}) => take(await submitted(given));
  const save = (audit: Audit, version: number, given: object = {}, ctx = moderator) => ctx.transaction(ModerationDraft, (tx) => saveModerationDraft(tx, { auditId: audit.id, version, ...given }));
  const reveal = (audit: Audit, draftVersion: number, ctx = moderator) => ctx.transaction(Audit, (tx) => revealModeration(tx, { id: audit.id, version: audit.version, draftVersion }));
  const moderate = (audit: Audit, input: object) => moderator.transaction(Audit, (tx) => moderateAudit(tx, { id: audit.id, version: audit.version, overall: 'MEETS_GOOD', ...input }));
  const revealed = async (given: Partial<Audit> = {}, grade: DomainGrade = 'MEETS_GOOD') => {
    const audit = await taken(given);
    await save(audit, 0, { judgements: graded(grade), overall: grade, feedback: 'Well seen.' });
    return reveal(audit, 1);
  };

  describe('from taking until everything is graded', () => {
    let audit: Audit;
    beforeAll(async () => {
      audit = await taken();
    });

    const found = async (ctx: RequestContext, where: AuditWhere) => {
      const { sql, params } = compileFilter(where, auditFilters('t', (alias) => ctx.rule(Judgement, alias), coveredFrom(ctx.viewer, 't')));
      return (await ctx.visible(Audit, condition(`(${sql}) AND t.id = :audit`, { ...params, audit: audit.id }))).length;
    };

    it('hides every grade from the moderator, and leaves the evidence', async () => {
      expect(isCovered(moderator.viewer, audit)).toBe(true);
      const rows = (await judgementsOf(moderator, [audit.id], true)).get(audit.id) ?? [];
      expect(rows.map(({ grade }) => grade)).toEqual(Array(12).fill(null));
      expect(rows[0]?.evidence).toContain('Evidence on RISK');
      expect((await judgementsOf(moderator, [audit.id], false)).get(audit.id)?.map(({ grade }) => grade)).toEqual(Array(12).fill(null));
      expect(await moderator.visible(Judgement, condition('t.auditId = :id', { id: audit.id }))).toEqual([]);
    });

    it('hides nothing from anybody else', async () => {
      expect(isCovered(other.viewer, audit)).toBe(false);
      expect((await judgementsOf(other, [audit.id], true)).get(audit.id)?.[0]).toMatchObject({ grade: 'DOES_NOT_MEET_GOOD' });
      expect(await found(other, { outcome: { eq: 'DOES_NOT_MEET_GOOD' } })).toBe(1);
    });

    it.each([
      ['a filter by outcome', { outcome: { eq: 'DOES_NOT_MEET_GOOD' } }, 0],
      ['a filter by several outcomes', { outcome: { in: ['DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 'EXCEEDS_GOOD'] } }, 0],
      ['a filter by every other outcome', { outcome: { ne: 'DOES_NOT_MEET_GOOD' } }, 1],
      ['the same filter of another grade', { outcome: { ne: 'MEETS_GOOD' } }, 1],
      ['the opposite of a filter', { not: { auditorGrade: { isNull: false } } }, 1],
      ['a filter by the auditor\'s grade', { auditorGrade: { eq: 'DOES_NOT_MEET_GOOD' } }, 0],
      ['a filter by a domain', { judgement: { domain: 'RISK', basis: 'AUDITOR', in: ['DOES_NOT_MEET_GOOD'] } }, 0],
      ['the opposite of a filter by a domain', { not: { judgement: { domain: 'RISK', basis: 'OUTCOME', in: ['MEETS_GOOD'] } } }, 1],
    ] as [string, AuditWhere, number][])('%s tells nothing: it finds the same whatever the grade', async (_sentence, where, count) => expect(await found(moderator, where)).toBe(count));

    it('is in no figure of the moderator, folded or not, and in those of everybody else', async () => {
      const reach = figureReachOf(moderator.viewer);
      const base = async (ctx: RequestContext, where: AuditWhere | null, groupBy: ('MONTH' | 'DOMAIN')[] = []) => {
        const groups = await readFigures(ctx, { where, groupBy, basis: 'OUTCOME', asOf: null }, reach);
        return groups.reduce((sum, { counts }) => sum + counts.DOES_NOT_MEET_GOOD, 0);
      };
      for (const fold of [false, true]) {
        if (fold) await foldFigures(test.database);
        expect([fold, await base(moderator, null), await base(moderator, null, ['MONTH', 'DOMAIN']), await base(other, null), await base(other, null, ['MONTH', 'DOMAIN'])]).toEqual([fold, 0, 0, 1, 12]);
        expect(await base(moderator, { reference: { eq: audit.reference } })).toBe(0);
        expect((await readActivityFacts(moderator, [activity.id], reach, null)).get(activity.id)).toEqual([]);
        expect((await readActivityFacts(other, [activity.id], reach, null)).get(activity.id)).not.toEqual([]);
      }
    });

    it('is found by words of its evidence, and not by words and a grade', async () => {
      const search = (ctx: RequestContext, where?: AuditWhere) => searchEvidence(ctx, { words: 'reviewed', where });
      expect((await search(moderator, { reference: { eq: audit.reference } })).nodes.length).toBeGreaterThan(0);
      expect((await search(moderator, { outcome: { eq: 'DOES_NOT_MEET_GOOD' } })).nodes).toEqual([]);
      expect((await search(other, { outcome: { eq: 'DOES_NOT_MEET_GOOD' } })).nodes.length).toBeGreaterThan(0);
    });

    it('cannot be decided, and can be uncovered or returned', async () => {
      await expect(moderate(audit, {})).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'id' }] });
      expect(await stepsOfAudit(moderator, audit)).toEqual(['RETURN', 'RELEASE', 'REVEAL', 'RECORD_FEEDBACK', 'RAISE_RISK']);
      expect(await stepsOfAudit(other, audit)).toEqual(['RELEASE', 'RECORD_FEEDBACK', 'RAISE_RISK']);
    });
  });

  describe('a draft', () => {
    it('is kept as it is, complete or not, for its moderator alone', async () => {
      const audit = await taken();
      const draft = await save(audit, 0, { judgements: [{ domain: 'RISK', grade: null, reason: 'Not sure yet.' }], actions: [{ what: '', ownerId: null, dueOn: null }], viewsChecked: ['CHILD'] });
      expect(draftContent(draft)).toMatchObject({ judgements: [{ domain: 'RISK', grade: null, reason: 'Not sure yet.' }], overall: null, viewsChecked: ['CHILD'] });
      expect(await ownDraftOf(other, audit.id)).toBeNull();
      expect(await other.load(ModerationDraft, draft.id)).toBeNull();
      const written = await as(test.database, auditor);
      expect(await written.visible(ModerationDraft, condition('t.auditId = :id', { id: audit.id }))).toEqual([]);
      await expect(save(audit, 0, {}, other)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('is never overwritten by another window: CONFLICT with what stands', async () => {
      const audit = await taken();
      const first = await save(audit, 0, { reason: 'One.' });
      expect((await save(audit, first.version, { reason: 'Two.' })).version).toBe(2);
      await expect(save(audit, 1, { reason: 'Three.' })).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
      await expect(save(audit, 0, { reason: 'Four.' })).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(draftContent((await ownDraftOf(moderator, audit.id)) as ModerationDraft).reason).toBe('Two.');
    });

    it('is kept of a taken audit only', async () => {
      await expect(save(await submitted(), 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('outlives a return, and goes with the decision', async () => {
      const audit = await revealed();
      const back = await moderator.transaction(Audit, (tx) => returnAudit(tx, { id: audit.id, version: audit.version, comment: 'Say more.' }));
      expect(back).toMatchObject({ moderationMode: 'OPEN', moderationRevealedAt: null });
      expect(draftContent((await ownDraftOf(moderator, audit.id)) as ModerationDraft).feedback).toBe('Well seen.');
      const decided = await revealed();
      await moderate(decided, { reason: 'r', feedback: 'f', judgements: [] });
      expect(await ownDraftOf(moderator, decided.id)).toBeNull();
    });
  });

  it('uncovers once every domain and the whole is graded, and keeps those grades for ever', async () => {
    const audit = await taken();
    await expect(reveal(audit, 0)).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ field: 'draftVersion' }] });
    await save(audit, 0, { judgements: graded('MEETS_GOOD').slice(1), overall: 'MEETS_GOOD' });
    await expect(reveal(audit, 1)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'judgements.RISK.grade' }] });
    await save(audit, 1, { judgements: graded('MEETS_GOOD'), overall: 'MEETS_GOOD' });
    await expect(reveal(audit, 1)).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    const open = await reveal(audit, 2);
    expect(isCovered(moderator.viewer, open)).toBe(false);
    expect((await judgementsOf(moderator, [audit.id], false)).get(audit.id)?.[0]?.grade).toBe('DOES_NOT_MEET_GOOD');
    await expect(reveal(open, 3)).rejects.toMatchObject({ code: 'CONFLICT' });

    // What is decided in the end may be another grade; the blind ones stand beside it.
    await save(audit, 3, { judgements: graded('EXCEEDS_GOOD'), overall: 'EXCEEDS_GOOD' });
    await moderate(open, { overall: 'DOES_NOT_MEET_GOOD' });
    expect(await moderationsOf(moderator, audit.id, true)).toMatchObject([{
      mode: 'BLIND', result: 'AGREED', overallFrom: 'DOES_NOT_MEET_GOOD', overallTo: 'DOES_NOT_MEET_GOOD', blindOverall: 'MEETS_GOOD', blindDomains: 'MMMMMMMMMMMM',
    }]);
  });

  it('is chosen by the moderator where the activity leaves it open, and not the other way round', async () => {
    expect(await take(await submitted({ moderationMode: 'OPEN' }), 'BLIND')).toMatchObject({ moderationMode: 'BLIND' });
    await expect(take(await submitted(), 'OPEN')).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'mode' }] });
    await expect(moderate(await submitted(), {})).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('may be returned without looking, and is blind again when it comes back', async () => {
    const audit = await taken();
    expect(await moderator.transaction(Audit, (tx) => returnAudit(tx, { id: audit.id, version: audit.version, comment: 'Say more.' }))).toMatchObject({ status: 'RETURNED', moderationMode: 'BLIND' });
  });
});
