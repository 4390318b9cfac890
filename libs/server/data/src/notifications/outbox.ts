import { condition } from '../access/condition';
import { type Database, selectWhere } from '../database/database';
import { updateRows } from '../database/write-rows';
import { Notification } from '../entities/notification';
import { newId } from '../new-id';

/** What is sent to one person in one e-mail. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly notices: readonly Notification[];
}

const MINUTE_MS = 60_000;
/** What nobody sent for so long is no news any more; it stays in the inbox. */
const TOO_OLD_MS = 2 * 24 * 60 * MINUTE_MS;
/** Who took something to send it and did not say what became of it has died. */
const ABANDONED_MS = 10 * MINUTE_MS;
const MOST_ATTEMPTS = 8;

const instant = (ms: number): string => new Date(ms).toISOString();

/** Puts aside what is too old to be sent, and gives back what somebody died over. Times are real time, in ms. */
export async function tidyOutbox(database: Database, nowMs: number): Promise<void> {
  await database.unit(async (inside) => {
    await inside.execute(`UPDATE notification SET mail = 'WAITING', mailId = NULL WHERE mail = 'SENDING' AND mailAt < ?`, [instant(nowMs - ABANDONED_MS)]);
    await inside.execute(`UPDATE notification SET mail = 'NONE' WHERE mail = 'WAITING' AND (mailAt < ? OR mailAttempts >= ?)`, [instant(nowMs - TOO_OLD_MS), MOST_ATTEMPTS]);
  });
}

/**
 * Takes all that waits for one person and makes a letter of it; null where nothing waits. Two servers never take the
 * same. Somebody without an address, or who no longer works here, gets none.
 */
export async function takeLetter(database: Database, nowMs: number): Promise<Letter | null> {
  for (;;) {
    const [next] = await database.outside.query<{ personId: string; email: string | null; active: number }>(
      `SELECT n.personId AS personId, p.email AS email, p.active AS active FROM notification n JOIN person p ON p.id = n.personId
        WHERE n.mail = 'WAITING' AND n.mailAt <= :now ORDER BY n.mailAt, n.id LIMIT 1`, { now: instant(nowMs) },
    );
    if (!next) return null;
    const id = newId();
    const reachable = next.email !== null && Boolean(next.active);
    await database.unit((inside) => inside.execute(
      `UPDATE notification SET mail = ?, mailId = ?, mailAt = ? WHERE personId = ? AND mail = 'WAITING' AND mailAt <= ?`,
      [reachable ? 'SENDING' : 'NONE', id, instant(nowMs), next.personId, instant(nowMs)],
    ));
    const notices = reachable ? await selectWhere(database, database.outside, Notification, condition('t.mailId = :id', { id }), 'ORDER BY t.at, t.id') : [];
    if (notices.length > 0) return { id, to: next.email as string, notices };
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
