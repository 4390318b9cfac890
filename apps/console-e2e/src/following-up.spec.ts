import { readFile } from 'node:fs/promises';
import { journey, picture } from './support/journey';

journey('An administrator follows up what was allocated', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('sees how much is done, and how much of it by whom', async () => {
    const page = await openAs('admin', '/completion?year=2017%2F18');
    await page.getByText(/of \d+ audits allocated for 2017\/18 are submitted/).waitFor();
    const table = page.getByRole('region', { name: 'Table: Allocated and done' });
    expect(await table.getByRole('row').count()).toBeGreaterThan(5);
    await picture(page, 'completion');
    await page.getByLabel('By', { exact: true }).selectOption({ label: 'Level of the auditor' });
    await table.getByText('Operational lead').waitFor();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'The whole list as CSV' }).click();
    const lines = (await readFile(await (await file).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeffMonth,Team,Level,Auditor,Allocated,Submitted,Moderated,Late,Exempted');
    expect(lines.some((line) => line.startsWith(',,Operational lead,,'))).toBe(true);
  });

  it('asks for late audits in one go, and their auditor finds it in the inbox', async () => {
    const page = await openAs('admin', '/completion/chase');
    const table = page.getByRole('region', { name: 'Table: To chase' });
    const row = table.getByRole('row').filter({ hasText: 'Marcus Obiora-Lane' }).first();
    const reference = await row.getByRole('link').first().innerText();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Ask for 1 audit…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is said with it').fill('By Friday, please.');
    await dialog.getByRole('button', { name: 'Ask for them' }).click();
    await page.getByText('1 audit was asked for.').waitFor();
    await row.getByText('Never').waitFor({ state: 'hidden' });
    await picture(page, 'chasing');
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Ask for 1 audit…' }).click();
    await dialog.getByRole('button', { name: 'Ask for them' }).click();
    await page.getByText('Its auditor was asked for it today already.').waitFor();

    const theirs = await openAs('auditor');
    await theirs.getByRole('link', { name: /^Inbox: \d+ not read$/ }).click();
    const inbox = theirs.getByRole('region', { name: 'Table: Inbox' });
    const notice = inbox.getByRole('row').filter({ hasText: 'By Friday, please.' });
    await notice.getByRole('link', { name: reference }).waitFor();
    await picture(theirs, 'inbox');
    await notice.getByRole('button', { name: /^Mark as read/ }).click();
    await notice.getByRole('button', { name: /^Mark as not read/ }).waitFor();
    await theirs.getByRole('button', { name: 'Mark all as read' }).click();
    await theirs.getByRole('link', { name: 'Inbox', exact: true }).waitFor();
    await notice.getByRole('link', { name: reference }).click();
    await theirs.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
  });

  it('sees who takes part, exempts a manager with approver and reason, and withdraws it again', async () => {
    const page = await openAs('admin', '/completion/participation?level=OPERATIONAL_LEAD');
    const table = page.getByRole('region', { name: 'Table: Taking part' });
    await picture(page, 'taking-part');
    const row = table.getByRole('row').filter({ hasText: 'Anjali Thornbury' });
    await row.getByRole('button', { name: /^Exempt…/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Exempt them' }).click();
    await dialog.getByRole('button', { name: 'Say why they are exempted.' }).waitFor();
    await dialog.getByLabel(/^Who approves it/).fill('Gwen');
    await page.getByRole('listbox').getByRole('option', { name: 'Gwendolen Asante' }).click();
    await dialog.getByLabel(/^Why they are exempted/).fill('Set up the new service.');
    await dialog.getByRole('button', { name: 'Exempt them' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText(/Set up the new service/).waitFor();
    await row.getByText('Exempt', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Withdraw…/ }).click();
    await dialog.getByLabel(/^Why it is withdrawn/).fill('It is set up.');
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText(/Set up the new service/).waitFor({ state: 'hidden' });
  });
});

journey('An administrator keeps what the plan stands on', ['SQLite', 'MariaDB'], ({ openAs, url }) => {
  it('enters monthly values, sees at once what is wrong with them, and plans an activity for one past its threshold', async () => {
    const page = await openAs('admin', '/triggers/indicators');
    await page.getByRole('link', { name: /^Assessments completed/ }).click();
    await page.getByRole('button', { name: 'Enter values' }).click();
    const dialog = page.getByRole('dialog');
    const lines = dialog.getByLabel(/^Months and values/);
    await lines.fill('Month\tValue\nMarch 2018\tmany\nApril 2018\t71.5%\tSystem change');
    await dialog.getByText('Line 2: “many” is no number with at most two decimals.').waitFor();
    await dialog.getByRole('button', { name: 'Enter 2 values' }).click();
    await dialog.getByRole('button', { name: 'Mend the line that is wrong.' }).waitFor();
    await lines.fill('Month\tValue\nMarch 2018\t86.4\nApril 2018\t71.5%\tSystem change');
    await dialog.getByText('April 2018: 71.5% (System change)').waitFor();
    await dialog.getByRole('button', { name: 'Enter 2 values' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const values = page.getByRole('region', { name: 'Table: Monthly values' });
    await values.getByRole('row').filter({ hasText: 'April 2018' }).getByText('Past the threshold').waitFor();
    await picture(page, 'indicator');

    await page.getByRole('menuitem', { name: 'Triggers' }).click();
    await picture(page, 'triggers');
    await page.getByRole('button', { name: 'Plan an activity… Assessments completed within 45 working days, April 2018' }).click();
    await dialog.getByLabel(/^How many records/).fill('8');
    await dialog.getByRole('button', { name: 'Add it to the schedule' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Following up: Assessments completed within 45 working days' }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('Assessments completed within 45 working days, 71.5% in April 2018').waitFor();

    await page.getByRole('button', { name: 'Change what it answers to' }).click();
    await dialog.getByLabel(/^Make plans clear/).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: /^Make plans clear/ }).click();
    await page.getByRole('link', { name: 'Following up: Assessments completed within 45 working days' }).waitFor();

    await page.goto(`${url()}/triggers`);
    await page.getByRole('button', { name: /^Dismiss… Children on a second/ }).click();
    await dialog.getByRole('button', { name: 'Dismiss it' }).click();
    await dialog.getByRole('button', { name: 'Say why no activity is needed.' }).waitFor();
    await dialog.getByLabel(/^Why no activity/).fill('The audit of June looks at it.');
    await dialog.getByRole('button', { name: 'Dismiss it' }).click();
    await page.getByText(/^Dismissed by Rosalind Tranter on .*: The audit of June looks at it\.$/).waitFor();
  });

  it('adds a bank holiday, takes it off and puts it back', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bank holidays' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bank holidays' }).waitFor();
    await page.getByRole('button', { name: 'Add a bank holiday' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Day').fill('2018-12-25');
    await dialog.getByLabel('What it is called').fill('Royal wedding');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.getByRole('button', { name: '25 December 2018 is a bank holiday already.' }).waitFor();
    await dialog.getByLabel('Day').fill('2018-05-18');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Take off Royal wedding, 18 May 2018' }).click();
    await page.getByRole('button', { name: 'Put back Royal wedding, 18 May 2018' }).click();
    await page.getByRole('button', { name: 'Take off Royal wedding, 18 May 2018' }).waitFor();
  });

  it('makes a calendar feed, which a calendar program reads until it is ended', async () => {
    const page = await openAs('admin', '/calendar-feeds');
    await page.getByRole('button', { name: 'Make a feed' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^What it shows/).selectOption({ label: 'The whole schedule' });
    await dialog.getByRole('button', { name: 'Make it' }).click();
    const address = await page.getByRole('alert').locator('code').innerText();
    const calendar = await (await fetch(address)).text();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('Audits due: Private fostering audits');
    await page.getByRole('button', { name: /^End it: The whole schedule/ }).click();
    await dialog.getByRole('button', { name: 'End it' }).click();
    await page.getByText(/^Ended on/).waitFor();
    expect((await fetch(address)).status).toBe(404);
  });
});
