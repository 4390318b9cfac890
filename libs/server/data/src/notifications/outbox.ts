import { latestDigest } from '@goodmark/audit-schedule';
import { IMMEDIATE_KINDS, type MailRhythm } from '@goodmark/audit-tool';
import { condition } from '../access/condition';
import { keptHolidays } from '../activities/holidays';
import { type Database, selectWhere } from '../database/database';
import { updateRows } from '../database/write-rows';
import { Notification } from '../entities/notification';
import { newId } from '../new-id';

/** What is sent to one person in one e-mail. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  /** Whether it is a digest, and which. */
  readonly digest: 'DAILY' | 'WEEKLY' | null;
  readonly notices: readonly Notification[];
}

const MINUTE_MS = 60_000;
/** What nobody sent for so long is no news any more; it stays in the inbox. */
const TOO_OLD_MS = 2 * 24 * 60 * MINUTE_MS;
/** Who took something to send it and did not say what became of it has died. */
const ABANDONED_MS = 10 * MINUTE_MS;
const MOST_ATTEMPTS = 8;

const instant = (ms: number): string => new Date(ms).toISOString();

/** What is ripe to be sent at an instant, of a notification `n` whose person has the setting `s`; the rest waits for a digest. */
const RIPE = `n.mailAt <= :now AND (n.mailAttempts > 0 OR n.kind IN (:...atOnce) OR s.rhythm IS NULL OR s.rhythm IN ('AT_ONCE', 'NONE')
    OR (s.rhythm = 'DAILY' AND n.mailAt <= :daily) OR (s.rhythm = 'WEEKLY' AND n.mailAt <= :weekly))`;

/** The instants that `RIPE` compares with: a digest takes what waited when it was due. */
async function ripeness(database: Database, nowMs: number): Promise<Readonly<Record<string, unknown>>> {
  const holidays = await keptHolidays(database.outside);
  return { now: instant(nowMs), atOnce: IMMEDIATE_KINDS, daily: instant(latestDigest('DAILY', nowMs, holidays)), weekly: instant(latestDigest('WEEKLY', nowMs, holidays)) };
}

/** Puts aside what is too old to be sent, and gives back what somebody died over. Times are real time, in ms. */
export async function tidyOutbox(database: Database, nowMs: number): Promise<void> {
  const old = await ripeness(database, nowMs - TOO_OLD_MS);
  await database.unit(async (inside) => {
    await inside.execute(`UPDATE notification SET mail = 'WAITING', mailId = NULL WHERE mail = 'SENDING' AND mailAt < ?`, [instant(nowMs - ABANDONED_MS)]);
    await inside.execute(`UPDATE notification SET mail = 'NONE' WHERE mail = 'WAITING' AND mailAttempts >= ?`, [MOST_ATTEMPTS]);
    // What waits for a digest is not old: it is when the digest that should have taken it is.
    const forgotten = await inside.query<{ id: string }>(`SELECT n.id AS id FROM notification n LEFT JOIN mail_setting s ON s.id = n.personId WHERE n.mail = 'WAITING' AND ${RIPE} LIMIT 1000`, old);
    for (const { id } of forgotten) await inside.execute(`UPDATE notification SET mail = 'NONE' WHERE id = ? AND mail = 'WAITING'`, [id]);
  });
}

interface Next {
  readonly personId: string;
  readonly email: string | null;
  readonly active: number;
  readonly rhythm: MailRhythm | null;
}

/** What of one person becomes of what is ripe: it goes out at once, in a digest, or not at all. */
async function takeFor(database: Database, { personId, rhythm, email, active }: Next, at: Readonly<Record<string, unknown>>, id: string): Promise<void> {
  const reachable = email !== null && Boolean(active);
  const immediate = `kind IN (${IMMEDIATE_KINDS.map(() => '?').join(', ')})`;
  const ripe = `personId = ? AND mail = 'WAITING' AND mailAt <= ?`;
  await database.unit(async (inside) => {
    if (rhythm === 'NONE') await inside.execute(`UPDATE notification SET mail = 'NONE' WHERE ${ripe} AND NOT ${immediate}`, [personId, at.now, ...IMMEDIATE_KINDS]);
    const last = rhythm === 'DAILY' ? at.daily : rhythm === 'WEEKLY' ? at.weekly : at.now;
    await inside.execute(
      `UPDATE notification SET mail = ?, mailId = ?, mailAt = ? WHERE ${ripe} AND (mailAt <= ? OR mailAttempts > 0 OR ${immediate})`,
      [reachable ? 'SENDING' : 'NONE', id, at.now, personId, at.now, last, ...IMMEDIATE_KINDS],
    );
  });
}

/**
 * Takes what is to be sent to one person now and makes a letter of it; null where nothing is. Two servers never take
 * the same. Somebody without an address, or who no longer works here, gets none.
 */
export async function takeLetter(database: Database, nowMs: number): Promise<Letter | null> {
  const at = await ripeness(database, nowMs);
  for (;;) {
    const [next] = await database.outside.query<Next>(
      `SELECT n.personId AS personId, p.email AS email, p.active AS active, s.rhythm AS rhythm
         FROM notification n JOIN person p ON p.id = n.personId LEFT JOIN mail_setting s ON s.id = n.personId
        WHERE n.mail = 'WAITING' AND ${RIPE} ORDER BY n.mailAt, n.id LIMIT 1`, at,
    );
    if (!next) return null;
    const id = newId();
    await takeFor(database, next, at, id);
    const notices = await selectWhere(database, database.outside, Notification, condition(`t.mailId = :id AND t.mail = 'SENDING'`, { id }), 'ORDER BY t.at, t.id');
    const isDigest = notices.some(({ kind, mailAttempts }) => !IMMEDIATE_KINDS.includes(kind) && mailAttempts === 0);
    const digest = isDigest && (next.rhythm === 'DAILY' || next.rhythm === 'WEEKLY') ? next.rhythm : null;
    if (notices.length > 0) return { id, to: next.email as string, digest, notices };
  }
}

/** Notes that a letter was sent. */
export async function letterSent(database: Database, { id }: Letter, nowMs: number): Promise<void> {
  await database.unit((inside) => updateRows(database, inside, Notification, { mailId: id, mail: 'SENDING' }, { mail: 'SENT', mailAt: instant(nowMs) }));
}

/** Notes that a letter could not be sent: it is tried again after 1, 2, 4, … minutes, eight times in all. */
export async function letterFailed(database: Database, { id, notices }: Letter, nowMs: number): Promise<void> {
  const attempts = Math.max(...notices.map(({ mailAttempts }) => mailAttempts)) + 1;
  const again = instant(nowMs + 2 ** (attempts - 1) * MINUTE_MS);
  await database.unit((inside) => updateRows(database, inside, Notification, { mailId: id, mail: 'SENDING' }, { mail: 'WAITING', mailAt: again, mailAttempts: attempts, mailId: null }));
}
