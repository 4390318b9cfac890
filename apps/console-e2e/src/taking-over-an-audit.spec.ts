import type { Page } from 'playwright-core';
import { journey, picture } from './support/journey';
import { evidenceOf, openADraft, saved } from './support/writing';

const WORDS = 'Only the one who wrote this may read it.';

/** Gives the audit on screen to somebody who may have it, or to whoever is named; says to whom. */
async function reallocate(page: Page, to?: string): Promise<string> {
  await page.getByRole('button', { name: 'Reallocate…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Reallocate AUD-/ });
  const option = dialog.getByLabel('Who audits it now').locator('option').filter({ hasText: to ?? '(Director)' }).first();
  const name = (await option.innerText()).replace(/ \(.*\)$/, '');
  await dialog.getByLabel('Who audits it now').selectOption((await option.getAttribute('value')) as string);
  await dialog.getByLabel(/^Who approves it/).fill('Tobias');
  await page.getByRole('listbox').getByRole('option', { name: 'Tobias Renfrew' }).click();
  await dialog.getByLabel(/^Why it is reallocated/).fill('On leave until June.');
  if (!to) await picture(page, 'taking-over');
  await dialog.getByRole('button', { name: 'Reallocate it' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return name;
}

journey('Work that somebody has begun passes on', ['SQLite'], ({ openAs, url }) => {
  it('a begun audit is taken over without being read, and its auditor finds their words when they get it back', async () => {
    const theirs = await openAs('auditor', '/work');
    const address = await openADraft(theirs);
    await evidenceOf(theirs).fill(WORDS);
    await saved(theirs);
    const admin = await openAs('admin', address.replace(/\/edit.*$/, ''));
    const to = await reallocate(admin);
    await admin.getByRole('link', { name: to }).first().waitFor();
    await admin.getByText('Not started').first().waitFor();
    expect(await admin.getByText(WORDS).count()).toBe(0);
    await theirs.goto(`${url()}/inbox`);
    await theirs.getByRole('row').filter({ hasText: 'No longer yours' }).first().waitFor();

    await reallocate(admin, 'Marcus Obiora-Lane');
    await admin.getByText('In progress').first().waitFor();
    await theirs.goto(`${url()}${address.replace(/\/edit.*$/, '/edit')}/risk`);
    await evidenceOf(theirs).waitFor();
    expect(await evidenceOf(theirs).inputValue()).toBe(WORDS);
  });

  it('a moderator gives back what they have taken, and so does whoever leads quality, with a reason', async () => {
    const moderator = await openAs('moderator', '/moderation');
    await moderator.getByRole('link', { name: /^Take AUD/ }).first().click();
    await moderator.getByRole('button', { name: 'Take this audit for moderation' }).click();
    await moderator.getByRole('button', { name: 'Give it back without deciding' }).click();
    await moderator.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
    await moderator.getByRole('button', { name: 'Take this audit for moderation' }).click();
    await moderator.getByRole('button', { name: 'Give it back without deciding' }).waitFor();

    const lead = await openAs('lead', moderator.url().replace(url(), '').replace('/moderation', ''));
    await lead.getByRole('button', { name: 'Give back…' }).click();
    const dialog = lead.getByRole('dialog', { name: /^Give back AUD-/ });
    await dialog.getByRole('button', { name: 'Give it back' }).click();
    await dialog.getByRole('button', { name: /^Say why it is taken from its moderator/ }).waitFor();
    await dialog.getByLabel(/^Why it goes back/).fill('Off sick.');
    await dialog.getByRole('button', { name: 'Give it back' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await lead.getByText('Submitted', { exact: true }).first().waitFor();
    await moderator.goto(`${url()}/inbox`);
    await moderator.getByRole('row').filter({ hasText: 'No longer yours to moderate' }).first().waitFor();
  });
});
