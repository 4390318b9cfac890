import { journey, signIn } from './support/journey';

journey('Somebody signs in and out', ['SQLite'], ({ open, openAs }) => {
  it('is told beside the field when the password is wrong, and keeps the address they typed', async () => {
    const page = await open('/');
    await signIn(page, 'auditor', 'not the password');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('auditor@demo.example');
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  });

  it('comes to the address they asked for', async () => {
    const page = await openAs('auditor', '/audits?filter=%7B%22status%22%3A%22SUBMITTED%22%7D');
    await page.getByRole('heading', { name: 'Audits', level: 1 }).waitFor();
    expect(await page.getByLabel('Status').inputValue()).toBe('SUBMITTED');
  });

  it('leaves nothing to see by going back after signing out', async () => {
    const page = await openAs('auditor', '/work');
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await page.getByRole('button', { name: /Marcus Obiora-Lane/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to Goodmark' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in to Goodmark' }).waitFor();
    expect(await page.getByText('AUD-').count()).toBe(0);
  });
});
