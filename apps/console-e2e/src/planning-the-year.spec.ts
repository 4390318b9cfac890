import type { Locator, Page } from 'playwright-core';
import { journey, picture } from './support/journey';

const planner = (page: Page): Locator => page.getByRole('region', { name: 'Table: Year planner' });
const cell = (page: Page, row: string, month: string): Locator => planner(page).getByRole('list', { name: `${row}, ${month}` });

/** Drags the first card of a cell that can be moved over another cell, and lets it go there; gives its title. */
async function drag(page: Page, from: Locator, to: Locator): Promise<string> {
  const card = from.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move to/ }) }).first();
  const title = await card.getByRole('link').first().innerText();
  await card.scrollIntoViewIfNeeded();
  const [start, end] = [await card.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('A card or a month is not on screen.');
  const grip = { x: start.x + start.width / 2, y: start.y + start.height - 4 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 12, grip.y + 12, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 32, { steps: 12 });
  await page.mouse.up();
  return title;
}

journey('An administrator plans the year', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('drags a card to another month, says why, and finds it there', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    const [from, to] = [cell(page, 'Social care', 'May 2018'), cell(page, 'Social care', 'July 2018')];
    await from.getByRole('link').first().waitFor();
    const title = await drag(page, from, to);
    const dialog = page.getByRole('dialog', { name: `Move “${title}” to another month` });
    expect(await dialog.getByLabel('To which month').inputValue()).toBe('2018-07');
    await dialog.getByLabel(/^Why it moves/).fill('The team moves house in May.');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await to.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('The team moves house in May.').waitFor();
    await page.getByText('31 July 2018').first().waitFor();
  });

  it('lets a card go over its own month, and nothing is asked', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    const from = cell(page, 'Social care', 'June 2018');
    await from.getByRole('link').first().waitFor();
    await drag(page, from, from);
    await page.waitForTimeout(500);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('changes the plan of an activity, is told of what cannot be beside its field, and keeps every word', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await cell(page, 'Social care', 'June 2018').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Change the plan' }).click();
    await page.getByLabel('How many records to look at').fill('9');
    await page.getByLabel('Share to be moderated, in per cent').fill('140');
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.getByRole('button', { name: 'Give a moderation rate from 0 to 100 per cent.' }).waitFor();
    await page.getByLabel('Share to be moderated, in per cent').fill('40');
    await page.getByLabel('Moderated', { exact: true }).selectOption({ label: 'A random share' });
    await page.getByLabel(/^Why the plan changes/).fill('Agreed in the QA meeting.');
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.waitForURL(/plan$/);
    await page.getByText('A random share, 40%', { exact: true }).waitFor();
    await page.getByText('Agreed in the QA meeting.').waitFor();
  });

  it('plans an activity again every quarter, and the second time is told where it is already', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await cell(page, 'Social care', 'April 2018').getByRole('link').first().click();
    for (const outcome of ['2 activities are planned.', '0 activities are planned. 2 are not, for the reasons beside them.']) {
      await page.getByRole('button', { name: 'Copy…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('How often').selectOption({ label: 'Every 3 months' });
      await dialog.getByLabel('Until which month').selectOption({ label: 'December 2018' });
      await dialog.getByText('2 activities will be planned: July 2018, October 2018.').waitFor();
      await dialog.getByRole('button', { name: 'Plan it' }).click();
      await page.getByRole('dialog', { name: 'Planned once more' }).getByText(outcome).waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
    }
  });

  it('cancels an activity with a reason, and still finds it', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    const link = cell(page, 'Social care', 'June 2018').getByRole('link', { name: 'Repeat CP Plan audit' });
    const title = await link.innerText();
    await link.click();
    await page.getByRole('button', { name: 'Cancel it…' }).click();
    const dialog = page.getByRole('dialog', { name: `Cancel “${title}”` });
    await dialog.getByRole('button', { name: 'Cancel the activity' }).click();
    await dialog.getByText('Say why the activity is cancelled.').first().waitFor();
    await dialog.getByLabel(/^Why it is cancelled/).fill('Ofsted is here.');
    await dialog.getByRole('button', { name: 'Cancel the activity' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/Cancelled\.$/).waitFor();
    expect(await page.getByRole('link', { name: 'Change the plan' }).count()).toBe(0);
    await page.getByRole('navigation', { name: 'Where this belongs' }).getByRole('link', { name: 'Schedule' }).click();
    await page.getByText('1 cancelled activity is not shown.').waitFor();
    await page.getByRole('link', { name: 'Show cancelled ones' }).click();
    await planner(page).getByRole('link', { name: title }).waitFor();
  });

  it('copies the year into the next, and sees the plan as it stood before', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await planner(page).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy into 2019/20' }).click();
    const choice = page.getByRole('dialog', { name: 'Copy the schedule of 2018/19 into 2019/20' });
    const count = Number((await choice.getByRole('status').innerText()).match(/^\d+/)?.[0]);
    await choice.getByLabel(/^Private fostering audits/).uncheck();
    await choice.getByText(`${count - 1} of ${count} chosen`).waitFor();
    await choice.getByRole('button', { name: 'Copy it' }).click();
    const outcome = page.getByRole('dialog', { name: 'The schedule of 2018/19 in 2019/20' });
    const copied = Number((await outcome.getByText(/activities are planned\.$/).innerText()).match(/^\d+/)?.[0]);
    expect(copied).toBe(count - 1);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Year after' }).click();
    await page.getByRole('heading', { level: 1, name: 'Schedule 2019/20' }).waitFor();
    await planner(page).getByRole('link').first().waitFor();
    expect(await planner(page).getByRole('link').count()).toBe(copied);
    await page.getByLabel('As it stood on').fill('2018-04-25');
    await page.getByText('This is the plan as it stood at the end of 25 April 2018.').waitFor();
    await planner(page).getByRole('link').first().waitFor({ state: 'hidden' });
  });

  it('prints the year on one sheet', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await planner(page).getByRole('link').first().waitFor();
    const pages = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    // The year that has begun is the one with full months and empty ones.
    expect(await pages()).toHaveLength(1);
    await page.goto(page.url().replace(/2018-19.*/, '2017-18'));
    await page.getByRole('heading', { level: 1, name: 'Schedule 2017/18' }).waitFor();
    await planner(page).getByRole('link').first().waitFor();
    expect(await pages()).toHaveLength(1);
    await page.goto(page.url().replace(/2017-18.*/, '2018-19?view=calendar'));
    await page.getByRole('cell', { name: /^26, today/ }).waitFor();
    expect(await pages()).toHaveLength(1);
  });

  it('sees which team and category was not audited for a year, and the audits behind one that was', async () => {
    const page = await openAs('admin', '/schedule/2017-18');
    await page.getByRole('link', { name: 'Coverage' }).click();
    const table = page.getByRole('region', { name: 'Table: Coverage' });
    const [said] = (await page.getByText(/not audited in the last twelve months\.$/).innerText()).match(/^\d+/) ?? [];
    await picture(page, 'coverage');
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Only what was not audited in twelve months' });
    await table.getByText('No cases').first().waitFor({ state: 'hidden' });
    expect(await table.getByText(/^(Never audited|Not since)/).count()).toBe(Number(said));
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'All' });
    await table.getByRole('link', { name: 'Audited 23 Feb 2018' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Audits' }).waitFor();
    await page.getByText(/^1 to \d+ of \d+$/).waitFor();
  });

  it('keeps the due days in sight', async () => {
    const page = await openAs('admin', '/schedule/2017-18?view=due');
    await page.getByRole('heading', { level: 2, name: 'March 2018' }).waitFor();
    await page.getByText(/days overdue/).first().waitFor();
  });

  it('sees in the calendar what is due, from this month to the audits behind a count, and back over the end of the year', async () => {
    const page = await openAs('admin', '/schedule/2018-19?view=calendar');
    const calendar = (month: string) => page.getByRole('region', { name: `Table: Due in ${month}` });
    await calendar('April 2018').getByRole('cell', { name: /^26, today/ }).waitFor();
    await calendar('April 2018').getByRole('cell', { name: /Easter Monday/ }).waitFor();
    await picture(page, 'due-days');
    // The report of what was planned for March, in the year before, is due in April.
    await calendar('April 2018').getByText('Report due').first().waitFor();
    const count = calendar('April 2018').getByRole('cell', { name: /^30/ }).getByRole('link', { name: /to be submitted/ }).first();
    const [counted] = (await count.innerText()).match(/^\d+/) ?? [];
    const calendarIn = page.url();
    await count.click();
    await page.getByRole('heading', { level: 1, name: 'Audits' }).waitFor();
    await page.getByRole('button', { name: 'Remove this filter: Due on 30 April 2018' }).waitFor();
    await page.getByText(`1 to ${counted} of ${counted}`).waitFor();
    await page.goBack();
    await page.waitForURL(calendarIn);
    await page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'March 2018' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Schedule 2017/18' }).waitFor();
    await calendar('March 2018').getByRole('link', { name: /^29: / }).press('Enter');
    const day = page.getByRole('region', { name: 'Due on 29 March 2018' });
    await day.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).search).toBe('?view=calendar&month=2018-03&day=2018-03-29');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Due on 29 March 2018');
    await day.getByRole('link', { name: 'The whole month' }).click();
    await day.waitFor({ state: 'hidden' });
  });

  it('sees in the calendar only what the filters leave, and on a narrow screen the same as a list', async () => {
    const page = await openAs('admin', '/schedule/2018-19?view=calendar&month=2018-05');
    const titles = async () => new Set(await page.getByRole('main').getByRole('listitem').getByRole('link', { name: /audits|re-audit/ }).allInnerTexts());
    await page.getByText('Private fostering audits').waitFor();
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Compliance audit' });
    await page.getByText('Private fostering audits').waitFor({ state: 'hidden' });
    const wide = await titles();
    expect(wide.size).toBeGreaterThan(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.getByText('31 May 2018').first().waitFor();
    expect(await titles()).toEqual(wide);
  });
});
