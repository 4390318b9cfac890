import { readFile } from 'node:fs/promises';
import { journey, picture } from './support/journey';

journey('An audit is put right after its submission', ['SQLite', 'MariaDB'], ({ openAs, url }) => {
  it('a quality lead sees how many are open, how old and where stuck, and goes from a figure to its list', async () => {
    const page = await openAs('lead', '/open-loops');
    const headline = await page.getByRole('link', { name: /^\d+ loops are open$/ }).innerText();
    await page.getByText(/of them did not meet good and are not yet put right/).waitFor();
    await picture(page, 'open-loops');
    const ages = page.getByRole('region', { name: 'Table: By age' });
    const counts = (await ages.getByRole('row').allInnerTexts()).slice(1).map((row) => Number(row.split('\t')[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(headline.split(' ')[0]));
    const movement = page.getByRole('region', { name: 'Table: How they came about' });
    const lines = (await movement.getByRole('row').allInnerTexts()).slice(1).map((row) => Number(row.split('\t')[1]?.replace(/[^\d]/g, '')));
    const [opening = 0, added = 0, lowered = 0, raised = 0, returned = 0, putRight = 0, closing] = lines;
    expect(opening + added + lowered - raised - returned - putRight).toBe(closing);
    await page.getByLabel('Period').selectOption({ label: 'This month' });
    await page.getByText(/^From 1 April 2018 to 26 April 2018:/).waitFor();

    const stage = page.getByRole('region', { name: 'Table: Where they are stuck' }).getByRole('row').filter({ hasText: 'Verification' });
    const waiting = Number((await stage.innerText()).split('\t')[1]);
    await stage.getByRole('link').click();
    await page.getByText(new RegExp(`^1 to ${Math.min(25, waiting)} of ${waiting}$`)).waitFor();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'The whole list as CSV' }).click();
    expect((await readFile(await (await file).path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(waiting + 1);
  });

  it('a case holder sees how an audit came out, and adds their own view to what was talked about', async () => {
    const page = await openAs('holder', '/open-loops');
    await page.getByRole('link', { name: 'Do your action AUD-2018-0037' }).waitFor();
    await page.getByRole('row').filter({ hasText: 'AUD-2018-0037' }).getByRole('link', { name: 'AUD-2018-0037', exact: true }).click();
    const steps = page.getByRole('list', { name: 'Steps until it is put right' });
    await steps.getByText(/^Feedback was held on/).waitFor();
    await page.getByText('It did not meet good and is not yet put right.').waitFor();
    await steps.evaluate((list) => list.scrollIntoView({ block: 'center' }));
    await picture(page, 'until-it-is-put-right');
    await page.getByRole('button', { name: 'my own view…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('How you see it').fill('The family was glad of the talk.');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('The family was glad of the talk.').waitFor();
    expect(await page.getByRole('button', { name: 'Record feedback' }).count()).toBe(0);
  });

  it('feedback is recorded by its moderator, the copy is filed, and the audit closes by itself', async () => {
    const moderator = await openAs('moderator', '/open-loops?filter=%7B%22reference%22%3A%22AUD-2018-0007%22%7D');
    await moderator.getByRole('link', { name: 'Record feedback AUD-2018-0007' }).click();
    await moderator.getByRole('button', { name: 'Record feedback' }).click();
    const dialog = moderator.getByRole('dialog');
    await dialog.getByLabel('Held on').fill('2018-04-27');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.getByRole('button', { name: 'Say what was agreed.' }).waitFor();
    await dialog.getByRole('button', { name: /^This day has not come yet/ }).waitFor();
    await dialog.getByLabel('Held on').fill('2018-04-25');
    await dialog.getByLabel('What was agreed').fill('Good work, and nothing to put right.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await moderator.getByText('Feedback was held on 25 April 2018').waitFor();

    const lead = await openAs('lead', new URL(moderator.url()).pathname);
    const copy = lead.waitForEvent('download');
    await lead.getByRole('link', { name: 'Copy to file, as PDF' }).click();
    expect((await readFile(await (await copy).path())).subarray(0, 5).toString()).toBe('%PDF-');
    await lead.getByRole('button', { name: 'Mark as filed' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Mark as filed' }).click();
    await lead.getByText(/^Closed on 26 April 2018,/).waitFor();
    await lead.getByText(/^Filed on the child's record on 26 April 2018 by/).waitFor();
    expect(await lead.getByRole('button', { name: 'Record feedback' }).count()).toBe(0);
    await lead.goto(`${url()}/open-loops?filter=%7B%22reference%22%3A%22AUD-2018-0007%22%7D`);
    await lead.getByRole('link', { name: /loops are open$/ }).waitFor();
    await lead.getByText('Nothing matches these filters').waitFor();
  });
});
