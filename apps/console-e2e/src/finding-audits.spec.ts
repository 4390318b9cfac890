import type { Page } from 'playwright-core';
import { journey } from './support/journey';

const FILTERS = 'Filters';

/** The references on screen, once the list stands still. */
async function references(page: Page): Promise<string[]> {
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await page.locator('[role=region][aria-busy=false]').first().waitFor();
  return page.getByRole('row').getByRole('link', { name: /^AUD-/ }).allInnerTexts();
}

/** By keyboard alone, from wherever somebody is. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('heading', { level: 1, name: 'Search', exact: true }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

journey('A quality lead finds audits', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('filters by what a team, a status and a grade say, and sends the address to a colleague', async () => {
    const page = await openAs('lead', '/audits');
    const filters = page.getByRole('search', { name: FILTERS });
    const before = (await page.getByRole('navigation', { name: 'Pages' }).innerText()).match(/of (\d+)/)?.[1];
    await filters.getByLabel('Status').selectOption({ label: 'Closed' });
    await filters.getByLabel('Outcome').selectOption({ label: 'Does not meet good' });
    await page.waitForURL(/DOES_NOT_MEET_GOOD/);
    await page.getByRole('cell', { name: 'Meets good', exact: true }).first().waitFor({ state: 'hidden' });
    const found = await references(page);
    expect(found.length).toBeGreaterThan(0);
    expect(await page.getByRole('row').filter({ hasText: 'Does not meet good' }).count()).toBe(found.length);
    const colleague = await openAs('moderator', page.url().replace(/^http:\/\/[^/]+/, ''));
    expect(await references(colleague)).toEqual(found);
    await filters.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText(`of ${before}`).waitFor();
  });

  it('finds an activity by a part of its title, and everything that was due in order', async () => {
    const page = await openAs('lead', '/audits');
    await page.getByRole('combobox', { name: 'Activity' }).fill('Care Leaver');
    await page.getByRole('option', { name: /^Adoption, Care Leaver/ }).click();
    await page.getByText('1 to 21 of 21').waitFor();
    await page.reload();
    await page.getByText('1 to 21 of 21').waitFor();
    expect(await page.getByRole('combobox', { name: 'Activity' }).inputValue()).toMatch(/^Adoption, Care Leaver/);
    await page.getByRole('columnheader', { name: 'Reference' }).getByRole('button').click();
    await page.locator('th[aria-sort=ascending]', { hasText: 'Reference' }).waitFor();
    const found = await references(page);
    expect(found).toEqual([...found].sort((one, other) => one.localeCompare(other)));
  });

  it('turns the page and comes back to it with Back', async () => {
    const page = await openAs('lead', '/audits');
    const first = await references(page);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText(/^26 to 50 of/).waitFor();
    const second = await references(page);
    expect(first.filter((reference) => second.includes(reference))).toEqual([]);
    await page.getByRole('link', { name: second[0] as string }).click();
    await page.getByRole('heading', { level: 1, name: second[0] as string }).waitFor();
    await page.goBack();
    await page.getByText(/^26 to 50 of/).waitFor();
    expect(await references(page)).toEqual(second);
  });

  it('is told in words when nothing matches, and what to do', async () => {
    const page = await openAs('lead', '/audits');
    await page.getByRole('search', { name: FILTERS }).getByLabel('Reference').fill('AUD-1900');
    await page.getByText('Nothing matches these filters').waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).last().click();
    expect((await references(page)).length).toBe(25);
  });

  it('finds from anywhere with Ctrl+K: by reference, by name, and words in evidence', async () => {
    const page = await openAs('lead', '/audits');
    const [reference] = await references(page);
    await searchFor(page, reference as string);
    await page.getByRole('region', { name: 'Audits (1)' }).getByRole('link', { name: reference as string }).waitFor();
    await searchFor(page, 'Rowntree');
    await page.getByRole('region', { name: /^People/ }).getByRole('link', { name: 'Abigail Rowntree' }).waitFor();
    await searchFor(page, 'assessment');
    const evidence = page.getByRole('region', { name: /^Evidence \(\d+\)/ });
    await evidence.locator('mark', { hasText: /assessment/i }).first().waitFor();
    await page.reload();
    await evidence.locator('mark').first().waitFor();
    expect(await page.getByLabel('What are you looking for?').inputValue()).toBe('assessment');
  });

  it('follows what is late to the audits that are', async () => {
    const page = await openAs('admin', '/schedule/2017-18');
    const late = page.getByRole('link', { name: /^\d+ audits? late|^\d+ late/ }).first();
    const said = Number((await late.innerText()).match(/\d+/)?.[0]);
    await late.click();
    expect(await references(page)).toHaveLength(said);
    expect(await page.getByText(/overdue/).count()).toBe(said);
  });
});
