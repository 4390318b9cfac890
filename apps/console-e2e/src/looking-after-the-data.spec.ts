import { arrived, faultsOn } from './support/accessibility';
import { journey } from './support/journey';
import { evidenceOf, openADraft, saved } from './support/writing';

journey('Earlier versions, histories and data checks', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('an auditor brings an earlier text back, and what stood before is still there', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await evidenceOf(page).fill('The plan was reviewed with the family, and the child was seen alone twice.');
    await saved(page);
    await evidenceOf(page).fill('Wiped out by mistake.');
    await saved(page);
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
    await dialog.getByRole('navigation', { name: 'Versions' }).getByRole('link').nth(1).click();
    const risk = dialog.getByRole('region', { name: 'Risk: evidence' });
    await risk.getByText('Wiped out by mistake.').first().waitFor();
    await risk.getByRole('button', { name: 'Bring back Risk: evidence' }).click();
    await dialog.getByText('Brought back. What stood before is kept as a version.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await evidenceOf(page).inputValue()).toBe('The plan was reviewed with the family, and the child was seen alone twice.');
    await saved(page);
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    await dialog.getByRole('navigation', { name: 'Versions' }).getByRole('link').nth(1).click();
    await dialog.getByRole('region', { name: 'Risk: evidence' }).getByText('Wiped out by mistake.').first().waitFor();
  });

  it('a quality lead is led from what is wrong to where it is mended', async () => {
    const page = await openAs('lead', '/data-checks');
    const check = page.getByRole('region', { name: /^Feedback conversations not held 20 days after the outcome: \d+$/ });
    await check.getByRole('link', { name: /^AUD-/ }).first().click();
    await page.waitForURL(/\/audits\/[\w-]+$/);
    await page.getByRole('heading', { level: 1, name: /^AUD-/ }).waitFor();
  });

  it('an auditor reads the history of an audit of theirs', async () => {
    const page = await openAs('auditor', `/audits?filter=${encodeURIComponent(JSON.stringify({ status: ['MODERATED', 'CLOSED'] }))}`);
    await page.getByRole('link', { name: /^AUD-/ }).first().click();
    await page.getByRole('link', { name: 'History' }).click();
    expect(await faultsOn(page, () => arrived(page, 'History: AUD-'))).toEqual([]);
    const changes = page.getByRole('list', { name: 'Changes' });
    await changes.getByRole('heading', { name: 'Moderated' }).waitFor();
    await changes.getByRole('heading', { name: 'Submitted' }).waitFor();
  });

  it('somebody chooses to get e-mail once a day', async () => {
    const page = await openAs('auditor', '/e-mail-settings');
    await page.getByRole('radio', { name: /^Once a day/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: /^Once a day/, checked: true }).waitFor();
  });
});
