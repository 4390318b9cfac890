import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailSettings } from '@goodmark/server-feature-inbox';

/** Everything the environment may say. This file is the only one that reads it. */
export interface Config {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Keys the chains of change records. */
  readonly trailKey: string;
  /** Whether cookies are only sent over https; off for plain http on this machine. */
  readonly secureCookies: boolean;
  /** Where the console's built files are; null when only the API is served. */
  readonly consoleFolder: string | null;
  /** Where people open the console; null where that is not known. */
  readonly consoleUrl: string | null;
  /** Where e-mail goes out; null where none is sent. */
  readonly mail: MailSettings | null;
}

const MIN_KEY = 32;
/** Beside this bundle, where `npm start` and the image put it. */
const BUILT_CONSOLE = join(import.meta.dirname, '..', 'console');

/** The key from the environment, or one made at the first start and kept in the data folder. */
function trailKeyOf(given: string | undefined, dataDir: string): string {
  if (given !== undefined) {
    if (given.length < MIN_KEY) throw new Error(`GOODMARK_TRAIL_KEY must have at least ${MIN_KEY} characters.`);
    return given;
  }
  const file = join(dataDir, 'trail.key');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function databaseUrlOf(text: string | undefined, dataDir: string): string {
  const url = text || `sqlite:${join(dataDir, 'goodmark.sqlite')}`;
  if (!/^(mysql:\/\/|sqlite:)/.test(url)) throw new Error('DATABASE_URL must begin with mysql:// or sqlite:');
  return url;
}

/** All three, or none: an e-mail without an address to answer to, or to open, helps nobody. */
function mailOf({ SMTP_URL: smtpUrl, MAIL_FROM: from, GOODMARK_URL: consoleUrl }: NodeJS.ProcessEnv): MailSettings | null {
  if (!smtpUrl) return null;
  if (!/^smtps?:\/\//.test(smtpUrl)) throw new Error('SMTP_URL must begin with smtp:// or smtps://');
  if (!from?.includes('@')) throw new Error('MAIL_FROM must be the address that e-mail comes from, since SMTP_URL is given.');
  if (!/^https?:\/\//.test(consoleUrl ?? '')) throw new Error('GOODMARK_URL must be the address at which people open the console, since SMTP_URL is given: e-mail names it.');
  return { smtpUrl, from, consoleUrl: consoleUrl as string };
}

/** Reads the configuration. Throws with a sentence that names the variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = env.GOODMARK_DATA_DIR || '.goodmark';
  return {
    databaseUrl: databaseUrlOf(env.DATABASE_URL, dataDir),
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '4000'),
    logLevel: env.LOG_LEVEL || 'info',
    trailKey: trailKeyOf(env.GOODMARK_TRAIL_KEY, dataDir),
    secureCookies: env.GOODMARK_SECURE_COOKIES === 'on',
    consoleUrl: env.GOODMARK_URL || null,
    mail: mailOf(env),
    consoleFolder: existsSync(join(BUILT_CONSOLE, 'index.html')) ? BUILT_CONSOLE : null,
  };
}
