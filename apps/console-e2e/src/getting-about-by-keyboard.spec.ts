import type { Page } from 'playwright-core';
import { journey } from './support/journey';

/** What has the focus, in the words a screen reader would say. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());

/** Presses Tab until something with this name has the focus; a trap or a long detour fails. */
async function tabTo(page: Page, name: string | RegExp, most: number): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (new RegExp(name).test(passed.at(-1) as string)) return;
  }
  throw new Error(`${String(name)} was not reached in ${most} steps, which went: ${passed.join(' | ')}`);
}

journey('Somebody without a mouse gets about', ['SQLite'], ({ openAs }) => {
  it('past the menu into a list, to a record, and back to the list', async () => {
    const page = await openAs('lead', '/audits');
    await page.getByRole('link', { name: /^AUD-/ }).first().waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await tabTo(page, /^AUD-/, 25);
    const reference = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await page.waitForFunction((name) => document.activeElement?.textContent === name, reference);
    // Past what can be done with the audit.
    await tabTo(page, /^(CF|EH)-|^[A-Z]{2,}-/, 8);
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Audits');
  });

  it('through the tabs of an activity, which keep the focus', async () => {
    const page = await openAs('lead', '/schedule/2017-18?view=months');
    await page.getByRole('region', { name: 'February 2018' }).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Plan', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/plan$/);
    expect(await focused(page)).toBe('Plan');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Allocation');
  });

  it('into the menu of who is signed in, and out of it with Escape', async () => {
    const page = await openAs('lead', '/work');
    const opener = page.locator('[aria-haspopup=menu]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await focused(page)).toBe('Tokens');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Calendar feeds');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('E-mail settings');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Sign out');
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
