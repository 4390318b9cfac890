import { journey, picture } from './support/journey';

journey('The LADO keeps the register of allegations', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('sees what is awaited the longest, and records what became of the adult', async () => {
    const page = await openAs('lado', '/lado/awaited');
    const table = page.getByRole('region', { name: 'Table: Outcomes awaited' });
    const first = table.getByRole('row').nth(1);
    const reference = await first.getByRole('link', { name: /^LADO-/ }).first().innerText();
    const letter = page.waitForEvent('download');
    await first.getByRole('link', { name: `${reference}-letter.docx` }).click();
    expect((await letter).suggestedFilename()).toBe(`${reference}-letter.docx`);
    await picture(page, 'allegations-awaited');
    await first.getByRole('link', { name: reference, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await picture(page, 'allegation');
    await page.getByRole('button', { name: 'Record outcomes' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Disciplinary process').selectOption({ label: 'Ended' });
    await dialog.getByLabel('Outcome of the process').selectOption({ label: 'Does not apply' });
    await dialog.getByLabel('Why no outcome of a process applies').fill('Mr Brown left before it began.');
    await dialog.getByText('"Mr Brown" looks like a name.').waitFor();
    await dialog.getByLabel('Why no outcome of a process applies').fill('The adult left before it began.');
    await dialog.getByText('"Mr Brown" looks like a name.').waitFor({ state: 'hidden' });
    await dialog.getByLabel('Employment afterwards').selectOption({ label: 'Has left' });
    await dialog.getByLabel('Referral for barring due').selectOption({ label: 'Yes' });
    await dialog.getByLabel('Decision on barring').selectOption({ label: 'Not barred' });
    await dialog.getByLabel('Referral made on').fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The barring service decided, so a referral was made to it. Say when.').first().waitFor();
    await dialog.getByLabel('Referral made on').fill('2018-02-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    // A day was known before, so its change is asked about, and nothing that was typed is lost.
    await dialog.getByText('Something that was known changes. Say why.').first().waitFor();
    await dialog.getByLabel('Why it changes').fill('The day was of another referral.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('The adult left before it began.').waitFor();
    await page.goto(new URL('/lado/awaited', page.url()).toString());
    await table.getByRole('link', { name: /^LADO-/ }).first().waitFor();
    expect(await table.getByRole('link', { name: reference, exact: true }).count()).toBe(0);
  });

  it('reads the figures of a year with both bases', async () => {
    const page = await openAs('lado', '/lado/figures');
    await page.getByRole('heading', { name: 'Referrals received in 2017/18' }).waitFor();
    const row = page.getByRole('region', { name: /By outcome/ }).getByRole('row').filter({ hasText: 'Substantiated' }).first();
    expect((await row.getByRole('cell').allInnerTexts()).map((words) => /^\d+ of (\d+) \(\d+%\)$/.exec(words)?.[1])).toEqual(['24', '13']);
    await picture(page, 'allegations-figures');
    await page.getByRole('button', { name: 'Change the clocks' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Days to the first meeting').fill('soon');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Give a whole number.').first().waitFor();
    await dialog.getByLabel('Days to the first meeting').fill('10');
    const facts = page.locator('dd').filter({ hasText: /of 15 / });
    const before = await facts.innerText();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await facts.filter({ hasNotText: before }).waitFor();
  });

  it('nobody else finds it: no entry in the menu, no screen at its address', async () => {
    const page = await openAs('lead', '/lado');
    await page.getByRole('heading', { level: 1, name: 'Not allowed' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByText('Register').count()).toBe(0);
  });

  it('an auditor of the dip sample reads those referrals and writes nothing', async () => {
    const page = await openAs('auditor', '/lado');
    const table = page.getByRole('region', { name: 'Table: Register of allegations' });
    await table.getByRole('link', { name: /^LADO-2017-/ }).first().waitFor();
    expect(await table.getByRole('link', { name: /^LADO-/ }).count()).toBe(6);
    await table.getByRole('link', { name: /^LADO-2017-/ }).first().click();
    await page.getByRole('heading', { name: 'What is alleged' }).waitFor();
    expect(await page.getByRole('button', { name: /^Record/ }).count()).toBe(0);
  });
});
