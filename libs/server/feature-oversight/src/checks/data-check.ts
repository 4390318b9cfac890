import { addDays, addMonths, addWorkingDays, financialYearOf, monthsOf } from '@goodmark/audit-schedule';
import type { DataCheckGroup, DataCheckKind, RecordKind } from '@goodmark/audit-tool';
import { type EntityClass, holidaysOf, type RequestContext } from '@goodmark/server-data';

/**
 * Something that is wrong or missing in the data, as one condition on rows called `t`, all in SQL. It never looks at
 * what somebody wrote: references, names and days only. The days it compares with are those of `daysFor`.
 */
export interface DataCheckPlan {
  readonly kind: DataCheckKind;
  readonly group: DataCheckGroup;
  /** What is wrong, of several: "Audits more than 20 working days overdue". */
  readonly sentence: string;
  /** Who mends it, and how. */
  readonly mend: string;
  /** What it is about, by whose rule its rows are seen; null where it is about no table. */
  readonly entity: EntityClass<object> | null;
  readonly from: string;
  readonly where: string;
  /** Whether it says that an audit `t` has actions, which tells how it was graded: then not of what the viewer still grades blind. */
  readonly tellsOfActions?: true;
  /** The name of a row, something to know it by, and since when it is wrong where that is known. */
  readonly title: string;
  readonly detail: string;
  readonly since: string;
  /** The record where it is mended; null where that is no record. */
  readonly record: RecordKind | null;
  /**
   * Which rows are of the service areas `:areas`, for those who lead them; 'RULE' where the rule of the rows says so by
   * itself, null where only those who lead the programme can mend it.
   */
  readonly ofAreas: string | 'RULE' | null;
}

/** The days and months that checks compare with, by the names they have in their conditions. */
export async function daysFor(ctx: RequestContext): Promise<Readonly<Record<string, string>>> {
  const today = ctx.clock.today();
  const year = monthsOf(financialYearOf(today.slice(0, 7)));
  return {
    today, workingDays20: addWorkingDays(today, -20, await holidaysOf(ctx)), days10: addDays(today, -10), days20: addDays(today, -20), days90: addDays(today, -90),
    halfYear: addDays(today, -183), month2: addMonths(today.slice(0, 7), -2), yearFrom: year[0] as string, yearTo: year.at(-1) as string,
  };
}

/** Whether a person with this id no longer works here. */
export const hasLeft = (id: string): string => `EXISTS (SELECT 1 FROM person lp WHERE lp.id = ${id} AND lp.active = 0)`;
export const nameOf = (id: string): string => `(SELECT np.name FROM person np WHERE np.id = ${id})`;
export const dayOf = (instant: string): string => `SUBSTR(${instant}, 1, 10)`;
/** Whether a person with this id is in a team of the service areas that the viewer leads. */
export const inAreas = (id: string): string =>
  `EXISTS (SELECT 1 FROM person ap JOIN team tm ON (tm.id = ap.teamId OR tm.managerId = ap.id) WHERE ap.id = ${id} AND tm.serviceAreaId IN (:...areas))`;
