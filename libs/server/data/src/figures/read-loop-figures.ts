import { addDays } from '@goodmark/audit-schedule';
import type { LoopSteps } from '@goodmark/audit-statistics';
import { LoopStage, type Service } from '@goodmark/audit-tool';
import { allOf, type Condition, condition, not } from '../access/condition';
import { coveredFrom, ofCovered } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { isOpenLoop, placeOfAgeIn, waitsFor } from '../lists/open-loop-conditions';
import type { RequestContext } from '../request-context';
import { reachCondition } from './read-figures';

/** Which part of the council is looked at; all of the viewer's figures scope where nothing is said. */
export interface LoopPart {
  readonly service: Service | null;
  readonly serviceAreaId: string | null;
}

/** So many open loops that count the same way. */
export interface LoopGroup {
  readonly service: Service;
  readonly serviceAreaId: string;
  /** Whether the outcome does not meet good. */
  readonly failing: boolean;
  /** The place of their age in `LOOP_AGES`. */
  readonly age: number;
  readonly count: number;
  readonly oldestAt: string;
  /** How many of them wait for each thing; one loop may wait for several. */
  readonly waiting: Readonly<Record<LoopStage, number>>;
}

/** What happened to open loops between two days, and what after them. */
export interface LoopHistory {
  readonly within: readonly LoopSteps[];
  readonly after: readonly LoopSteps[];
  /** How many were closed, and of them how many did not meet good. */
  readonly closedWithin: LoopSteps;
  readonly closedAfter: LoopSteps;
}

const STAGES = Object.values(LoopStage);

/** Rows called `f`, of the ledger or of audits: both have these columns. */
const inPart = ({ service, serviceAreaId }: LoopPart, reach: FigureReach): Condition => {
  const within = reachCondition(reach);
  return allOf([
    ...(within ? [within] : []), ...(service ? [condition('f.service = :p_service', { p_service: service })] : []), ...(serviceAreaId ? [condition('f.serviceAreaId = :p_area', { p_area: serviceAreaId })] : []),
  ]);
};

/** The open loops of live audits in a figures scope as they stand now, counted in one statement. */
export async function readLoopGroups(ctx: RequestContext, part: LoopPart, reach: FigureReach): Promise<readonly LoopGroup[]> {
  const age = placeOfAgeIn('f', ctx.clock.today());
  // How a blind moderator's own audits were graded is told by no figure: they count as not failing until then.
  const covered = coveredFrom(ctx.viewer, 'f');
  const failing = `CASE WHEN f.outcome = 'DOES_NOT_MEET_GOOD' AND NOT (${covered.sql}) THEN 1 ELSE 0 END`;
  const where = allOf([isOpenLoop('f'), condition(`f.kind = 'LIVE'`), inPart(part, reach)]);
  const waiting = STAGES.map((stage) => `SUM(CASE WHEN ${waitsFor(stage, 'f', covered).sql} THEN 1 ELSE 0 END) AS ${stage}`).join(', ');
  const rows = await ctx.statements.query<Record<LoopStage | 'failing' | 'age' | 'n', number | string> & Pick<LoopGroup, 'service' | 'serviceAreaId' | 'oldestAt'>>(
    `SELECT f.service AS service, f.serviceAreaId AS serviceAreaId, ${failing} AS failing, ${age.sql} AS age,
            COUNT(*) AS n, MIN(f.submittedAt) AS oldestAt, ${waiting}
       FROM audit f WHERE ${where.sql}
      GROUP BY f.service, f.serviceAreaId, ${failing}, ${age.sql}`,
    { ...where.params, ...age.params, ...covered.params },
  );
  return rows.map(({ service, serviceAreaId, failing, age: place, n, oldestAt, ...counts }) => ({
    service, serviceAreaId, failing: Number(failing) === 1, age: Number(place), count: Number(n), oldestAt,
    waiting: Object.fromEntries(STAGES.map((stage) => [stage, Number(counts[stage])])) as Record<LoopStage, number>,
  }));
}

interface Moved {
  readonly later: number | string;
  readonly moved: number | string;
  readonly failing: number | string;
  readonly n: number | string;
}

/**
 * What moved open loops from the beginning of a day on: submissions, returns and changes of outcome from the figure
 * ledger, which is never rewritten; closings from the audits, since a closed audit goes nowhere. Two statements.
 */
export async function readLoopHistory(ctx: RequestContext, part: LoopPart, reach: FigureReach, from: string, to: string): Promise<LoopHistory> {
  const where = inPart(part, reach);
  // What moved an audit that is covered now is told as if it never failed, as in the groups: both ends of the period agree.
  const covered = ofCovered(ctx.viewer, 'f');
  const failed = covered ? allOf([condition(`f.grade = 'DOES_NOT_MEET_GOOD'`), not(covered)]) : condition(`f.grade = 'DOES_NOT_MEET_GOOD'`);
  const days = { from, after: addDays(to, 1) };
  const steps = await ctx.statements.query<Moved>(
    `SELECT s.later AS later, s.moved AS moved, s.failing AS failing, COUNT(*) AS n FROM (
       SELECT CASE WHEN f.at >= :after THEN 1 ELSE 0 END AS later, SUM(f.delta) AS moved, SUM(CASE WHEN ${failed.sql} THEN f.delta ELSE 0 END) AS failing
         FROM figure_entry f WHERE f.basis = 'OUTCOME' AND f.at >= :from AND ${where.sql} GROUP BY f.auditId, f.at
     ) s GROUP BY s.later, s.moved, s.failing`,
    { ...days, ...where.params, ...failed.params },
  );
  const closings = await ctx.statements.query<Moved>(
    `SELECT CASE WHEN f.closedAt >= :after THEN 1 ELSE 0 END AS later, COUNT(*) AS n, SUM(CASE WHEN f.outcome = 'DOES_NOT_MEET_GOOD' THEN 1 ELSE 0 END) AS failing
       FROM audit f WHERE f.closedAt >= :from AND f.kind = 'LIVE' AND ${where.sql} GROUP BY CASE WHEN f.closedAt >= :after THEN 1 ELSE 0 END`,
    { ...days, ...where.params },
  );
  const stepsOf = (later: number) => steps.filter((row) => Number(row.later) === later).flatMap(({ moved, failing, n }) => Array.from({ length: Number(n) }, (): LoopSteps => ({ all: Number(moved), failing: Number(failing) })));
  const closedOf = (later: number): LoopSteps => {
    const row = closings.find((each) => Number(each.later) === later);
    return { all: Number(row?.n ?? 0), failing: Number(row?.failing ?? 0) };
  };
  return { within: stepsOf(0), after: stepsOf(1), closedWithin: closedOf(0), closedAfter: closedOf(1) };
}
