import { isOneOf } from '../access/condition';
import type { RequestContext } from '../request-context';

/** How many audits of an activity, and records of its instrument, have come how far. */
export interface ActivityCountsRow {
  readonly total: number;
  readonly allocated: number;
  readonly inProgress: number;
  readonly submitted: number;
  readonly inModeration: number;
  readonly moderated: number;
  readonly closed: number;
  readonly lateAudits: number;
}

const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

/** Each count as what is true of the audits that it counts. A submitted record has nothing before it any more, and counts as submitted. */
const COUNTS: Readonly<Record<keyof ActivityCountsRow, string>> = {
  total: '1 = 1',
  allocated: `t.status <> 'EXEMPTED'`,
  inProgress: `t.status IN ('IN_PROGRESS', 'RETURNED')`,
  submitted: `t.status IN ${COUNTED}`,
  inModeration: `t.status = 'IN_MODERATION'`,
  moderated: `t.status IN ${COUNTED} AND t.moderatedAt IS NOT NULL`,
  closed: `t.status = 'CLOSED'`,
  lateAudits: `t.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED') AND t.dueOn < :today`,
};

/**
 * The live audits and the records of activities, counted by how far they have come, in one statement. Counts are workload, not rows:
 * whoever sees an activity may know them, whichever of its audits and records they see.
 */
export async function readActivityCounts(ctx: RequestContext, activityIds: readonly string[]): Promise<ReadonlyMap<string, ActivityCountsRow>> {
  const ofThese = isOneOf('activityId', activityIds, 'ids');
  const names = Object.keys(COUNTS) as (keyof ActivityCountsRow)[];
  const rows = await ctx.statements.query<Record<keyof ActivityCountsRow, number | string> & { activityId: string }>(
    `SELECT t.activityId AS activityId, ${names.map((name) => `SUM(CASE WHEN ${COUNTS[name]} THEN 1 ELSE 0 END) AS ${name}`).join(', ')}
       FROM (SELECT activityId, status, dueOn, moderatedAt FROM audit WHERE kind = 'LIVE' AND ${ofThese.sql}
             UNION ALL SELECT activityId, status, dueOn, NULL FROM instrument_record WHERE ${ofThese.sql}) t GROUP BY t.activityId`,
    { ...ofThese.params, today: ctx.clock.today() },
  );
  const countsOf = (row?: (typeof rows)[number]) => Object.fromEntries(names.map((name) => [name, Number(row?.[name] ?? 0)])) as unknown as ActivityCountsRow;
  const found = new Map(rows.map((row) => [row.activityId, row]));
  return new Map(activityIds.map((id) => [id, countsOf(found.get(id))]));
}
