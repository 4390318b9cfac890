import { addDays, daysBetween } from '@goodmark/audit-schedule';
import { type LoopSteps, type RollForward, rollForward, rollForwardFailing } from '@goodmark/audit-statistics';
import { LOOP_AGES, LoopStage, Service } from '@goodmark/audit-tool';
import { figureReachOf, type LoopGroup, type LoopPart, readLoopGroups, readLoopHistory, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';

/** How many loops are open, how many of them do not meet good, and how old the oldest is. */
export interface LoopCount {
  readonly count: number;
  readonly notYetPutRight: number;
  readonly oldestInDays: number | null;
}

/** The open loops of a part of the council, counted every way. */
export interface LoopFigures extends LoopCount {
  readonly part: LoopPart;
  readonly ages: readonly (LoopCount & { readonly fromDays: number; readonly toDays: number | null })[];
  readonly stages: readonly (Omit<LoopCount, 'oldestInDays'> & { readonly stage: LoopStage })[];
  readonly services: readonly (LoopCount & { readonly service: Service })[];
  readonly serviceAreas: readonly (LoopCount & { readonly serviceAreaId: string })[];
}

/** How the open loops came about between two days. */
export interface LoopMovement {
  readonly from: string;
  readonly to: string;
  readonly all: RollForward;
  readonly notYetPutRight: RollForward;
}

const sum = (groups: readonly LoopGroup[], of: (group: LoopGroup) => number): number => groups.reduce((total, group) => total + of(group), 0);
const failing = (of: (group: LoopGroup) => number) => (group: LoopGroup): number => (group.failing ? of(group) : 0);
const countOf = ({ count }: LoopGroup): number => count;

function counted(groups: readonly LoopGroup[], today: string): LoopCount {
  const oldest = groups.map(({ oldestAt }) => oldestAt.slice(0, 10)).sort()[0];
  return { count: sum(groups, countOf), notYetPutRight: sum(groups, failing(countOf)), oldestInDays: oldest === undefined ? null : daysBetween(oldest, today) };
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Open loops of live audits as they stand now, in the figures scope of the viewer. One statement. */
export async function loopFigures(ctx: RequestContext, part: LoopPart): Promise<LoopFigures> {
  const groups = await readLoopGroups(ctx, part, figureReachOf(ctx.viewer));
  const today = ctx.clock.today();
  const of = (which: (group: LoopGroup) => boolean) => counted(groups.filter(which), today);
  return {
    part, ...counted(groups, today),
    ages: LOOP_AGES.map((range, place) => ({ ...range, ...of(({ age }) => age === place) })),
    stages: Object.values(LoopStage).map((stage) => ({ stage, count: sum(groups, ({ waiting }) => waiting[stage]), notYetPutRight: sum(groups, failing(({ waiting }) => waiting[stage])) })),
    services: Object.values(Service).map((service) => ({ service, ...of((group) => group.service === service) })),
    serviceAreas: distinct(groups.map(({ serviceAreaId }) => serviceAreaId)).map((serviceAreaId) => ({ serviceAreaId, ...of((group) => group.serviceAreaId === serviceAreaId) })),
  };
}

/** How many days back the movement begins where nothing is said: a year. */
const A_YEAR = 365;

const net = (steps: readonly LoopSteps[]): LoopSteps => ({ all: steps.reduce((total, { all }) => total + all, 0), failing: steps.reduce((total, step) => total + step.failing, 0) });

/** Opening + new − put right = closing, for all loops and for those that do not meet good. `now` is what is open at this moment. Two statements. */
export async function loopMovement(ctx: RequestContext, { part, ...now }: LoopFigures, from: string | null, to: string | null): Promise<LoopMovement> {
  const today = ctx.clock.today();
  const until = to ?? today;
  const since = from ?? addDays(until, -A_YEAR);
  assertNoProblems([
    ...(until > today ? [{ field: 'to', message: 'This day has not come yet. Choose today or an earlier day.' }] : []),
    ...(since > until ? [{ field: 'from', message: 'The first day comes after the last one. Choose an earlier day.' }] : []),
  ]);
  const { within, after, closedWithin, closedAfter } = await readLoopHistory(ctx, part, figureReachOf(ctx.viewer), since, until);
  // From what is open now, back to what was open at the end of the period.
  const later = net(after);
  const closing = { all: now.count - later.all + closedAfter.all, failing: now.notYetPutRight - later.failing + closedAfter.failing };
  return {
    from: since, to: until,
    all: rollForward({ closing: closing.all, steps: within, putRight: closedWithin.all }),
    notYetPutRight: rollForwardFailing({ closing: closing.failing, steps: within, putRight: closedWithin.failing }),
  };
}
