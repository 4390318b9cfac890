import { LOOP_AGES, LoopStage, loopStagesOf, placeOfAge } from '@goodmark/audit-tool';
import { addDays } from '@goodmark/audit-schedule';
import { condition, NEVER } from '../access/condition';
import { migrate } from '../database/installation';
import { insertRows } from '../database/write-rows';
import { Audit } from '../entities/audit';
import { CorrectiveAction } from '../entities/corrective-action';
import { actionCountsOf } from '../audits/close-loop';
import { aPlaceToAudit, doorOn, put, versioned } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import type { RequestContext } from '../request-context';
import { ageFilter, isOpenLoop, placeOfAgeIn, stageFilter, waitsFor } from './open-loop-conditions';

const TODAY = '2018-04-26';

describe.each(specDatabases())('open loops as conditions on $name', ({ create }) => {
  let spec: SpecDatabase;
  let ctx: RequestContext;
  let audits: Audit[];
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
    ctx = doorOn(spec.database, TODAY);
    const { auditor, anAudit } = await aPlaceToAudit(spec.database, { service: 'SOCIAL_CARE', month: '2018-02' });
    const template = await anAudit();
    let made = 0;
    /** Every way an audit can stand after its submission, and some of before. */
    const ways = (['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED', 'RETURNED', 'IN_PROGRESS'] as const).flatMap((status) =>
      ([null, 'CHOSEN', 'NOT_CHOSEN'] as const).flatMap((moderationChoice) => [null, '2018-04-10'].flatMap((feedbackHeldOn) => [null, '2018-04-11'].flatMap((filedOn) =>
        ([[], ['OPEN'], ['DONE', 'VERIFIED'], ['OPEN', 'DONE', 'NO_LONGER_APPLICABLE']] as const).map((actions) => ({ status, moderationChoice, feedbackHeldOn, filedOn, actions }))))));
    audits = [];
    for (const { actions, ...way } of ways) {
      const submittedAt = way.status === 'IN_PROGRESS' ? null : `${addDays(TODAY, -(made % 200))}T${made % 2 ? '00:00:00.000' : '23:59:59.999'}Z`;
      const audit = await put(spec.database, Audit, { ...template, ...versioned(), reference: `LOOP-${(made += 1)}`, submittedAt, closedAt: way.status === 'CLOSED' ? '2018-04-12T10:00:00.000Z' : null, ...way });
      await spec.database.unit((inside) => insertRows(spec.database, inside, CorrectiveAction, actions.map((status, position) => ({
        ...versioned(), auditId: audit.id, position, what: 'Do it.', ownerId: auditor.id, firstDueOn: TODAY, dueOn: TODAY, status, source: 'AUDITOR' as const, createdById: null,
      }))));
      audits.push(audit);
    }
  });
  afterAll(() => spec.drop());

  const found = async (which: { sql: string; params: Readonly<Record<string, unknown>> }) => new Set((await ctx.visible(Audit, condition(which.sql, { ...which.params }))).map(({ id }) => id));
  const ageOf = ({ submittedAt }: Audit) => Math.round((Date.parse(TODAY) - Date.parse(String(submittedAt).slice(0, 10))) / 86_400_000);

  it('are just those that the rule keeps open, and wait for just what it names', async () => {
    const counts = await actionCountsOf(ctx, audits.map(({ id }) => id));
    const stagesOf = (audit: Audit) => loopStagesOf({ ...audit, ...(counts.get(audit.id) ?? { openActions: 0, unverifiedActions: 0 }) });
    const open = await found(isOpenLoop('t'));
    expect(open.size).toBe(3 * 3 * 2 * 2 * 4);
    expect(audits.filter(({ id }) => open.has(id)).map(({ status }) => status).filter((status) => !['SUBMITTED', 'IN_MODERATION', 'MODERATED'].includes(status))).toEqual([]);
    for (const stage of Object.values(LoopStage)) {
      const waiting = await found(waitsFor(stage, 't', NEVER));
      const isOpen = audits.filter(({ id }) => open.has(id));
      expect([stage, isOpen.filter(({ id }) => waiting.has(id)).length]).toEqual([stage, isOpen.filter((audit) => stagesOf(audit).includes(stage)).length]);
      expect(isOpen.filter((audit) => waiting.has(audit.id) !== stagesOf(audit).includes(stage))).toEqual([]);
    }
  });

  it('are filtered by what they wait for, and by what they do not', async () => {
    const [feedback, filing] = [await found(waitsFor('FEEDBACK', 't', NEVER)), await found(waitsFor('FILING', 't', NEVER))];
    expect(await found(stageFilter('t', NEVER)({ in: ['FEEDBACK', 'FILING'] }))).toEqual(new Set([...feedback, ...filing]));
    expect(await found(stageFilter('t', NEVER)({ ne: 'FEEDBACK', eq: 'FILING' }))).toEqual(new Set([...filing].filter((id) => !feedback.has(id))));
    expect((await found(stageFilter('t', NEVER)({ in: [] }))).size).toBe(0);
  });

  it('are filtered by their age in days, both ends of a day included', async () => {
    const submitted = audits.filter(({ submittedAt }) => submittedAt);
    for (const [filter, wanted] of [
      [{ lte: 14 }, (age: number) => age <= 14], [{ gte: 31, lte: 60 }, (age: number) => age >= 31 && age <= 60], [{ gt: 180 }, (age: number) => age > 180], [{ lt: 1 }, (age: number) => age < 1],
      [{ eq: 3 }, (age: number) => age === 3], [{ ne: 3 }, (age: number) => age !== 3], [{ in: [3, 5] }, (age: number) => age === 3 || age === 5], [{ notIn: [3, 5] }, (age: number) => age !== 3 && age !== 5],
      [{ gte: 2_000_000_000 }, () => false], [{ lte: 2_000_000_000 }, () => true], [{ lte: -2_000_000_000 }, () => false],
    ] as const) {
      let names = 0;
      const ids = await found(ageFilter('t', TODAY)(filter as object, () => `n_${(names += 1)}`));
      expect([filter, submitted.filter(({ id }) => ids.has(id)).length]).toEqual([filter, submitted.filter((audit) => wanted(ageOf(audit))).length]);
    }
  });

  it('fall in the range of ages that the rule puts them in', async () => {
    const place = placeOfAgeIn('t', TODAY);
    const rows = await ctx.statements.query<{ id: string; place: number | string }>(`SELECT t.id AS id, ${place.sql} AS place FROM audit t WHERE t.submittedAt IS NOT NULL`, place.params);
    expect(new Set(rows.map((row) => Number(row.place))).size).toBe(LOOP_AGES.length);
    const places = new Map(rows.map((row) => [row.id, Number(row.place)]));
    expect(audits.filter(({ id, submittedAt }) => submittedAt && places.get(id) !== placeOfAge(ageOf(audits.find((audit) => audit.id === id) as Audit)))).toEqual([]);
  });
});
