import { journey, picture } from './support/journey';

const AREAS = ['Planning and purpose', 'Knowledge and theory', 'Skills', 'Partnership', 'Analysis', 'Professionalism', 'Diversity'];

journey('Practice is observed', ['SQLite', 'MariaDB'], ({ openAs }) => {
  let reference = '';

  it('is allocated in an activity, to somebody else than the observed worker', async () => {
    const page = await openAs('admin', '/schedule/2018-19');
    await page.getByRole('link', { name: /^Observation of Child Protection/ }).first().click();
    await page.getByRole('link', { name: 'Records', exact: true }).click();
    await page.getByRole('button', { name: 'Allocate…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Allocate it' }).click();
    await dialog.getByText('Choose who records.').first().waitFor();
    await dialog.getByLabel('Recorded by').fill('Dylan');
    await page.getByRole('option', { name: /Dylan Marchbank/ }).click();
    await dialog.getByLabel('Whose practice').fill('Dylan');
    await page.getByRole('option', { name: /Dylan Marchbank/ }).click();
    await dialog.getByLabel('Due').fill('2018-06-29');
    await dialog.getByRole('button', { name: 'Allocate it' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Recorded by').fill('Helena');
    await page.getByRole('option', { name: /Helena Strickley/ }).click();
    await dialog.getByRole('button', { name: 'Allocate it' }).click();
    const done = await page.getByText(/^OBS-2018-\d+ is allocated to Helena Strickley\.$/).innerText();
    reference = /^\S+/.exec(done)?.[0] ?? '';
    await page.getByRole('row').filter({ hasText: reference }).getByText('Not started').waitFor();
  });

  it('is written by its observer, who is told what is missing, and read by the observed worker once it is submitted', async () => {
    const observer = await openAs('moderator', '/work');
    await observer.getByRole('link', { name: `Start ${reference}` }).click();
    const group = (name: string) => observer.getByRole('group', { name, exact: true });
    await group('Kind of event').getByRole('radio', { name: 'LAC review' }).check();
    await observer.getByLabel('Observed on').fill('2018-04-24');
    await group('Consent to being observed').getByRole('radio', { name: 'The worker agreed; no family was there' }).check();
    await observer.getByLabel('Preparation talk').fill('Agreed to look at how the chair is brought in.');
    for (const area of AREAS) await group(area).getByRole('radio', { name: /^Meets good/ }).check();
    await group('The child was at the centre').getByRole('radio', { name: /^Yes/ }).check();
    await group('Fathers and other significant males were involved').getByRole('radio', { name: /^Not applicable/ }).check();
    await observer.getByLabel('Reflection', { exact: true }).fill('Wants to ask the young person first next time.');
    await group('Overall judgement').getByRole('radio', { name: /^Meets good/ }).check();
    await observer.getByRole('button', { name: 'Submit the record' }).click();
    await observer.getByText('Skills: give the evidence.').first().waitFor();
    const evidence = observer.getByLabel('Evidence');
    for (let index = 0; index < AREAS.length; index += 1) await evidence.nth(index).fill('Seen in the meeting.');
    await observer.getByText(/^(Saved at|All saved)/).first().waitFor();
    await picture(observer, 'observation-form');
    await observer.getByRole('button', { name: 'Submit the record' }).click();
    await observer.getByRole('dialog').getByRole('button', { name: /^Submit/ }).click();
    await observer.getByText(`${reference} is submitted.`).waitFor();

    const observed = await openAs('holder', '/inbox');
    await observed.getByRole('link', { name: reference }).first().click();
    await observed.getByRole('heading', { level: 1 }).filter({ hasText: reference }).waitFor();
    await observed.getByText('Seen in the meeting.').first().waitFor();
  });

  it('shows the published figures of January 2018', async () => {
    const page = await openAs('lead', '/schedule/2017-18');
    await page.getByRole('link', { name: /^Practice observations of CiN/ }).click();
    await page.getByText('7 records count. 6 of 7 (86%) meet or exceed good. 1 of 7 (14%) do not meet good.').waitFor();
    await page.getByRole('row').filter({ hasText: 'LAC review' }).getByText('1 of 4 (25%)').waitFor();
    await picture(page, 'observation-findings');
  });
});
