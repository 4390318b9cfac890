import { type Clock, type Database, remindAuditors, remindOfActions } from '@goodmark/server-data';
import { type MailSettings, postman } from '@goodmark/server-feature-inbox';
import type { Logger } from 'pino';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where e-mail goes out; null where none is sent. */
  readonly mail: MailSettings | null;
}

const REMIND_EVERY_MS = 10 * 60_000;
const SEND_EVERY_MS = 30_000;

/** Does something now and every so often, one round at a time; a round that fails is told to the log, and the next one comes. */
function every(ms: number, logger: Logger, what: string, work: () => Promise<unknown>): () => Promise<void> {
  let round: Promise<void> | null = null;
  const begin = () => {
    round ??= work().then(() => undefined, (error: Error) => logger.warn({ kind: error.name, message: error.message }, `${what} failed`)).finally(() => (round = null));
  };
  begin();
  const timer = setInterval(begin, ms);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

/** What a server does by itself: it reminds auditors and whoever has corrective actions to do, and sends what people are told. Several servers never do it twice. Gives how to stop. */
export function startJobs({ database, clock, logger, mail }: Parts): () => Promise<void> {
  const post = mail && postman(database, mail);
  const stops = [
    every(REMIND_EVERY_MS, logger, 'reminding', () => remindAuditors(database, clock)),
    every(REMIND_EVERY_MS, logger, 'reminding of actions', () => remindOfActions(database, clock)),
    ...(post ? [every(SEND_EVERY_MS, logger, 'sending e-mail', async () => {
      const { sent, failed } = await post.send();
      if (sent + failed > 0) logger.info({ sent, failed }, 'e-mail');
    })] : []),
  ];
  return async () => {
    // First, so that a server that stops does not send all that waits, or wait for a mail server letter by letter.
    post?.close();
    await Promise.all(stops.map((stop) => stop()));
  };
}
