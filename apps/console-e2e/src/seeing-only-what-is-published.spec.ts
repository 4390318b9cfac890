import { journey } from './support/journey';

journey('A scrutiny member sees nothing but what is published', ['SQLite'], ({ openAs, url }) => {
  it('is offered no audit, no case and no person, and is told why the page is empty', async () => {
    const page = await openAs('member');
    await page.getByText('Nothing is published for you yet').waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('menuitem').count()).toBe(0);
  });

  it.each(['/audits', '/cases', '/people', '/schedule', '/moderation', '/tokens'])('sees nothing at %s either', async (address) => {
    const page = await openAs('member', address);
    await page.getByText('Your roles do not allow this.').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/AUD-|CF-|@demo|moderated|submitted|Case audit/);
  });

  it('is refused by the API as well', async () => {
    const page = await openAs('member');
    const answer = await page.request.post(`${url()}/graphql`, { data: { query: '{ audits { nodes { reference } } }' }, headers: { 'content-type': 'application/json' } });
    expect([answer.status(), ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  });
});
