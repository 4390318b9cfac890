import { type AxeResults, type RunOptions, source } from 'axe-core';
import type { Page } from 'playwright-core';
import { SIZES } from './journey';

/** What axe finds on a page as it stands, in words short enough for a test's report. The console has no frames to look into. */
async function findingsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** How far the page reaches beyond the screen sideways, in pixels. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function useColours(page: Page, wanted: 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: wanted === 'dark' ? 'Use dark colours' : 'Use light colours' });
  if (!(await button.count())) return;
  // Without a pointer, which would bring up what the button says of itself and leave it over the page.
  await button.dispatchEvent('click');
  await page.getByRole('button', { name: wanted === 'dark' ? 'Use light colours' : 'Use dark colours' }).waitFor();
}

/** Waits until no colour is on its way to another: half-way, every contrast is wrong. */
const stillness = (page: Page) => page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

/** Waits until a page's heading stands (the one named, or any) and nothing more is fetched. */
export async function arrived(page: Page, name?: string): Promise<void> {
  await page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Looks at a page in light and dark, wide and narrow: what axe finds, and what does not fit. It is fetched anew for each size. */
export async function faultsOn(page: Page, settled: () => Promise<void>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.reload();
    await settled();
    for (const colours of ['light', 'dark'] as const) {
      await useColours(page, colours);
      await stillness(page);
      const where = `${colours}, ${size}`;
      faults.push(...(await findingsOn(page)).map((finding) => `${where}: ${finding}`));
      if ((await sideways(page)) > 0) faults.push(`${where}: the page reaches ${await sideways(page)} px beyond the screen`);
    }
  }
  return faults;
}
