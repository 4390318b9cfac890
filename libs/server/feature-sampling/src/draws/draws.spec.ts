import { createHash } from 'node:crypto';
import { type Activity, condition, type RequestContext, SampleCase, SampleDraw, SampleExclusion, type SampleFrame, type Team } from '@goodmark/server-data';
import { as, aWorld, doorOf, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { imported } from '../sampling-fixture';
import { undoFrame } from '../frames/undo-frame';
import { createDraw } from './create-draw';
import { exclusionCounts, previewDraw, strataOfDraw } from './draw-facts';
import type { SampleDrawInput } from './draw-input';
import { casesOf, redrawSample } from './redraw';
import { replaceCase } from './replace-case';
import { withdrawDraw } from './withdraw-draw';

const drawnOnEach = new Map<string, string[]>();

describe.each(testDatabases())('samples on $name', ({ name, create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let north: Team;
  let frame: SampleFrame;

  const lines = (count: number, prefix = 'CF') =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 1},${index % 3 === 0 ? 'CP' : 'CIN'},${index % 2 === 0 ? 'North' : 'South'}`).join('\n');

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    const area = await world.area();
    north = await world.team(area, { name: 'North' });
    await world.team(area, { name: 'South' });
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    frame = await imported(administrator, `Ref,Category,Team\n${lines(60)}\n`);
  });
  afterAll(() => test.drop());

  const anActivity = (given: Partial<Activity> = {}) => world.activity({ status: 'PLANNED', ...given });
  const draw = async (input: Partial<SampleDrawInput>, activity?: Activity) =>
    createDraw(administrator.inBackground(), { activityId: (activity ?? (await anActivity())).id, frameId: frame.id, method: 'RANDOM', ...input });
  const drawnOf = async (sample: SampleDraw) => (await casesOf(administrator.inBackground(), sample)).map(({ reference }) => reference);
  const now = (sample: SampleDraw) => administrator.inBackground().require(SampleDraw, sample.id);

  it('are the cases with the lowest hash of seed and reference, on every database', async () => {
    const sample = await draw({ size: 6, seed: 'spring-2018' });
    const hash = (reference: string) => createHash('sha256').update(`spring-2018:${reference}`).digest('hex');
    const byHand = Array.from({ length: 60 }, (_, index) => `CF-${index + 1}`).sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 6);
    expect(await drawnOf(sample)).toEqual(byHand);
    expect(sample).toMatchObject({ method: 'RANDOM', size: 6, population: 60, eligible: 60, seed: 'spring-2018', frameFingerprint: frame.fingerprint, excludedMonths: 12 });
    drawnOnEach.set(name, byHand);
    expect(new Set([...drawnOnEach.values()].map((each) => each.join())).size).toBe(1);
  });

  it('can be drawn again by anybody who may', async () => {
    const sample = await draw({ size: 10 });
    expect(await redrawSample(administrator.inBackground(), sample.id)).toMatchObject({ matches: true, frameMatches: true, references: await drawnOf(sample) });
    expect((await draw({ size: 10 })).seed).not.toBe(sample.seed);
  });

  it('tell when somebody has tampered with what was drawn', async () => {
    const sample = await draw({ size: 3 });
    const [first] = await casesOf(administrator.inBackground(), sample);
    await administrator.part((tx) => tx.set(SampleCase, { id: first?.id }, { reference: 'CF-999' }));
    expect(await redrawSample(administrator.inBackground(), sample.id)).toMatchObject({ matches: false });
  });

  it('keep what was true of a case in the frame', async () => {
    const [first] = await casesOf(administrator, await draw({ size: 1, references: null, categories: ['CP'] }));
    expect(first).toMatchObject({ categories: ['CP'], service: 'SOCIAL_CARE', refill: 0, position: 1, stratum: null });
  });

  it('are drawn from the service and categories of the activity unless said otherwise', async () => {
    const activity = await anActivity({ categories: ['CP'] });
    expect(await draw({ size: 2 }, activity)).toMatchObject({ population: 20 });
    expect(await previewDraw(administrator, { activityId: activity.id, frameId: frame.id, method: 'RANDOM', size: 2, categories: [] })).toMatchObject({ population: 60 });
  });

  it('can be a share of what can be drawn', async () => expect(await draw({ share: 10 })).toMatchObject({ size: 6, share: 10 }));

  it('leave out cases audited recently, allocated or named, each with its reason', async () => {
    const area = await world.area();
    const auditor = await world.auditor();
    const activity = await anActivity();
    await world.audit({ activity, area, case: await world.aCase(north, { reference: 'CF-1' }), auditor }, { status: 'CLOSED', submittedAt: '2017-06-01T10:00:00.000Z' });
    await world.audit({ activity, area, case: await world.aCase(north, { reference: 'CF-2' }), auditor }, { status: 'CLOSED', submittedAt: '2017-04-01T10:00:00.000Z' });
    await world.audit({ activity, area, case: await world.aCase(north, { reference: 'CF-3' }), auditor });
    const sample = await draw({ size: 5, exclusions: [{ reference: 'CF-4', reason: 'The family is in court this week' }] });
    expect((await exclusionCounts(administrator, sample)).map(({ reason, count }) => [reason, count])).toEqual([['ALREADY_ALLOCATED', 1], ['AUDITED_RECENTLY', 1], ['NAMED', 1]]);
    const kept = await administrator.visible(SampleExclusion, condition('t.drawId = :id', { id: sample.id }), 'ORDER BY t.reference');
    expect(kept.map(({ reference, note }) => [reference, note])).toEqual([['CF-1', null], ['CF-3', null], ['CF-4', 'The family is in court this week']]);
    expect(sample.eligible).toBe(57);
    expect(await draw({ size: 5 }, await anActivity({ kind: 'RE_AUDIT' }))).toMatchObject({ excludedMonths: null, eligible: 59 });
  });

  it('never hold a case twice in one activity', async () => {
    const activity = await anActivity();
    const first = await drawnOf(await draw({ size: 20 }, activity));
    const second = await drawnOf(await draw({ size: 20 }, activity));
    expect(first.filter((reference) => second.includes(reference))).toEqual([]);
  });

  it('never hold a case twice in one activity, whoever draws at once', async () => {
    const activity = await anActivity();
    const both = await Promise.allSettled([draw({ size: 5, seed: 'same' }, activity), draw({ size: 5, seed: 'same' }, activity), draw({ size: 5, seed: 'same' }, activity)]);
    const drawn = (await Promise.all(both.map((each) => (each.status === 'fulfilled' ? drawnOf(each.value) : [])))).flat();
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const each of both) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('are not refilled with a case that another sample of the activity holds, nor with one that is allocated', async () => {
    const activity = await anActivity();
    const first = await draw({ size: 2, seed: 'queue' }, activity);
    const second = await drawnOf(await draw({ size: 2, seed: 'queue' }, activity));
    const [unsuitable] = (await casesOf(administrator.inBackground(), first)) as [SampleCase];
    await replaceCase(administrator.inBackground(), { id: unsuitable.id, version: first.version, reason: 'Closed last week' });
    const after = await casesOf(administrator.inBackground(), first);
    expect(after.map(({ status }) => status).sort()).toEqual(['DRAWN', 'DRAWN', 'UNSUITABLE', 'UNSUITABLE', 'UNSUITABLE']);
    expect(after.filter(({ reference, status }) => status === 'DRAWN' && second.includes(reference))).toEqual([]);
    expect(after.filter(({ reference }) => second.includes(reference))).toMatchObject([{ reason: expect.stringContaining('another sample') }, { reason: expect.stringContaining('another sample') }]);
    expect(await redrawSample(administrator.inBackground(), first.id)).toMatchObject({ matches: true });
  });

  it('can be stratified in proportion', async () => {
    const sample = await draw({ method: 'STRATIFIED', stratifiedBy: 'TEAM', size: 10 });
    expect(await strataOfDraw(administrator, sample)).toMatchObject([{ name: 'North', frame: 30, drawn: 5 }, { name: 'South', frame: 30, drawn: 5 }]);
    expect(await redrawSample(administrator.inBackground(), sample.id)).toMatchObject({ matches: true });
  });

  it('can be stratified by fixed numbers', async () => {
    const sample = await draw({ method: 'STRATIFIED', stratifiedBy: 'CATEGORY', numbers: [{ stratum: 'CP', count: 4 }, { stratum: 'CIN', count: 1 }] });
    const strata = (await casesOf(administrator, sample)).map(({ stratum }) => stratum);
    expect([strata.filter((key) => key === 'CP').length, strata.filter((key) => key === 'CIN').length]).toEqual([4, 1]);
  });

  it('can be chosen by hand with a reason', async () => {
    const sample = await draw({ method: 'PURPOSIVE', references: ['CF-20', 'CF-21'], reason: 'Children who went missing twice' });
    expect(sample).toMatchObject({ method: 'PURPOSIVE', seed: null, size: 2, reason: 'Children who went missing twice' });
    expect(await drawnOf(sample)).toEqual(['CF-20', 'CF-21']);
  });

  it.each([
    ['more cases than there are', { size: 61 }, 'size'],
    ['more of a stratum than it has', { method: 'STRATIFIED', stratifiedBy: 'CATEGORY', numbers: [{ stratum: 'CP', count: 21 }] }, 'numbers'],
    ['no number at all', {}, 'size'],
    ['two numbers', { size: 3, share: 10 }, 'size'],
    ['a share over 100', { share: 101 }, 'share'],
    ['strata in a random sample', { size: 3, stratifiedBy: 'TEAM' }, 'stratifiedBy'],
    ['a stratified sample without strata', { method: 'STRATIFIED', size: 3 }, 'stratifiedBy'],
    ['a purposive sample without reason', { method: 'PURPOSIVE', references: ['CF-5'] }, 'reason'],
    ['a purposive sample of an unknown case', { method: 'PURPOSIVE', references: ['CF-5', 'XX-1'], reason: 'Why not' }, 'references.1'],
    ['an exclusion without reason', { size: 3, exclusions: [{ reference: 'CF-5', reason: ' ' }] }, 'exclusions.0.reason'],
    ['an exclusion that is no case of the frame', { size: 3, exclusions: [{ reference: 'XX-1', reason: 'Court' }] }, 'exclusions.0.reference'],
    ['a seed that cannot be copied', { size: 3, seed: 'a b' }, 'seed'],
  ] as const)('refuse %s and name the field', async (_sentence, input, field) => {
    await expect(draw(input as unknown as Partial<SampleDrawInput>)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('are refused for what is over, for practice observations and from a frame that was undone', async () => {
    await expect(draw({ size: 1 }, await anActivity({ status: 'CANCELLED' }))).rejects.toMatchObject({ problems: [{ field: 'activityId' }] });
    await expect(draw({ size: 1 }, await anActivity({ kind: 'PRACTICE_OBSERVATION' }))).rejects.toMatchObject({ problems: [{ field: 'activityId' }] });
    const other = await imported(administrator, 'Ref,Category,Team\nZ1,CP,North\n');
    await administrator.transaction(SampleDraw as never, (tx) => undoFrame(tx, { id: other.id, version: other.version, reason: 'Wrong' }) as never);
    await expect(draw({ size: 1, frameId: other.id })).rejects.toMatchObject({ problems: [{ field: 'frameId' }] });
  });

  it('say before the draw what there is to draw from', async () => {
    const activity = await anActivity();
    const preview = await previewDraw(administrator.inBackground(), { activityId: activity.id, frameId: frame.id, method: 'STRATIFIED', stratifiedBy: 'CATEGORY', size: 900 });
    expect(preview.problems[0]).toMatch(/^900 cases are asked for, and \d+ cases can be drawn/);
    expect(preview.strata.map(({ key, frame: count }) => [key, count])).toEqual([['CIN', 40], ['CP', 20]]);
  });

  it('are refilled with the next case when one proves unsuitable, and still come out the same', async () => {
    const sample = await draw({ method: 'STRATIFIED', stratifiedBy: 'CATEGORY', size: 9 });
    const unsuitable = (await casesOf(administrator.inBackground(), sample)).find(({ stratum }) => stratum === 'CP') as SampleCase;
    const replace = async (version: number, reason = 'Closed last week') => replaceCase(administrator.inBackground(), { id: unsuitable.id, version, reason });
    await expect(replace(sample.version, '')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    await replace(sample.version);
    const after = await casesOf(administrator.inBackground(), sample);
    expect(after).toHaveLength(10);
    expect(after.find(({ id }) => id === unsuitable.id)).toMatchObject({ status: 'UNSUITABLE', reason: 'Closed last week' });
    expect(after.at(-1)).toMatchObject({ stratum: 'CP', refill: 1, status: 'DRAWN', position: 10 });
    expect(await redrawSample(administrator.inBackground(), sample.id)).toMatchObject({ matches: true });
    await expect(replace((await now(sample)).version)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keep a case out without a replacement where the frame has no more', async () => {
    const small = await imported(administrator, 'Ref,Category,Team\nY1,CP,North\n');
    const sample = await draw({ size: 1, frameId: small.id });
    const [only] = (await casesOf(administrator.inBackground(), sample)) as [SampleCase];
    await replaceCase(administrator.inBackground(), { id: only.id, version: sample.version, reason: 'Moved away' });
    expect(await casesOf(administrator.inBackground(), sample)).toMatchObject([{ status: 'UNSUITABLE' }]);
    expect(await redrawSample(administrator.inBackground(), sample.id)).toMatchObject({ matches: true });
  });

  it('are withdrawn with a reason, and then their cases can be drawn again', async () => {
    const activity = await anActivity();
    const sample = await draw({ size: 40 }, activity);
    const withdraw = (version: number) => administrator.transaction(SampleDraw, (tx) => withdrawDraw(tx, { id: sample.id, version, reason: 'The wrong month' }));
    expect(await withdraw(sample.version)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await draw({ size: 40 }, activity)).size).toBe(40);
    await expect(withdraw(sample.version + 1)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stand once something of them is allocated', async () => {
    const activity = await anActivity();
    const sample = await draw({ size: 1 }, activity);
    const [only] = (await casesOf(administrator.inBackground(), sample)) as [SampleCase];
    const audit = await world.audit({ activity, area: await world.area(), case: await world.aCase(north), auditor: await world.auditor() });
    await administrator.part((tx) => tx.set(SampleCase, { id: only.id }, { auditId: audit.id }));
    await expect(administrator.transaction(SampleDraw, (tx) => withdrawDraw(tx, { id: sample.id, version: 1, reason: 'Why' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(replaceCase(administrator.inBackground(), { id: only.id, version: 1, reason: 'Why' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stand also for a program that may plan and may not see audits', async () => {
    const activity = await anActivity();
    const sample = await draw({ size: 1 }, activity);
    const [only] = (await casesOf(administrator.inBackground(), sample)) as [SampleCase];
    const audit = await world.audit({ activity, area: await world.area(), case: await world.aCase(north), auditor: await world.auditor() });
    await administrator.part((tx) => tx.set(SampleCase, { id: only.id }, { auditId: audit.id }));
    const program = doorOf(test.database, { ...administrator.viewer, scopes: new Set(['schedule:write', 'schedule:read'] as const), tokenId: 'token' });
    await expect(program.transaction(SampleDraw, (tx) => withdrawDraw(tx, { id: sample.id, version: 1, reason: 'Why' }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(replaceCase(program.inBackground(), { id: only.id, version: 1, reason: 'Why' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keep the frame they were drawn from', async () => {
    await expect(administrator.part((tx) => undoFrame(tx, { id: frame.id, version: frame.version, reason: 'Why' }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
