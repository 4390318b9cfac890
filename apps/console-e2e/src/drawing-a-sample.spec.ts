import type { Page } from 'playwright-core';
import { faultsOn } from './support/accessibility';
import { journey, picture } from './support/journey';

const LIST = [
  'Case ref,Case type,Team,Allocated worker,Date opened',
  ...Array.from({ length: 40 }, (_, index) => `NEW-${1000 + index},${index % 2 === 0 ? 'Child protection plan' : 'Child in need'},Child Protection East,,01/02/2018`),
  'NEW-1000,Child in need,Child Protection East,,01/02/2018',
  'NEW-2000,Child in need,No Such Team,,01/02/2018',
].join('\n');

const choose = (page: Page, name: string, content: string): Promise<void> =>
  page.getByLabel('File with open cases').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

journey('An administrator imports open cases and draws a sample', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('is refused a file with names, and nothing of it is kept', async () => {
    const page = await openAs('admin', '/sampling-frames/import');
    await choose(page, 'names.csv', 'Case ref,Child name\nA1,x\n');
    await page.getByText(/The column “Child name” looks like names/).first().waitFor();
    await choose(page, 'empty.csv', '');
    await page.getByText(/The file is empty/).first().waitFor();
  });

  it('imports a list: sees what is wrong with which row, imports the rest, draws, replaces and draws again', async () => {
    const page = await openAs('admin', '/sampling-frames');
    await page.getByRole('link', { name: 'Import open cases' }).click();
    await choose(page, 'open-cases.csv', LIST);
    await page.getByText('open-cases.csv: 42 rows.').waitFor();
    expect(await page.getByLabel('Case holder').locator('option:checked').innerText()).toBe('Allocated worker');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('40 rows can be imported. 2 rows cannot.').waitFor();
    await page.getByText('The same case reference stands in row 2.').waitFor();
    await page.getByText('There is no team “No Such Team”.').waitFor();
    await picture(page, 'importing-cases');
    await page.getByRole('button', { name: 'Import 40 cases' }).click();
    await page.getByRole('button', { name: /2 rows cannot be imported/ }).waitFor();
    await page.getByLabel(/Import without the 2 rows/).check();
    await page.getByRole('button', { name: 'Import 40 cases' }).click();
    await page.getByRole('heading', { level: 1, name: 'open-cases.csv' }).waitFor();
    await page.getByText('40 open cases as at 26 April 2018.').waitFor();

    await page.goto(new URL('/schedule/2018-19?view=table', page.url()).toString());
    await page.getByRole('link', { name: 'Repeat CP Plan audit' }).click();
    await page.getByRole('link', { name: 'Sample', exact: true }).click();
    await page.getByRole('link', { name: 'Draw a sample' }).click();
    await page.getByRole('button', { name: 'Draw the sample' }).click();
    await page.getByRole('button', { name: 'Choose the sampling frame to draw from.' }).waitFor();
    await page.getByLabel('Sampling frame').selectOption({ label: 'open-cases.csv, 40 cases as at 26 April 2018' });
    await page.getByLabel('Method').selectOption({ label: 'At random within groups' });
    await page.getByLabel('Child protection plan, second or subsequent').uncheck();
    await page.getByLabel('How many cases').fill('50');
    await page.getByLabel(/^Leave out these cases/).fill('NEW-1003, in court this week');
    await page.getByRole('button', { name: 'See what there is to draw' }).click();
    await page.getByText('50 cases are asked for, and 39 cases can be drawn. Ask for at most 39, or leave fewer out.').waitFor();
    await page.getByLabel('How many cases').fill('8');
    await page.getByRole('button', { name: 'See what there is to draw' }).click();
    await page.getByText('40 cases of the frame match, and 39 of them can be drawn. 8 will be.').waitFor();
    await page.getByRole('button', { name: 'Draw the sample' }).click();

    await page.getByRole('heading', { level: 1, name: 'Sample for Repeat CP Plan audit' }).waitFor();
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await page.getByText('Drawn again: the same 8 cases came out.').waitFor();
    await picture(page, 'sample');
    await page.getByRole('button', { name: /^Unsuitable…/ }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Replace it' }).click();
    await dialog.getByRole('button', { name: 'Say why the case is unsuitable.' }).waitFor();
    await dialog.getByLabel(/^Why it is unsuitable/).fill('Closed since the list was taken.');
    await dialog.getByRole('button', { name: 'Replace it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Unsuitable: Closed since the list was taken.').waitFor();
    await page.getByText('In the sample, refill 1').waitFor();
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await page.getByText('Drawn again: the same 9 cases came out.').waitFor();

    await page.getByRole('button', { name: 'Withdraw the sample' }).click();
    await dialog.getByLabel(/^Why it is withdrawn/).fill('The audit is put off.');
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText('This sample was withdrawn.').waitFor();
  });

  it('draws the sample of the demonstration again and gets the same cases', async () => {
    const page = await openAs('admin', '/schedule/2018-19?view=table');
    await page.getByRole('link', { name: 'Special Guardianship Order - case audits' }).click();
    await page.getByRole('link', { name: 'Sample', exact: true }).click();
    await page.getByRole('link', { name: /^23 April 2018/ }).click();
    await page.getByRole('button', { name: 'Draw it again' }).click();
    await page.getByText('Drawn again: the same 10 cases came out.').waitFor();
    expect(await faultsOn(page, () => page.getByRole('button', { name: /^Unsuitable…/ }).first().waitFor())).toEqual([]);
  });

  it('undoes an import with a reason', async () => {
    const page = await openAs('admin', '/sampling-frames/import');
    await choose(page, 'wrong.csv', 'Ref,Category,Team\nX1,CP,Child Protection East\n');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByRole('button', { name: 'Import 1 case' }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('dialog').getByLabel(/^Why it is undone/).fill('The wrong list.');
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('This import was undone. It held 1 case as at 26 April 2018.').waitFor();
  });
});
