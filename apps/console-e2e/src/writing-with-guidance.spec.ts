import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { faultsOn } from './support/accessibility';
import { journey, picture, SIZES } from './support/journey';
import { openADraft, saved } from './support/writing';

journey('An auditor writes with guidance, is asked about odd grades and told of names', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('from the guidance beside the form to an odd overall judgement with its reason', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.getByRole('button', { name: 'Guidance and earlier audits' }).click();
    const beside = page.getByRole('complementary', { name: 'Guidance: Risk' });
    await beside.getByText('Where to look').waitFor();
    await beside.getByText(/How this domain was graded|This case has no earlier audit/).first().waitFor();

    const evidence = page.getByLabel('Evidence');
    await evidence.fill('Seen alone. I spoke to Kelly Brown, who lives at CV1 5RR.');
    await page.getByText('“Kelly Brown” looks like a name.').waitFor();
    await page.getByText('“CV1 5RR” looks like a postcode.').waitFor();
    await picture(page, 'guidance');
    await page.getByRole('note').filter({ hasText: 'CV1 5RR' }).getByRole('button', { name: 'Take it out' }).click();
    expect(await evidence.inputValue()).toBe('Seen alone. I spoke to Kelly Brown, who lives at [removed].');
    await page.getByRole('note').filter({ hasText: 'Kelly Brown' }).getByRole('button', { name: 'This is not about a person' }).click();
    await page.getByRole('note').filter({ hasText: 'Kelly Brown' }).waitFor({ state: 'detached' });

    for (const domain of DOMAIN_KEYS) {
      await page.getByRole('heading', { name: domainName(domain), level: 2, exact: true }).waitFor();
      await page.keyboard.press('Alt+3');
      await page.getByLabel('Evidence').fill('Not carried through.');
      await page.keyboard.press('Alt+ArrowDown');
    }
    await page.getByRole('heading', { name: 'Views sought', level: 2, exact: true }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('radio', { name: 'Meets good' }).check();
    await page.getByText('12 of 12 domains do not meet good, and the overall judgement meets good. Say why if that is right.').first().waitFor();
    await page.getByLabel('The case in a few sentences').fill('Open since last summer.');
    await page.getByLabel('Time spent, in minutes').fill('an hour');
    await page.getByText('Give the time spent in whole minutes, from 0 to 6,000.').waitFor();
    await page.getByLabel('Time spent, in minutes').fill('95');
    await saved(page);
    await page.getByRole('link', { name: 'Review and submit' }).click();
    await page.getByRole('link', { name: /^12 of 12 domains do not meet good/ }).click();
    await page.getByLabel('Why the overall judgement is right').fill('All of it was put right before the audit.');
    await picture(page, 'odd-grades');
    await saved(page);
    await page.reload();
    expect(await page.getByLabel('Why the overall judgement is right').inputValue()).toBe('All of it was put right before the audit.');
    expect(await page.getByLabel('Time spent, in minutes').inputValue()).toBe('95');
    await page.getByRole('link', { name: 'Review and submit' }).click();
    await page.getByText(/still missing/).waitFor();
    expect(await page.getByRole('link', { name: /^12 of 12 domains/ }).count()).toBe(0);
  });

  it('on a narrow screen the guidance is a dialog', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.setViewportSize(SIZES.narrow);
    await page.reload();
    await page.getByRole('button', { name: 'Guidance and earlier audits' }).click();
    const dialog = page.getByRole('dialog', { name: 'Guidance: Risk' });
    await dialog.getByText('What exceeds good').waitFor();
    await dialog.getByRole('button', { name: 'Close the guidance' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('the guidance can be used by everybody', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.goto(`${page.url().replace(/[?#].*$/, '')}?beside=yes`);
    // On the narrow screen the dialog is over the page, so that its heading is not there for a reader.
    const settled = async () => {
      await page.getByText('Where to look').waitFor();
      await page.waitForLoadState('networkidle');
    };
    expect(await faultsOn(page, settled)).toEqual([]);
  });
});

journey('A danger to a child is raised while reading, told and answered', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('from the form to the answer of whoever was told', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    const reference = /AUD-\d{4}-\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] as string;
    await page.getByRole('button', { name: 'Immediate risk…' }).click();
    const raise = page.getByRole('dialog', { name: `Immediate risk in ${reference}` });
    await raise.getByText('does not count as telling').waitFor();
    await raise.getByLabel('What the risk is').fill('Nobody has seen the child since the stepfather came back.');
    await picture(page, 'immediate-risk');
    await raise.getByLabel('What the risk is').fill(' ');
    await raise.getByRole('button', { name: 'Raise the risk' }).click();
    await raise.getByText('Say what the risk to the child is.').first().waitFor();
    await raise.getByLabel('What the risk is').fill('Nobody has seen the child since the stepfather came back.');
    await raise.getByRole('button', { name: 'Raise the risk' }).click();
    await raise.waitFor({ state: 'detached' });
    const section = page.getByRole('region', { name: 'Immediate risks found in this audit' });
    await section.getByText('Told to nobody yet').waitFor();
    await section.getByText('The notice that Goodmark sent does not count.').waitFor();

    await section.getByRole('button', { name: 'Record who was told' }).click();
    const tell = page.getByRole('dialog', { name: `Who was told of the risk in ${reference}` });
    await tell.getByLabel('Or somebody outside, in words').fill('Duty worker of the crisis team');
    await tell.getByLabel('How').selectOption('By telephone');
    await tell.getByRole('button', { name: 'Record it' }).click();
    await tell.waitFor({ state: 'detached' });
    await section.getByText('Told, not answered yet').waitFor();

    // It stands first in My work and in the list, until it is answered.
    await page.goto(`${new URL(page.url()).origin}/work`);
    await page.getByRole('heading', { level: 2 }).first().filter({ hasText: 'Immediate risk' }).waitFor();
    await page.getByRole('link', { name: `Follow up ${reference}` }).click();
    await page.getByRole('heading', { name: `Immediate risk in ${reference}` }).waitFor();
    await page.getByRole('button', { name: 'Record the answer of Duty worker of the crisis team' }).click();
    const answer = page.getByRole('dialog');
    await answer.getByLabel('What they said they will do').fill('They visit within the hour.');
    await answer.getByRole('button', { name: 'Record the answer' }).click();
    await answer.waitFor({ state: 'detached' });
    await page.getByText('They visit within the hour.').waitFor();
    await page.getByText('Answered', { exact: true }).waitFor();
  });

  it('is listed for those who answer for the cases, and not for those who do not', async () => {
    const lead = await openAs('lead', '/immediate-risks');
    await lead.getByText('Told, and not answered since yesterday or longer').waitFor();
    await picture(lead, 'immediate-risks');
    const admin = await openAs('admin', '/immediate-risks');
    await admin.getByText('Your roles show you that there is a risk, not what it is.').first().waitFor();
    const holder = await openAs('holder', '/immediate-risks');
    await holder.getByText('No immediate risk').waitFor();
  });
});
