import { addDays, reminderOf } from '@goodmark/audit-schedule';
import { condition, isOneOf } from '../access/condition';
import type { Clock } from '../clock';
import { type Database, selectWhere } from '../database/database';
import { isDuplicate } from '../database/failures';
import { insertRows } from '../database/write-rows';
import { keptHolidays } from '../activities/holidays';
import { Audit } from '../entities/audit';
import { Notification } from '../entities/notification';
import { noticeOf } from './tell';

/** No reminder is sent further ahead than this many days, however many of them are working days. */
const MOST_DAYS_AHEAD = 21;
const MOST_AT_ONCE = 1_000;

/**
 * Reminds auditors of audits that are due in five working days or today, each once. Safe to call as often as one
 * likes, from several servers; gives how many reminders were written.
 */
export async function remindAuditors(database: Database, clock: Clock): Promise<number> {
  const today = clock.today();
  const holidays = await keptHolidays(database.outside);
  const due = await selectWhere(
    database, database.outside, Audit,
    condition(`t.kind = 'LIVE' AND t.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED') AND t.dueOn >= :today AND t.dueOn <= :until`, { today, until: addDays(today, MOST_DAYS_AHEAD) }),
  );
  const wanted = due.flatMap((audit) => {
    const kind = reminderOf({ dueOn: audit.dueOn, allocatedOn: audit.allocatedAt.slice(0, 10) }, today, holidays);
    return kind ? [noticeOf(kind, audit, clock.now(), { once: `${kind} ${audit.id} ${audit.auditorId.slice(-12)} ${audit.dueOn}` })] : [];
  });
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
