import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type DatabaseName, serve, type Served } from './served';

const ROOT = join(__dirname, '..', '..', '..', '..');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PASSWORD = 'goodmark-demonstration';
/** What the browser's console tells of requests that were refused or cut off; the screens say what they mean. */
const OF_REQUESTS = /Failed to load resource|net::ERR_|The file of the screen \w+ was not fetched/;

/** How long a journey waits for something to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Whoever of the demonstration opens a page: the part of their address before the @. */
export type Who = 'admin' | 'lead' | 'moderator' | 'auditor' | 'manager' | 'holder' | 'member' | 'lado';

export interface Journey {
  readonly database: DatabaseName;
  readonly url: () => string;
  /** A page on a device of its own, signed in, at an address of the console. */
  openAs(who: Who, address?: string): Promise<Page>;
  /** A page on a device of its own, nobody signed in. */
  open(address: string): Promise<Page>;
}

export const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

/** Fills in the sign-in form. */
export async function signIn(page: Page, who: Who, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(`${who}@demo.example`);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/**
 * What a person does, from beginning to end, in a real browser over the built program; on SQLite, and on MariaDB where the
 * journey asks for it and one answers. An error that no screen caught fails it.
 */
export function journey(name: string, databases: readonly DatabaseName[], tests: (at: Journey) => void): void {
  const browserPath = process.env.GOODMARK_BROWSER_FOUND;
  const found = databases.filter((database) => database === 'SQLite' || process.env.GOODMARK_MARIADB_FOUND);
  for (const database of found) {
    (browserPath ? describe : describe.skip)(`${name} (${database})`, () => {
      let served: Served;
      let browser: Browser;
      let contexts: BrowserContext[] = [];
      const faults: string[] = [];

      const open = async (address: string): Promise<Page> => {
        const context = await browser.newContext({ viewport: SIZES.wide, locale: 'en-GB', reducedMotion: 'reduce' });
        contexts.push(context);
        context.setDefaultTimeout(PATIENCE_MS);
        const page = await context.newPage();
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => (message.type() === 'error' && !OF_REQUESTS.test(message.text()) ? faults.push(message.text()) : undefined));
        await page.goto(`${served.url}${address}`);
        return page;
      };

      beforeAll(async () => {
        served = await serve(database);
        browser = await chromium.launch({ executablePath: browserPath as string, args: FLAGS });
      });
      afterEach(async () => {
        await keepWhatIsSeen(contexts);
        await Promise.all(contexts.map((context) => context.close()));
        contexts = [];
        expect(faults.splice(0)).toEqual([]);
      });
      afterAll(async () => {
        await browser?.close();
        await served?.stop();
      });

      tests({
        database,
        url: () => served.url,
        open,
        async openAs(who, address = '/') {
          const page = await open(address);
          await signIn(page, who);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForFunction(() => !window.location.pathname.startsWith('/login'));
          return page;
        },
      });
    });
  }
}

/** What is on screen at the end of each test, under tmp/journeys, when it is asked for (GOODMARK_KEEP_SCREENS=1). */
async function keepWhatIsSeen(contexts: readonly BrowserContext[]): Promise<void> {
  if (!process.env.GOODMARK_KEEP_SCREENS) return;
  const folder = join(ROOT, 'tmp', 'journeys');
  mkdirSync(folder, { recursive: true });
  const name = (expect.getState().currentTestName ?? 'test').replaceAll(/[^\w]+/g, '-').slice(0, 100);
  await Promise.all(contexts.flatMap((context) => context.pages()).map((page, index) => page.screenshot({ path: join(folder, `${name}-${index}.png`) }).catch(() => undefined)));
}

/** Makes a picture for the README or a guide, when the journeys are asked for pictures (GOODMARK_SCREENSHOTS=1). */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.GOODMARK_SCREENSHOTS) return;
  mkdirSync(join(ROOT, 'docs', 'images'), { recursive: true });
  await page.screenshot({ path: join(ROOT, 'docs', 'images', `${name}.png`) });
}
