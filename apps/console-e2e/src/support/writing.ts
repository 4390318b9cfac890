import type { Page } from 'playwright-core';

/** One of the auditor's drafts, opened at Risk; gives the address of its form. */
export async function openADraft(page: Page): Promise<string> {
  await page.getByRole('link', { name: /^(Start|Continue) AUD-/ }).first().click();
  await page.waitForURL(/\/edit\/[\w-]+$/);
  const form = new URL(page.url()).pathname.replace(/\/[\w-]+$/, '');
  await page.goto(page.url().replace(/[\w-]+$/, 'risk'));
  await evidenceOf(page).waitFor();
  return form;
}

export const evidenceOf = (page: Page) => page.getByLabel('Evidence');

/** Waits until the bar says that everything is saved. */
export const saved = (page: Page): Promise<void> => page.getByRole('status').filter({ hasText: /^(Saved at|All saved)/ }).waitFor();
