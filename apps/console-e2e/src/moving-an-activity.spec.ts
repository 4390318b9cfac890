import { journey } from './support/journey';

journey('An administrator moves an activity', ['SQLite'], ({ openAs }) => {
  it('gives the reason, which is kept with the plan', async () => {
    const page = await openAs('admin', '/schedule/2018-19?view=months');
    const move = page.getByRole('button', { name: /^Move to… / }).first();
    const title = ((await move.getAttribute('aria-label')) ?? '').replace('Move to… ', '');
    await move.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('To which month').selectOption({ label: 'February 2019' });
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('To which month').inputValue()).toBe('2019-02');
    await dialog.getByLabel(/^Why/).fill('The team moves house in the planned month.');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const february = page.getByRole('region', { name: 'February 2019' });
    await february.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('The team moves house in the planned month.').waitFor();
  });

  it('is told who moved it meanwhile, and where it stands, before moving it on', async () => {
    const one = await openAs('admin', '/schedule/2018-19?view=months');
    const other = await openAs('admin', '/schedule/2018-19?view=months');
    for (const page of [one, other]) {
      await page.getByRole('button', { name: /^Move to… / }).last().click();
      await page.getByRole('dialog').getByLabel(/^Why/).fill('A clash with the inspection.');
    }
    await one.getByRole('dialog').getByLabel('To which month').selectOption({ label: 'March 2019' });
    await one.getByRole('dialog').getByRole('button', { name: 'Move it' }).click();
    await one.getByRole('dialog').waitFor({ state: 'hidden' });
    await other.getByRole('dialog').getByLabel('To which month').selectOption({ label: 'January 2019' });
    await other.getByRole('dialog').getByRole('button', { name: 'Move it' }).click();
    const told = other.getByRole('dialog').getByRole('alert');
    await told.getByText(/March 2019/).waitFor();
    expect(await other.getByRole('dialog').getByLabel(/^Why/).inputValue()).toBe('A clash with the inspection.');
    await told.getByRole('button').click();
    await other.getByRole('dialog').getByRole('button', { name: 'Move it' }).click();
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});
