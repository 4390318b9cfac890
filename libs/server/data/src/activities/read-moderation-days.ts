import { daysBetween } from '@goodmark/audit-schedule';
import { isOneOf } from '../access/condition';
import { Activity } from '../entities/activity';
import { Audit } from '../entities/audit';
import type { RequestContext } from '../request-context';

/** What the moderation of one activity is counted from. Days are calendar days. */
export interface ModerationDays {
  readonly submitted: number;
  readonly chosen: number;
  readonly waitingDays: readonly number[];
  readonly moderatedDays: readonly number[];
  readonly returned: number;
}

interface Row {
  readonly activityId: string;
  readonly status: string;
  readonly choice: string | null;
  readonly submittedAt: string;
  readonly moderatedAt: string | null;
}

const MOST_ACTIVITIES = 100;
const WAITING = new Set(['SUBMITTED', 'IN_MODERATION']);
const day = (instant: string): string => instant.slice(0, 10);

/** Of each of these activities, in two statements: its live submitted audits, and how many were ever returned. Counts and days only: whoever sees the activity may know them. */
export async function readModerationDays(ctx: RequestContext, activityIds: readonly string[]): Promise<ReadonlyMap<string, ModerationDays>> {
  const wanted = isOneOf('a.activityId', activityIds, 'ids');
  const audits = await ctx.statements.query<Row & Record<string, unknown>>(
    `SELECT a.activityId AS activityId, a.status AS status, a.moderationChoice AS choice, a.submittedAt AS submittedAt, a.moderatedAt AS moderatedAt
       FROM audit a WHERE ${wanted.sql} AND a.kind = 'LIVE' AND a.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`,
    wanted.params,
  );
  const returns = await ctx.statements.query<{ activityId: string; n: number | string }>(
    `SELECT a.activityId AS activityId, COUNT(DISTINCT a.id) AS n FROM audit a JOIN moderation m ON m.auditId = a.id
      WHERE ${wanted.sql} AND a.kind = 'LIVE' AND m.result = 'RETURNED' GROUP BY a.activityId`,
    wanted.params,
  );
  const today = ctx.clock.today();
  return new Map(activityIds.map((id) => {
    const own = audits.filter(({ activityId }) => activityId === id);
    const waiting = own.filter(({ status, choice }) => WAITING.has(status) && choice === 'CHOSEN');
    return [id, {
      submitted: own.length,
      chosen: own.filter(({ choice }) => choice === 'CHOSEN').length,
      waitingDays: waiting.map(({ submittedAt }) => Math.max(0, daysBetween(day(submittedAt), today))),
      moderatedDays: own.flatMap(({ submittedAt, moderatedAt }) => (moderatedAt === null ? [] : [Math.max(0, daysBetween(day(submittedAt), day(moderatedAt)))])),
      returned: Number(returns.find(({ activityId }) => activityId === id)?.n ?? 0),
    }];
  }));
}

/** The activities with audits that the viewer sees and that wait for moderation, by month. */
export async function activitiesAwaitingModeration(ctx: RequestContext): Promise<readonly Activity[]> {
  const rule = ctx.rule(Audit, 't');
  const rows = await ctx.statements.query<{ id: string }>(
    `SELECT DISTINCT t.activityId AS id FROM audit t
      WHERE t.status IN ('SUBMITTED', 'IN_MODERATION') AND t.moderationChoice = 'CHOSEN' AND t.activityId IS NOT NULL AND (${rule.sql}) LIMIT ${MOST_ACTIVITIES}`,
    { ...rule.params },
  );
  return ctx.visible(Activity, isOneOf('t.id', rows.map(({ id }) => id), 'ids'), 'ORDER BY t.month, t.title, t.id');
}
