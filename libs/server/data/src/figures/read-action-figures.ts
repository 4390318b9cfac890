import { addDays, daysBetween } from '@goodmark/audit-schedule';
import { medianOf } from '@goodmark/audit-statistics';
import type { ActionDimension } from '@goodmark/audit-tool';
import { allOf, anyOf, type Condition, condition, isOneOf, NEVER, not } from '../access/condition';
import { coveredFrom } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { closedOn, isLiveIn, isOverdue, isSlipped, liveOn } from '../actions/action-conditions';
import { compileFilter } from '../lists/compile-filter';
import type { RequestContext } from '../request-context';

/** What is asked of the figures of corrective actions; the days of the period are both included. */
export interface ActionFigureQuery {
  readonly where: object | null;
  /** None gives one group of all. */
  readonly by: ActionDimension | null;
  readonly from: string;
  readonly to: string;
}

/** The counts of one group. `opening + added - closed = open at the end of the period`. */
export interface ActionCounts {
  readonly total: number;
  readonly open: number;
  readonly awaitingVerification: number;
  readonly verified: number;
  readonly calledOff: number;
  readonly overdue: number;
  readonly slipped: number;
  readonly opening: number;
  readonly added: number;
  readonly closed: number;
  readonly atEnd: number;
}

export interface ActionFigureGroup extends ActionCounts {
  /** The value of the dimension; null where nothing is split. */
  readonly key: string | null;
  /** Days from when an action was live to when it was done, of those that are; null where none is. */
  readonly medianDaysToDone: number | null;
  readonly done: number;
}

const COLUMN: Readonly<Record<ActionDimension, string>> = { SERVICE: 'a.service', SERVICE_AREA: 'a.serviceAreaId', TEAM: 'a.teamId', ACTIVITY: 'a.activityId', MONTH: 'a.month' };
const TARGETS = { service: 'a.service', serviceArea: 'a.serviceAreaId', team: 'a.teamId', activity: 'a.activityId', month: 'a.month' };

function within(reach: FigureReach): Condition[] {
  if (reach.of === 'ALL') return [];
  return reach.of === 'NONE' ? [NEVER] : [anyOf([isOneOf('a.serviceAreaId', reach.serviceAreaIds, 'r_areas'), isOneOf('a.teamId', reach.teamIds, 'r_teams')])];
}

const COUNTS = ['total', 'open', 'awaitingVerification', 'verified', 'calledOff', 'overdue', 'slipped', 'opening', 'added', 'closed', 'atEnd'] as const;

/** What is counted, by name, on the rows of actions called `x`. Each is counted by itself: none is what the others leave. */
function conditionsOf(today: string): Readonly<Record<(typeof COUNTS)[number], string>> {
  return {
    total: '1 = 1', open: `x.status = 'OPEN'`, awaitingVerification: `x.status = 'DONE'`, verified: `x.status = 'VERIFIED'`, calledOff: `x.status = 'NO_LONGER_APPLICABLE'`,
    overdue: isOverdue('x', today).sql, slipped: isSlipped('x', today).sql,
    opening: 'x.liveOn < :from AND (x.closedOn IS NULL OR x.closedOn >= :from)',
    added: 'x.liveOn >= :from AND x.liveOn <= :to',
    closed: 'x.closedOn >= :from AND x.closedOn <= :to',
    atEnd: 'x.liveOn <= :to AND (x.closedOn IS NULL OR x.closedOn > :to)',
  };
}

/**
 * Figures of the corrective actions of live audits that count, as they stand now, with what came and went in a period.
 * An action is closed once it is verified or called off. What was closed before its audit was submitted again, after a
 * return, counts as come on the day it was closed. Those of an audit that the viewer still grades blind are in none.
 */
export async function readActionFigures(ctx: RequestContext, { where, by, from, to }: ActionFigureQuery, reach: FigureReach): Promise<readonly ActionFigureGroup[]> {
  const today = ctx.clock.today();
  const which = allOf([condition(`a.kind = 'LIVE' AND ${isLiveIn('a')}`), compileFilter(where, TARGETS), ...within(reach), not(coveredFrom(ctx.viewer, 'a'))]);
  const key = by === null ? `'ALL'` : `COALESCE(${COLUMN[by]}, '')`;
  const [live, closed] = [liveOn('c', 'a'), closedOn('c')];
  const rows = `SELECT ${key} AS k, c.status AS status, c.dueOn AS dueOn, c.firstDueOn AS firstDueOn, c.doneOn AS doneOn, c.calledOffOn AS calledOffOn,
                       CASE WHEN ${closed} < ${live} THEN ${closed} ELSE ${live} END AS liveOn, ${closed} AS closedOn
                  FROM corrective_action c JOIN audit a ON a.id = c.auditId WHERE ${which.sql}`;
  const counted = Object.entries(conditionsOf(today)).map(([name, sql]) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS ${name === 'open' ? 'n_open' : name}`);
  const groups = await ctx.statements.query<Record<string, number | string>>(`SELECT x.k AS k, ${counted.join(', ')} FROM (${rows}) x GROUP BY x.k ORDER BY x.k`, { ...which.params, l_today: today, from, to });
  const days = await ctx.statements.query<{ k: string; liveOn: string; doneOn: string; n: number | string }>(
    `SELECT x.k AS k, x.liveOn AS liveOn, x.doneOn AS doneOn, COUNT(*) AS n FROM (${rows}) x WHERE x.doneOn IS NOT NULL GROUP BY x.k, x.liveOn, x.doneOn`, which.params,
  );
  return groups.map(({ k, n_open: open, ...counts }) => {
    const took = days.filter((each) => each.k === k).map(({ liveOn: began, doneOn, n }) => ({ value: Math.max(0, daysBetween(began, doneOn)), count: Number(n) }));
    const numbers = Object.fromEntries(COUNTS.map((name) => [name, Number(name === 'open' ? open : counts[name])])) as unknown as ActionCounts;
    return { ...numbers, key: by === null ? null : String(k), medianDaysToDone: medianOf(took), done: took.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The period that is meant where none is given: the thirty days up to today. */
export const usualPeriod = (today: string): { readonly from: string; readonly to: string } => ({ from: addDays(today, -29), to: today });
