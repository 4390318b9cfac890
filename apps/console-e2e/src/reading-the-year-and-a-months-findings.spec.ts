import { journey, picture } from './support/journey';

const FEBRUARY = 'Adoption, Care Leaver, Private Fostering and Early Help audits';

journey('An administrator reads the year and February\'s findings', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('finds February in the year, and sees 81%, not 80%', async () => {
    const page = await openAs('admin', '/schedule/2017-18');
    await page.getByRole('region', { name: 'Table: Year planner' }).getByRole('link', { name: FEBRUARY }).waitFor();
    await picture(page, 'schedule');
    await page.getByLabel('View').selectOption({ label: 'Month by month' });
    await page.getByRole('heading', { name: 'February 2018' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'April 2017', 'May 2017', 'June 2017', 'July 2017', 'August 2017', 'September 2017', 'October 2017', 'November 2017', 'December 2017', 'January 2018', 'February 2018', 'March 2018',
    ]);
    await page.getByRole('link', { name: FEBRUARY }).click();
    await page.getByText('17 of 21 (81%) do not meet good.').waitFor();
    expect(await page.getByText('of 21 (80%)').count()).toBe(0);
    const grades = page.getByRole('region', { name: 'Table: Grades before and after moderation' }).getByRole('row');
    expect((await grades.allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      ['Whose grade', 'Exceeds good', 'Meets good', 'Does not meet good'],
      ["Auditor's grade", '1 of 21 (5%)', '10 of 21 (48%)', '10 of 21 (48%)'],
      ['Moderated grade', '2 of 21 (10%)', '2 of 21 (10%)', '17 of 21 (81%)'],
      ['Outcome', '2 of 21 (10%)', '2 of 21 (10%)', '17 of 21 (81%)'],
    ]);
    await picture(page, 'findings');
  });

  it('opens the audits behind a figure, and sends their address to a colleague', async () => {
    const page = await openAs('admin', '/schedule/2017-18');
    await page.getByRole('link', { name: FEBRUARY }).click();
    await page.getByRole('link', { name: 'Does not meet good: 17 of 21 (81%)' }).first().click();
    await page.getByRole('heading', { name: 'Audits', level: 1 }).waitFor();
    await page.getByText('1 to 17 of 17').waitFor();
    const address = page.url().replace(/^http:\/\/[^/]+/, '');
    const colleague = await openAs('lead', address);
    await colleague.getByText('1 to 17 of 17').waitFor();
    expect(await colleague.getByRole('row').count()).toBe(18);
  });

  it('reads the figures of a day before moderation', async () => {
    const page = await openAs('admin', '/schedule/2017-18');
    await page.getByRole('link', { name: FEBRUARY }).click();
    await page.getByRole('heading', { level: 1, name: FEBRUARY }).waitFor();
    await page.getByLabel('As it stood on').fill('2018-02-01');
    await page.getByText('No audit had been submitted by that day.').waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2018-02-01');
  });
});
