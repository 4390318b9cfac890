import { journey, picture } from './support/journey';

const ACTIVITY = 'Special Guardianship Order - case audits';

journey('An administrator allocates a sample', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('sees a proposal with its reasons, changes one pair, and allocates it all in one go', async () => {
    const page = await openAs('admin', '/schedule/2018-19?view=table');
    await page.getByRole('link', { name: ACTIVITY }).click();
    await page.getByRole('link', { name: 'Sample', exact: true }).click();
    await page.getByRole('link', { name: 'Allocate the sample' }).click();
    await page.getByRole('heading', { level: 1, name: `Allocate the sample of ${ACTIVITY}` }).waitFor();
    const pairs = page.getByRole('region', { name: 'Table: Cases and auditors' });
    await pairs.getByText(/^Independent of the case/).first().waitFor();
    expect(await pairs.getByRole('row').count()).toBe(11);
    await pairs.getByText('Why not others').first().click();
    await pairs.getByText(/^They (manage|are in) the team that holds this case/).first().waitFor();
    await picture(page, 'allocating');

    const row = pairs.getByRole('row').nth(1);
    await row.getByRole('button', { name: /^Change… the auditor of/ }).click();
    const dialog = page.getByRole('dialog');
    const auditor = dialog.getByLabel('Auditor');
    const conflicted = await auditor.locator('option').filter({ hasText: 'the team that holds this case' }).first().getAttribute('value');
    await auditor.selectOption(conflicted as string);
    await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
    await dialog.getByRole('button', { name: 'Choose who approves it.' }).waitFor();
    await auditor.selectOption({ label: 'Nobody for now' });
    await dialog.getByRole('button', { name: 'Choose', exact: true }).click();
    await page.getByText('1 case has nobody and stays unallocated.').waitFor();
    await page.getByRole('button', { name: 'Allocate 9 cases' }).click();
    await page.getByText('9 cases are allocated.').waitFor();
    await page.getByRole('button', { name: 'Allocate 1 case' }).waitFor();
    await page.getByRole('link', { name: 'Back to the activity' }).click();
    await page.getByRole('heading', { level: 1, name: ACTIVITY }).waitFor();
  });

  it('exempts one of its audits, and gives another to somebody else, with approver and reason', async () => {
    const page = await openAs('admin', '/audits?filter=%7B%22status%22%3A%22ALLOCATED%22%7D');
    await page.getByRole('link', { name: /^AUD-/ }).first().click();
    await page.getByRole('button', { name: 'Reallocate…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Reallocate it' }).click();
    await dialog.getByRole('button', { name: 'Say why.' }).waitFor();
    const director = dialog.getByLabel('Who audits it now').locator('option').filter({ hasText: '(Director)' });
    const name = (await director.innerText()).replace(' (Director)', '');
    await dialog.getByLabel('Who audits it now').selectOption((await director.getAttribute('value')) as string);
    await dialog.getByLabel(/^Who approves it/).fill('a');
    await page.getByRole('listbox').getByRole('option').filter({ hasNotText: name }).first().click();
    await dialog.getByLabel(/^Why it is reallocated/).fill('They are in court all month.');
    await dialog.getByRole('button', { name: 'Reallocate it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name }).first().waitFor();

    await page.getByRole('button', { name: 'Exempt…' }).click();
    await dialog.getByLabel(/^Who approves it/).fill('a');
    await page.getByRole('listbox').getByRole('option').filter({ hasNotText: name }).first().click();
    await dialog.getByLabel(/^Why it is exempted/).fill('The case closed before it was read.');
    await dialog.getByRole('button', { name: 'Exempt it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Exempted', { exact: true }).first().waitFor();
  });
});
