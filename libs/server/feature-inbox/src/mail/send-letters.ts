import { type Database, letterFailed, letterSent, takeLetter, tidyOutbox } from '@goodmark/server-data';
import { createTransport } from 'nodemailer';
import { letterText } from './letter-text';

/** Where e-mail goes out, and what it says of itself. */
export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly smtpUrl: string;
  readonly from: string;
  /** The address at which people open the console. */
  readonly consoleUrl: string;
}

export interface Postman {
  /** Sends what waits; gives how many letters went out and how many did not. */
  send(): Promise<{ readonly sent: number; readonly failed: number }>;
  /** No letter is begun any more; one that is under way ends. */
  close(): void;
}

const TIMEOUT_MS = 20_000;
/** How many letters one round takes, so that a round ends. */
const MOST_LETTERS = 500;

/** Sends what people are told, a letter a person. A letter that fails is tried again later; it never stops the others. */
export function postman(database: Database, { smtpUrl, from, consoleUrl }: MailSettings, nowMs: () => number = Date.now): Postman {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
  let closed = false;
  return {
    async send() {
      await tidyOutbox(database, nowMs());
      const count = { sent: 0, failed: 0 };
      for (let letters = 0; letters < MOST_LETTERS && !closed; letters += 1) {
        const letter = await takeLetter(database, nowMs());
        if (!letter) break;
        try {
          // The same letter sent twice, after a crash between sending and noting it, has the same id.
          await transport.sendMail({ from, to: { name: '', address: letter.to }, ...letterText(letter.notices, consoleUrl, letter.digest), headers: { 'X-Goodmark-Letter': letter.id, 'Auto-Submitted': 'auto-generated' } });
          await letterSent(database, letter, nowMs());
          count.sent += 1;
        } catch {
          await letterFailed(database, letter, nowMs());
          count.failed += 1;
        }
      }
      return count;
    },
    close() {
      closed = true;
      transport.close();
    },
  };
}
