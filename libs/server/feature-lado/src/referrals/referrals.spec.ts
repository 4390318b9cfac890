import { awaitedOf, LadoAwaited, LadoStage, ladoStage } from '@goodmark/audit-tool';
import { addDays } from '@goodmark/audit-schedule';
import { LadoReferral, page, type RequestContext } from '@goodmark/server-data';
import { type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { ladoFigures } from '../figures/lado-figures';
import { aRegister, received } from '../lado-fixture';
import { kept } from '../register/keeps-register';
import { changeReferral } from './change-referral';
import { chaseLetter } from './chase-letter';
import { concludeReferral, type LadoReferralConcludeInput } from './conclude-referral';
import { createReferral } from './create-referral';
import { recordMeeting } from './record-meeting';
import { type LadoOutcomeRecordInput, recordOutcome } from './record-outcome';
import { LADO_AWAITED, LADO_REFERRALS, type LadoReferralWhere } from './referral-list';
import { agenciesOf, ladoMeetingsOf, ladoTextsOf, repeatsOf } from './referral-reads';

describe.each(testDatabases())('the register of allegations on $name', ({ create }) => {
  let test: TestDatabase;
  let register: Awaited<ReturnType<typeof aRegister>>;
  let ctx: RequestContext;
  beforeAll(async () => {
    test = await create();
  });
  beforeEach(async () => {
    for (const table of ['lado_access', 'lado_meeting_agency', 'lado_meeting', 'lado_referral_text', 'lado_referral']) await test.database.execute(`DELETE FROM ${table}`, []);
    register = await aRegister(test);
    ({ ctx } = register);
  });
  afterAll(() => test.drop());

  const conclude = ({ id, version }: LadoReferral, given: Partial<LadoReferralConcludeInput> = {}) =>
    kept(ctx, LadoReferral, (tx) => concludeReferral(tx, { referralId: id, version, outcome: 'SUBSTANTIATED', concludedOn: '2018-04-20', reason: 'Two accounts agree.', childTold: true, ...given }));
  const outcomes = ({ id, version }: LadoReferral, given: Partial<LadoOutcomeRecordInput> = {}) => kept(ctx, LadoReferral, (tx) => recordOutcome(tx, { referralId: id, version, ...given }));
  const meet = ({ id, version }: LadoReferral, heldOn: string) =>
    kept(ctx, LadoReferral, (tx) => recordMeeting(tx, { referralId: id, version, heldOn, agencies: [{ agency: 'POLICE', attended: true }, { agency: 'EMPLOYER', attended: false }], decisions: 'The employer investigates.' }));
  const KNOWN = { police: 'NO_FURTHER_ACTION', hrProcess: 'ENDED', hrOutcome: 'DISMISSED', employmentAfter: 'LEFT', dbsDue: true, dbsMadeOn: '2018-04-21', dbsOutcome: 'BARRED' } as const;
  const listed = async (where: LadoReferralWhere | null, plan = LADO_REFERRALS) => (await page(ctx, LadoReferral, { first: 100, where }, plan)).nodes.map(({ reference }) => reference);
  const chain = async ({ id }: LadoReferral) =>
    (await test.database.outside.query<{ what: string; payload: string }>(`SELECT what, payload FROM change_record WHERE recordType = 'LadoReferral' AND recordId = :id ORDER BY seq`, { id })).map(({ what, payload }) => ({ what, ...(JSON.parse(payload) as { why: string | null; before: Record<string, unknown> | null }) }));

  it('keeps what is known of an allegation, with its first link of history', async () => {
    const referral = await register.referral({ adultReference: ' A-17 ', settingReference: ' ', concern: 'A child was held.\r\n' });
    expect(referral).toMatchObject({ adultReference: 'A-17', settingReference: null, version: 1, outcome: null, firstMeetingOn: null });
    expect((await ladoTextsOf(ctx, [referral.id])).get(referral.id)?.concern).toBe('A child was held.');
    expect(await chain(referral)).toMatchObject([{ what: 'created' }]);
  });

  it('asks about words that look like a person, and keeps them once somebody has looked', async () => {
    const record = (personTextChecked: boolean) => kept(ctx, LadoReferral, (tx) => createReferral(tx, received({ concern: 'Mr Brown held the child.', personTextChecked }), `LADO-2018-9${personTextChecked ? 1 : 0}`));
    await expect(record(false)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'concern' }] });
    expect(await record(true)).toMatchObject({ version: 1 });
  });

  it('corrects an allegation with a reason, and loses nothing of what was said before', async () => {
    const referral = await register.referral({ route: 'ADVICE', adultReference: 'A-1' });
    const changed = await kept(ctx, LadoReferral, (tx) => changeReferral(tx, { ...received({ adultReference: 'A-2', concern: 'More is known.' }), id: referral.id, version: 1, reason: 'The police rang.' }));
    expect(changed).toMatchObject({ version: 2, route: 'POT_MEETING', adultReference: 'A-2' });
    expect((await chain(referral))[1]).toMatchObject({ what: 'changed', why: 'The police rang.', before: { adultReference: 'A-1', concern: 'A child was held by the arm.' } });
  });

  it('does not correct the day past what came after it', async () => {
    const referral = await meet(await register.referral(), '2018-04-10');
    const change = (receivedOn: string) => kept(ctx, LadoReferral, (tx) => changeReferral(tx, { ...received({ receivedOn, learnedOn: null }), id: referral.id, version: referral.version, reason: 'A slip.' }));
    await expect(change('2018-04-11')).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'receivedOn' }] });
    expect(await change('2018-04-10')).toMatchObject({ receivedOn: '2018-04-10' });
  });

  it('refuses to write over what somebody else has written', async () => {
    const referral = await register.referral();
    await meet(referral, '2018-04-10');
    await expect(meet(referral, '2018-04-11')).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    await expect(conclude(referral)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(outcomes(referral, KNOWN)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await ladoMeetingsOf(ctx, [referral.id])).get(referral.id)).toHaveLength(1);
  });

  it('stops the clock with the earliest meeting, in whichever order they are recorded', async () => {
    const referral = await meet(await meet(await register.referral(), '2018-04-16'), '2018-04-10');
    expect(referral.firstMeetingOn).toBe('2018-04-10');
    const meetings = (await ladoMeetingsOf(ctx, [referral.id])).get(referral.id) ?? [];
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2018-04-16', '2018-04-10']);
    expect((await agenciesOf(ctx, meetings.map(({ id }) => id))).get(meetings[0]?.id ?? '')).toMatchObject([{ agency: 'EMPLOYER', attended: false }, { agency: 'POLICE', attended: true }]);
  });

  it('keeps the conclusion when it is reached, and waits for what becomes of the adult', async () => {
    const concluded = await conclude(await register.referral());
    expect([ladoStage(concluded), awaitedOf(concluded)]).toEqual(['OUTCOMES_AWAITED', ['HR_OUTCOME', 'EMPLOYMENT_STATUS', 'DBS_OUTCOME']]);
    const partly = await outcomes(concluded, { hrProcess: 'ENDED', hrOutcome: 'WARNING' });
    expect(awaitedOf(partly)).toEqual(['EMPLOYMENT_STATUS', 'DBS_OUTCOME']);
    const all = await outcomes(partly, { ...KNOWN, hrOutcome: 'WARNING' });
    expect([ladoStage(all), awaitedOf(all)]).toEqual(['COMPLETE', []]);
  });

  it('keeps a conclusion that was corrected in its history, with what both rested on', async () => {
    const first = await conclude(await register.referral(), { childTold: false, childReason: 'Too young.' });
    const second = await conclude(first, { outcome: 'UNSUBSTANTIATED', reason: 'One account was withdrawn.' });
    expect(second).toMatchObject({ outcome: 'UNSUBSTANTIATED', childTold: true });
    expect((await chain(second)).slice(1)).toMatchObject([
      { what: 'concluded', why: 'Two accounts agree.' },
      { what: 'conclusion corrected', why: 'One account was withdrawn.', before: { outcome: 'SUBSTANTIATED', childTold: false, childReason: 'Too young.' } },
    ]);
    expect((await ladoTextsOf(ctx, [second.id])).get(second.id)).toMatchObject({ conclusionReason: 'One account was withdrawn.', childReason: null });
  });

  it('changes what was known with a reason only', async () => {
    const known = await outcomes(await register.referral(), KNOWN);
    await expect(outcomes(known, { ...KNOWN, hrOutcome: 'WARNING' })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'reason' }] });
    await expect(outcomes(known, {})).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'reason' }] });
    expect(await outcomes(known, { ...KNOWN, police: 'CHARGED' })).toMatchObject({ police: 'CHARGED' });
    const corrected = await outcomes({ ...known, version: 3 } as LadoReferral, { ...KNOWN, hrOutcome: 'WARNING', reason: 'The appeal was won.' });
    expect([corrected.hrOutcome, (await chain(known)).at(-1)]).toMatchObject(['WARNING', { why: 'The appeal was won.', before: { hrOutcome: 'DISMISSED' } }]);
  });

  it('lists by stage and by what is awaited the same as the rules say', async () => {
    await register.referral({ route: 'ADVICE' });
    await register.referral();
    await conclude(await register.referral());
    await outcomes(await register.referral(), KNOWN);
    await outcomes(await conclude(await register.referral()), KNOWN);
    await outcomes(await conclude(await register.referral()), { dbsOutcome: 'NOT_APPLICABLE', dbsReason: 'No harm.' });
    const all = (await page(ctx, LadoReferral, { first: 100 }, LADO_REFERRALS)).nodes;
    const names = (holds: (one: LadoReferral) => boolean) => all.filter(holds).map(({ reference }) => reference).sort();
    expect(all).toHaveLength(6);
    for (const stage of Object.values(LadoStage)) {
      expect([stage, (await listed({ stage: { eq: stage } })).sort()]).toEqual([stage, names((one) => ladoStage(one) === stage)]);
      expect([stage, (await listed({ not: { stage: { eq: stage } } })).sort()]).toEqual([stage, names((one) => ladoStage(one) !== stage)]);
    }
    for (const what of Object.values(LadoAwaited)) expect([what, (await listed({ awaited: { eq: what } })).sort()]).toEqual([what, names((one) => awaitedOf(one).includes(what))]);
    expect((await listed(null, LADO_AWAITED)).sort()).toEqual(names((one) => awaitedOf(one).length > 0));
    expect((await listed({ awaited: { isNull: true } })).sort()).toEqual(names((one) => awaitedOf(one).length === 0));
  });

  it('lists what is awaited with the longest waiting first, page by page', async () => {
    const references = [];
    for (const days of [10, 30, 20]) references.push((await register.referral({ receivedOn: addDays('2018-04-26', -days), learnedOn: null })).reference);
    const first = await page(ctx, LadoReferral, { first: 2 }, LADO_AWAITED);
    const second = await page(ctx, LadoReferral, { first: 2, after: first.pageInfo.endCursor }, LADO_AWAITED);
    expect([...first.nodes, ...second.nodes].map(({ reference }) => reference)).toEqual([references[1], references[2], references[0]]);
    expect(await first.totalCount).toBe(3);
  });

  it('shows repeat allegations against the same adult or setting', async () => {
    const one = await register.referral({ adultReference: 'A-900', settingReference: 'S-1' });
    const sameAdult = await register.referral({ adultReference: 'A-900', receivedOn: '2018-04-10' });
    const sameSetting = await register.referral({ adultReference: 'A-901', settingReference: 'S-1', receivedOn: '2018-04-12' });
    await register.referral({ adultReference: 'A-902' });
    const found = await repeatsOf(ctx, [one.id, sameAdult.id]);
    expect(found.get(one.id)?.map(({ id }) => id)).toEqual([sameSetting.id, sameAdult.id]);
    expect(found.get(sameAdult.id)?.map(({ id }) => id)).toEqual([one.id]);
  });

  it('writes a letter that asks for what is missing and names nobody', async () => {
    const referral = await conclude(await register.referral({ adultReference: 'A-55' }));
    const { blocks } = await chaseLetter(ctx, await outcomes(referral, { dbsOutcome: 'NOT_APPLICABLE', dbsReason: 'No harm.' }));
    const words = blocks.map(({ text }) => text).join('\n');
    for (const part of ['A-55', referral.reference, '3 April 2018, 23 days ago', 'How did your disciplinary process end?', 'answer by 6 May 2018']) expect(words).toContain(part);
    expect(words).not.toMatch(/Barring Service|held by the arm|Two accounts/);
  });

  it('writes no letter where nothing is awaited', async () => {
    const advice = await register.referral({ route: 'ADVICE' });
    await expect(chaseLetter(ctx, advice)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('counts a year by outcome, of all and of those concluded, and its clocks', async () => {
    await register.referral({ route: 'ADVICE', receivedOn: '2018-02-01', learnedOn: '2018-01-29' });
    await conclude(await meet(await register.referral({ receivedOn: '2018-03-05', learnedOn: '2018-03-05' }), '2018-03-19'));
    await conclude(await meet(await register.referral({ receivedOn: '2018-03-31', learnedOn: null }), '2018-04-18'), { outcome: 'FALSE' });
    await register.referral({ receivedOn: '2018-03-06', learnedOn: '2018-03-05' });
    await register.referral({ receivedOn: '2018-04-20', learnedOn: null });
    const figures = await ladoFigures(ctx, '2017/18');
    expect(figures).toMatchObject({
      all: 4, advice: 1, meetings: 3, concluded: 2, notConcluded: 1,
      // The one without a meeting is overdue, and one was held on the eighteenth day.
      meetingsInTime: { count: 1, of: 3, percent: 33 }, reportsInTime: { count: 2, of: 3, percent: 67 },
    });
    expect(figures.outcomes.find(({ outcome }) => outcome === 'FALSE')).toEqual({ outcome: 'FALSE', count: 1, ofAll: 4, percentOfAll: 25, ofConcluded: 2, percentOfConcluded: 50 });
    const later = await ladoFigures(ctx, '2018/19');
    expect(later).toMatchObject({ all: 1, concluded: 0, meetingsInTime: { count: 0, of: 0, percent: null } });
    expect(later.outcomes[0]).toMatchObject({ percentOfAll: 0, percentOfConcluded: null });
  });
});
