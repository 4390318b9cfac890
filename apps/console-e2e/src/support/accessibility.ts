import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { SIZES } from './journey';

/** What axe finds on a page as it stands, in words short enough for a test's report. */
async function findingsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** How far the page reaches beyond the screen sideways, in pixels. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function useColours(page: Page, wanted: 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: wanted === 'dark' ? 'Use dark colours' : 'Use light colours' });
  if (await button.count()) await button.click();
}

/** Looks at a page in light and dark, wide and narrow: what axe finds, and what does not fit. */
export async function faultsOn(page: Page, settled: () => Promise<void>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await page.setViewportSize(SIZES.wide);
    await useColours(page, colours);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.reload();
      await settled();
      const where = `${colours}, ${size}`;
      faults.push(...(await findingsOn(page)).map((finding) => `${where}: ${finding}`));
      if ((await sideways(page)) > 0) faults.push(`${where}: the page reaches ${await sideways(page)} px beyond the screen`);
    }
  }
  return faults;
}
