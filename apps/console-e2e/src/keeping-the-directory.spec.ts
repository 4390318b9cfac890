import { journey, picture } from './support/journey';

const NEW_PASSWORD = 'quiet river under stones';

journey('An administrator keeps cases, people, the register and tokens', ['SQLite'], ({ open, openAs, url }) => {
  it('is asked before Back takes a half-typed case away, and adds it with what is missing said beside its field', async () => {
    const page = await openAs('admin', '/cases');
    await page.getByRole('link', { name: 'Add a case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a case' }).waitFor();
    await page.getByLabel('Reference').fill('CF-9001');
    await page.goBack();
    const question = page.getByRole('dialog', { name: 'Leave without sending?' });
    await question.getByRole('button', { name: 'Go on typing' }).click();
    expect(await page.getByLabel('Reference').inputValue()).toBe('CF-9001');
    await page.getByRole('button', { name: 'Add the case' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.getByText('Choose the service.').click();
    expect(await page.getByLabel('Service').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByLabel('Service').selectOption({ index: 1 });
    await page.getByLabel('Team').selectOption({ index: 1 });
    await page.getByRole('group', { name: 'Case categories' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Add the case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Case CF-9001' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  });

  it('sees what another administrator changed meanwhile beside what was typed', async () => {
    const one = await openAs('admin', '/people');
    await one.getByRole('link', { name: 'Abigail Rowntree' }).click();
    await one.getByRole('heading', { level: 1, name: 'Abigail Rowntree' }).waitFor();
    const other = await openAs('admin', one.url().replace(url(), ''));
    await other.getByLabel('Name', { exact: true }).fill('Abigail Other');
    await one.getByLabel('Name', { exact: true }).fill('Abigail One');
    await one.getByRole('button', { name: 'Save' }).click();
    await one.getByText('Saved.').waitFor();
    await other.getByLabel('Level').selectOption({ label: 'Team manager' });
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Name: now “Abigail One”, you typed “Abigail Other”').waitFor();
    expect(await other.getByLabel('Name', { exact: true }).inputValue()).toBe('Abigail Other');
    await other.getByLabel('Name', { exact: true }).fill('Abigail Rowntree');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Saved.').waitFor();
    await other.getByRole('heading', { level: 1, name: 'Abigail Rowntree' }).waitFor();
  });

  it('invites somebody new, who sets a password by the link and signs in', async () => {
    const page = await openAs('admin', '/people/new');
    await page.getByLabel('Name', { exact: true }).fill('Imelda Vane-Ashby');
    await page.getByLabel('E-mail address').fill('imelda@demo.example');
    await page.getByRole('group', { name: 'Roles' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Add them' }).click();
    await page.getByRole('heading', { level: 1, name: 'Imelda Vane-Ashby' }).waitFor();
    await page.getByRole('button', { name: 'Make a sign-in link' }).click();
    const link = await page.getByRole('alert').filter({ hasText: 'Send this link to the person' }).locator('code').innerText();
    const theirs = await open(link.replace(url(), ''));
    await theirs.getByLabel('Password', { exact: true }).fill('short');
    await theirs.getByRole('button', { name: 'Set the password' }).click();
    await theirs.locator('[aria-invalid=true]').waitFor();
    await theirs.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
    await theirs.getByRole('button', { name: 'Set the password' }).click();
    await theirs.getByRole('link', { name: /Your password is set/ }).click();
    await theirs.getByLabel('E-mail address').fill('imelda@demo.example');
    await theirs.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
    await theirs.getByRole('button', { name: 'Sign in' }).click();
    await theirs.getByRole('button', { name: /Imelda Vane-Ashby/ }).waitFor();
  });

  it('makes a token whose secret is shown once, is held back until it is copied, and ends it', async () => {
    const page = await openAs('admin', '/tokens/new');
    await page.getByLabel('What it is for').fill('Monthly figures');
    await page.getByRole('checkbox', { name: /Read figures/ }).check();
    await page.getByRole('button', { name: 'Make it' }).click();
    const secret = await page.locator('code').innerText();
    expect(secret.length).toBeGreaterThan(20);
    await page.getByRole('menuitem', { name: 'People' }).click();
    await page.getByRole('dialog', { name: 'Leave without sending?' }).getByRole('button', { name: 'Go on typing' }).click();
    await page.getByRole('link', { name: 'I have copied it' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Monthly figures' });
    await row.getByRole('button', { name: 'End it: Monthly figures' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await row.getByText(/^Ended on/).waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
  });

  it('changes the register, and is asked before typed words are closed away', async () => {
    const page = await openAs('admin', '/auditors');
    await page.getByRole('button', { name: /^Change / }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Change / });
    await dialog.getByLabel('Audits expected a month').fill('3');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Leave without sending?' }).getByRole('button', { name: 'Go on typing' }).click();
    await dialog.getByLabel('Audits expected a month').fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').getByText('whole number', { exact: false }).waitFor();
    await dialog.getByLabel('Audits expected a month').fill('3');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('row').nth(1).getByRole('cell', { name: '3', exact: true }).waitFor();
  });

  it('is asked before signing out takes typed words away', async () => {
    const page = await openAs('admin', '/cohorts/new');
    await page.getByLabel('Name', { exact: true }).fill('Autumn 2018');
    await page.locator('header').getByRole('button', { name: /Priya|Administrator/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stay signed in' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Autumn 2018');
  });

  it('imports people from a list once it is right, and sees what becomes of each row before', async () => {
    const page = await openAs('admin', '/people');
    await page.getByRole('link', { name: 'Import a list' }).click();
    await page.getByLabel(/^What the file holds/).selectOption({ label: 'People' });
    const file = (content: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.getByLabel('CSV file').setInputFiles(file('E-mail,Name,Level\nnew.manager@demo.example,Ottilie Grange,Team manager\nmanager@demo.example,,Baron\n'));
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('1 row of people.csv is wrong, so nothing can be imported yet.').waitFor();
    await page.getByText(/^There is no level “Baron”/).waitFor();
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    await page.getByLabel('CSV file').setInputFiles(file('E-mail,Name,Level\nnew.manager@demo.example,Ottilie Grange,Team manager\nmanager@demo.example,,Team manager\n'));
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('Nothing is changed yet. 1 row of people.csv adds or changes something.').waitFor();
    await picture(page, 'importing-people');
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await page.getByText('people.csv is imported: 1 row added or changed something.').waitFor();
  });

  it('lets somebody leave: what they have to do passes on in one step, and they are signed out', async () => {
    const theirs = await openAs('manager', '/work');
    const page = await openAs('admin', '/people?filter=%7B%22name%22%3A%22Priya%22%7D');
    await page.getByRole('link', { name: 'Priya Hollowell' }).click();
    await page.getByRole('button', { name: 'They leave…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Priya Hollowell leaves' });
    await dialog.getByText(/^Team: Adoption/).waitFor();
    await dialog.getByText(/^Audit they have begun: AUD-/).waitFor();
    await dialog.getByText(/whoever takes over starts afresh\.$/).waitFor();
    await picture(page, 'leaving');
    await dialog.getByRole('button', { name: 'Pass it on and end their access' }).click();
    await dialog.getByRole('button', { name: 'Say why it passes on.' }).waitFor();
    await dialog.getByLabel(/^Who takes over actions/).fill('Marcus');
    await page.getByRole('listbox').getByRole('option', { name: 'Marcus Obiora-Lane' }).click();
    await dialog.getByLabel(/^Why it passes on/).fill('She moves to another council.');
    await dialog.getByRole('button', { name: 'Pass it on and end their access' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/^Team Adoption.*: Marcus Obiora-Lane$/).waitFor();
    expect(await page.getByText(/^Audit they have begun AUD-[\d-]+: \p{Lu}[\p{L}-]+ [\p{L}-]+$/u).count()).toBe(1);
    await page.getByText('Not active').first().waitFor();
    await theirs.reload();
    await theirs.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('passes on the work of somebody whose access ended before, and whoever takes it over goes from the inbox to the actions', async () => {
    const page = await openAs('admin', '/people?filter=%7B%22name%22%3A%22Dylan%20March%22%7D');
    await page.getByRole('link', { name: 'Dylan Marchbank' }).click();
    await page.getByRole('button', { name: 'Deactivate' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await page.getByRole('button', { name: 'Pass on their work…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dylan Marchbank leaves' });
    await dialog.getByText(/^Corrective action of: AUD-/).waitFor();
    await dialog.getByLabel(/^Why it passes on/).fill('He left in March.');
    await dialog.getByRole('button', { name: 'Pass it on and end their access' }).click();
    await dialog.getByText(/Say who takes over the open corrective actions/).first().waitFor();
    await dialog.getByLabel(/^Who takes over actions/).fill('Marcus');
    await page.getByRole('listbox').getByRole('option', { name: 'Marcus Obiora-Lane' }).click();
    await dialog.getByRole('button', { name: 'Pass it on and end their access' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/^Corrective action of AUD-[\d-]+: Marcus Obiora-Lane$/).first().waitFor();
    await page.getByRole('button', { name: 'Pass on their work…' }).waitFor({ state: 'hidden' });

    const theirs = await openAs('auditor', '/inbox?filter=%7B%22kind%22%3A%22ACTION_PASSED_ON%22%7D');
    const link = theirs.getByRole('table').getByRole('link', { name: /^AUD-/ }).first();
    const reference = await link.innerText();
    await link.click();
    await theirs.getByRole('heading', { level: 1, name: 'Corrective actions' }).waitFor();
    await theirs.getByRole('table').getByRole('link', { name: reference }).first().click();
    await theirs.getByRole('heading', { level: 1, name: `Action of ${reference}` }).waitFor();
  });

  it('leads a quality lead from the register to how far an auditor agrees, and an administrator not', async () => {
    const lead = await openAs('lead', '/auditors');
    await lead.getByRole('link', { name: /^Agreement of .* with their moderators$/ }).first().click();
    await lead.waitForURL(/\/auditors\/[\w-]+\/agreement$/);
    await lead.getByRole('heading', { level: 1, name: /^Agreement with moderators: / }).waitFor();
    const admin = await openAs('admin', '/auditors');
    await admin.getByRole('link', { name: /^History: / }).first().waitFor();
    expect(await admin.getByRole('link', { name: /^Agreement of / }).count()).toBe(0);
  });
});
