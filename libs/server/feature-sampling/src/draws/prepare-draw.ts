import { randomBytes } from 'node:crypto';
import { addMonths, allotProportionally, monthOf, sizeOfShare, type StratumCount } from '@goodmark/audit-schedule';
import { isOver, isWritten, type Problem, problemUnless, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { Activity, condition, type RequestContext, SampleCase, SampleFrame } from '@goodmark/server-data';
import { drawsCases, type SampleDrawInput } from './draw-input';
import { type DrawPlan, type Exclusion, type Survey, surveyFrame, WHOLE_FRAME } from './draw-plan';

/** The largest sample: people read what is drawn. */
const MOST_CASES = 2_000;
/** A frame in which so many cases are left out for having been audited is small. */
const SMALL_SHARE = 0.5;
const AUDITED_MONTHS = 12;
const SEED = /^[A-Za-z0-9._-]{1,64}$/;

/** A draw that was asked for, gone through and worked out, and not yet kept. */
export interface PreparedDraw {
  readonly activity: Activity;
  readonly frame: SampleFrame;
  readonly plan: DrawPlan;
  readonly excludedMonths: number | null;
  readonly survey: Survey;
  readonly size: number;
  readonly allotment: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
}

function problemsInInput(input: SampleDrawInput, { kind, status }: Activity, frame: SampleFrame): Problem[] {
  const { method, size, share, stratifiedBy, numbers, seed, references, reason, excludedMonths } = input;
  const isPurposive = method === 'PURPOSIVE';
  const given = [size, share, numbers].filter((each) => each != null).length;
  const whole = (value: number | null | undefined, least: number, most: number): boolean => value == null || (value >= least && value <= most);
  return [
    ...problemUnless(!isOver(status), 'activityId', 'This activity is closed or cancelled. Draw for one that is still planned.'),
    ...problemUnless(drawsCases(kind), 'activityId', 'Practice observations watch practice, not cases: there is nothing to draw.'),
    ...problemUnless(frame.status === 'IN_USE', 'frameId', 'The import of this sampling frame was undone. Choose another.'),
    ...problemUnless(isPurposive || given === 1, 'size', given === 0 ? 'Say how many cases, or which share of them.' : 'Give one of: a number of cases, a share, or numbers by stratum.'),
    ...problemUnless(whole(size, 1, MOST_CASES), 'size', 'Draw from 1 to 2,000 cases.'),
    ...problemUnless(whole(share, 1, 100), 'share', 'Give a share from 1 to 100 per cent.'),
    ...problemUnless(whole(excludedMonths, 0, 120), 'excludedMonths', 'Give from 0 to 120 months.'),
    ...problemUnless((method === 'STRATIFIED') === (stratifiedBy != null), 'stratifiedBy', method === 'STRATIFIED' ? 'Say what the strata are.' : 'Only a stratified sample has strata.'),
    ...problemUnless(numbers == null || method === 'STRATIFIED', 'numbers', 'Only a stratified sample has numbers by stratum.'),
    ...problemUnless(numbers == null || numbers.every(({ count }) => count >= 0 && count <= MOST_CASES), 'numbers', 'Give 0 to 2,000 cases a stratum.'),
    ...problemUnless(numbers == null || new Set(numbers.map(({ stratum }) => stratum)).size === numbers.length, 'numbers', 'Name each stratum once.'),
    ...problemUnless(seed == null || SEED.test(seed), 'seed', 'A seed has 1 to 64 letters, digits and - . or _ signs.'),
    ...problemUnless(isPurposive === (references != null && references.length > 0), 'references', isPurposive ? 'Name the cases.' : 'Only the cases of a purposive sample are named.'),
    ...problemUnless((references ?? []).length <= MOST_CASES, 'references', 'Name at most 2,000 cases.'),
    ...problemUnless(!isPurposive || isWritten(reason), 'reason', 'Say why these cases were chosen; it is shown with every figure they are in.'),
    ...textProblems('reason', reason, TEXT_LIMITS.reason),
    ...(input.exclusions ?? []).flatMap(({ reason: why }, index) => [
      ...problemUnless(isWritten(why), `exclusions.${index}.reason`, 'Say why this case is left out.'), ...textProblems(`exclusions.${index}.reason`, why, TEXT_LIMITS.short),
    ]),
  ];
}

/** What is left out, by reference; what somebody named comes before what the program found. */
async function exclusionsOf(ctx: RequestContext, input: SampleDrawInput, months: number | null, activityId: string): Promise<ReadonlyMap<string, Exclusion>> {
  const today = ctx.clock.today();
  const since = months === null ? null : `${addMonths(monthOf(today), -months)}${today.slice(7)}`;
  const [audited, allocated, drawn] = await Promise.all([
    since === null ? new Set<string>() : ctx.facts.referencesAuditedSince(since),
    ctx.facts.referencesAllocated(),
    standingReferences(ctx, activityId),
  ]);
  const found = (references: Iterable<string>, reason: Exclusion['reason']) => [...references].map((reference) => [reference, { reason, note: null }] as const);
  return new Map<string, Exclusion>([
    ...found(audited, 'AUDITED_RECENTLY'),
    ...found(allocated, 'ALREADY_ALLOCATED'),
    ...found(drawn, 'ALREADY_ALLOCATED'),
    ...(input.exclusions ?? []).map(({ reference, reason }) => [reference.trim(), { reason: 'NAMED', note: tidyText(reason) }] as const),
  ]);
}

/** What the standing samples of an activity hold, but for one of them: nobody is drawn twice. */
export async function standingReferences(ctx: RequestContext, activityId: string, exceptDrawId = ''): Promise<readonly string[]> {
  const cases = await ctx.visible(
    SampleCase,
    condition(`t.drawId <> :exceptDrawId AND EXISTS (SELECT 1 FROM sample_draw d WHERE d.id = t.drawId AND d.activityId = :activityId AND d.status = 'DRAWN')`, { activityId, exceptDrawId }),
  );
  return cases.map(({ reference }) => reference);
}

const largest = (input: SampleDrawInput, rowCount: number): number =>
  Math.min(MOST_CASES, input.numbers?.reduce((sum, { count }) => sum + count, 0) ?? input.size ?? sizeOfShare(input.share ?? 0, rowCount));

const grouped = new Intl.NumberFormat('en-GB');
const casesCount = (count: number): string => `${grouped.format(count)} ${count === 1 ? 'case' : 'cases'}`;

/** How many cases come from each stratum, and what is wrong with that. */
function allot(input: SampleDrawInput, { drawing, eligible }: Survey): { size: number; allotment: ReadonlyMap<string, number>; problems: Problem[] } {
  const counts: StratumCount[] = [...drawing.offered].map(([key, count]) => ({ key, count }));
  const numbers = input.numbers?.filter(({ count }) => count > 0);
  if (numbers) {
    const problems = numbers.flatMap(({ stratum, count }) => {
      const there = drawing.offered.get(stratum) ?? 0;
      return problemUnless(count <= there, 'numbers', `${casesCount(count)} are asked for from a stratum in which ${casesCount(there)} can be drawn. Ask for fewer, or leave fewer out.`);
    });
    return { size: numbers.reduce((sum, { count }) => sum + count, 0), allotment: new Map(numbers.map(({ stratum, count }) => [stratum, count])), problems };
  }
  const size = input.size ?? sizeOfShare(input.share ?? 0, eligible);
  const field = input.size == null ? 'share' : 'size';
  const problems = [
    ...problemUnless(eligible > 0, 'frameId', 'No case of this sampling frame can be drawn: none is of the service and categories, or all are left out.'),
    ...problemUnless(eligible === 0 || size <= eligible, field, `${casesCount(size)} are asked for, and ${casesCount(eligible)} can be drawn. Ask for at most ${grouped.format(eligible)}, or leave fewer out.`),
    ...problemUnless(size <= MOST_CASES, field, 'Draw from 1 to 2,000 cases.'),
  ];
  return { size, allotment: problems.length > 0 ? new Map() : input.stratifiedBy ? allotProportionally(size, counts) : new Map([[WHOLE_FRAME, size]]), problems };
}

function warningsOf({ excluded, population, eligible, drawing }: Survey, allotment: ReadonlyMap<string, number>): string[] {
  const audited = [...excluded.values()].filter(({ reason }) => reason === 'AUDITED_RECENTLY').length;
  const missed = [...drawing.offered.keys()].filter((key) => (allotment.get(key) ?? 0) === 0).length;
  return [
    ...(population > 0 && audited / population >= SMALL_SHARE ? [`${grouped.format(audited)} of ${casesCount(population)} were audited recently. Where a frame is this small, leaving them out can be waived: set the months to 0.`] : []),
    ...(allotment.size > 0 && missed > 0 ? [`${missed} of ${drawing.offered.size} strata give no case to this sample.`] : []),
    ...(eligible > 0 && eligible < population * SMALL_SHARE ? [`Only ${grouped.format(eligible)} of ${casesCount(population)} can be drawn.`] : []),
  ];
}

/** Works a draw out: goes through the frame and says what can be drawn and what is wrong with what was asked for. */
export async function prepareDraw(ctx: RequestContext, input: SampleDrawInput): Promise<PreparedDraw> {
  const activity = await ctx.require(Activity, input.activityId, 'activityId');
  const frame = await ctx.require(SampleFrame, input.frameId, 'frameId');
  const usualMonths = activity.kind === 'RE_AUDIT' ? 0 : AUDITED_MONTHS;
  const isPurposive = input.method === 'PURPOSIVE';
  // Whoever names cases has a reason for them.
  const months = (input.excludedMonths ?? (isPurposive ? 0 : usualMonths)) || null;
  const problems = problemsInInput(input, activity, frame);
  const plan: DrawPlan = {
    frameId: frame.id, service: input.service === undefined ? activity.service : input.service, categories: input.categories ?? activity.categories,
    stratifiedBy: input.stratifiedBy ?? null, seed: input.seed ?? randomBytes(8).toString('hex'), capacity: isPurposive ? 0 : largest(input, frame.rowCount),
    excluded: problems.length > 0 ? new Map() : await exclusionsOf(ctx, input, months, activity.id),
  };
  const survey = await surveyFrame(ctx, plan);
  if (problems.length === 0) problems.push(...unknownExclusions(input, survey));
  if (isPurposive || problems.length > 0) return { activity, frame, plan, excludedMonths: months, survey, size: input.references?.length ?? 0, allotment: new Map(), problems, warnings: [] };
  const { size, allotment, problems: more } = allot(input, survey);
  const tooFew = more.length === 0 ? tooManySiblings(survey, allotment, size) : [];
  return { activity, frame, plan, excludedMonths: months, survey, size, allotment, problems: [...more, ...tooFew], warnings: warningsOf(survey, allotment) };
}

const unknownExclusions = (input: SampleDrawInput, { excluded }: Survey): readonly Problem[] =>
  (input.exclusions ?? []).flatMap(({ reference }, index) =>
    problemUnless(excluded.has(reference.trim()), `exclusions.${index}.reference`, 'No case that could be drawn has this reference. Check it, or take it out of the list.'));

function tooManySiblings({ drawing }: Survey, allotment: ReadonlyMap<string, number>, size: number): readonly Problem[] {
  const there = drawing.taken(allotment).length;
  return problemUnless(there === size, 'size', `One child of a family is drawn, and so only ${casesCount(there)} can be. Ask for fewer.`);
}
