import { actionNoticesOf, addDays, type NoticeSettings } from '@goodmark/audit-schedule';
import type { EscalationStep } from '@goodmark/audit-tool';
import { condition, isOneOf } from '../access/condition';
import { isLiveIn, liveOn } from '../actions/action-conditions';
import { keptHolidays } from '../activities/holidays';
import type { Clock } from '../clock';
import { type Database, selectWhere, type Statements } from '../database/database';
import { isDuplicate } from '../database/failures';
import { insertRows } from '../database/write-rows';
import { Notification } from '../entities/notification';
import { ProgrammeSettings } from '../entities/programme-settings';
import { noticeOfAction, onceFor } from './tell-of-action';

/** Nobody is told further ahead than this many days, however many of them are working days. */
const MOST_DAYS_AHEAD = 60;
const MOST_AT_ONCE = 1_000;

type Due = Readonly<Record<'id' | 'auditId' | 'reference' | 'dueOn' | 'givenOn' | 'ownerId', string>> &
  Readonly<Record<'activityId' | 'deputyId' | 'teamManagerId' | 'operationalLeadId' | 'strategicLeadId', string | null>>;

/** When whom is told, as the rules of notices want it. */
export const noticeSettingsOf = ({ dueSoonDays, teamManagerDays, operationalLeadDays, strategicLeadDays, directorDays }: ProgrammeSettings): NoticeSettings => ({
  dueSoonDays, escalationDays: { TEAM_MANAGER: teamManagerDays, OPERATIONAL_LEAD: operationalLeadDays, STRATEGIC_LEAD: strategicLeadDays, DIRECTOR: directorDays },
});

const dueActions = (on: Statements, until: string): Promise<readonly Due[]> =>
  on.query<Due>(
    `SELECT c.id AS id, c.auditId AS auditId, a.reference AS reference, a.activityId AS activityId, c.dueOn AS dueOn, ${liveOn('c', 'a')} AS givenOn, c.ownerId AS ownerId, c.deputyId AS deputyId,
            t.managerId AS teamManagerId, s.operationalLeadId AS operationalLeadId, s.strategicLeadId AS strategicLeadId
       FROM corrective_action c JOIN audit a ON a.id = c.auditId JOIN team t ON t.id = a.teamId JOIN service_area s ON s.id = a.serviceAreaId
      WHERE c.status = 'OPEN' AND c.dueOn <= :until AND ${isLiveIn('a')} ORDER BY c.dueOn, c.id`, { until },
  );

/** Who stands at a step of the line above an action. */
function whoIsAt(step: EscalationStep, { teamManagerId, operationalLeadId, strategicLeadId }: Due, directorIds: readonly string[]): readonly (string | null)[] {
  const line: Record<EscalationStep, readonly (string | null)[]> = { TEAM_MANAGER: [teamManagerId], OPERATIONAL_LEAD: [operationalLeadId], STRATEGIC_LEAD: [strategicLeadId], DIRECTOR: directorIds };
  return line[step];
}

/**
 * What the actions that are due call for. Whoever does an action is told of it as the doer only, and each step up the
 * line is taken once an action and date, also where somebody else has come to the post since.
 */
function noticesOf(due: readonly Due[], directorIds: readonly string[], settings: NoticeSettings, holidays: ReadonlySet<string>, today: string, now: string): Notification[] {
  return due.flatMap((action) => {
    const doers = [action.ownerId, action.deputyId].filter((id): id is string => id !== null);
    return actionNoticesOf(action, today, settings, holidays).flatMap((notice): Notification[] => {
      if (notice.kind !== 'ACTION_ESCALATED') return doers.map((id) => noticeOfAction(notice.kind, action, id, now, { once: onceFor(notice.kind, action.id, id.slice(-12), action.dueOn) }));
      const above = whoIsAt(notice.step, action, directorIds).filter((id): id is string => id !== null && !doers.includes(id));
      return above.map((id) => noticeOfAction(notice.kind, action, id, now, { once: onceFor(notice.kind, action.id, notice.step === 'DIRECTOR' ? `D${id.slice(-12)}` : notice.step, action.dueOn) }));
    });
  });
}

/**
 * Tells owners and deputies of actions that are due soon or overdue, and the line above them of those that stay so,
 * each once an action and date. Safe to call as often as one likes, from several servers; gives how many were told.
 */
export async function remindOfActions(database: Database, clock: Clock): Promise<number> {
  const today = clock.today();
  const [row] = await selectWhere(database, database.outside, ProgrammeSettings, condition('1 = 1'));
  if (!row) return 0;
  const directors = await database.outside.query<{ id: string }>(`SELECT id FROM person WHERE active = 1 AND level = 'DIRECTOR' ORDER BY id`);
  const due = await dueActions(database.outside, addDays(today, MOST_DAYS_AHEAD));
  const wanted = noticesOf(due, directors.map(({ id }) => id), noticeSettingsOf(row), await keptHolidays(database.outside), today, clock.now());
  const known = new Set<string | null>();
  for (let from = 0; from < wanted.length; from += MOST_AT_ONCE) {
    const keys = wanted.slice(from, from + MOST_AT_ONCE).map(({ once }) => once as string);
    for (const { once } of await selectWhere(database, database.outside, Notification, isOneOf('t.once', keys, 'keys'))) known.add(once);
  }
  const missing = wanted.filter(({ once }) => !known.has(once)).slice(0, MOST_AT_ONCE);
  if (missing.length === 0) return 0;
  try {
    await database.unit((inside) => insertRows(database, inside, Notification, missing));
    return missing.length;
  } catch (error) {
    // Another server was first with some of them. What is left is written the next time round.
    if (isDuplicate(error)) return 0;
    throw error;
  }
}
