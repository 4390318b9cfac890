import { journey } from './support/journey';
import { evidenceOf, saved, openADraft } from './support/writing';

journey('The network is cut in the middle and comes back', ['SQLite', 'MariaDB'], ({ openAs, url }) => {
  it('what was written meanwhile is saved by itself', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await evidenceOf(page).fill('Before the cut.');
    await saved(page);
    await page.context().setOffline(true);
    await evidenceOf(page).fill('Before the cut. And during it.');
    await page.getByText('Not saved: no answer. Trying again. Kept on this device.').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await evidenceOf(page).waitFor();
    expect(await evidenceOf(page).inputValue()).toBe('Before the cut. And during it.');
  });

  it('and is there again after the tab was closed without a connection', async () => {
    const page = await openAs('auditor', '/work');
    const form = await openADraft(page);
    const device = page.context();
    await device.setOffline(true);
    await evidenceOf(page).fill('Never reached the server from that tab.');
    await page.getByText(/Kept on this device/).first().waitFor();
    await page.getByText('Not saved: no answer.').first().waitFor();
    await page.close();
    await device.setOffline(false);
    const again = await device.newPage();
    await again.goto(`${url()}${form}/risk`);
    await again.getByText('What you had written on this device and not saved is back.').waitFor();
    expect(await evidenceOf(again).inputValue()).toBe('Never reached the server from that tab.');
    await saved(again);
  });

  it('and a screen that cannot be fetched says so, and comes when it is loaded again', async () => {
    const page = await openAs('auditor', '/work');
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('menuitem', { name: 'Audits' }).click();
    await page.getByRole('heading', { level: 1, name: 'This screen did not load' }).waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audits' }).waitFor();
  });

  it.each([[413, 'Not saved: too long.'], [429, 'Not saved: too many requests.'], [503, 'Not saved: Goodmark is busy.'], [500, 'Not saved: something went wrong.']])('nothing typed is lost when the answer is %i', async (status, said) => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('AuditSaveDraft') ? route.fulfill({ status, body: 'no' }) : route.continue()));
    await evidenceOf(page).fill(`Written before ${status}.`);
    await page.getByText(said).first().waitFor();
    expect(await evidenceOf(page).inputValue()).toBe(`Written before ${status}.`);
    await page.unroute('**/graphql');
    await page.reload();
    await saved(page);
    expect(await evidenceOf(page).inputValue()).toBe(`Written before ${status}.`);
  });

  it('nor when the session ends: one signs in over the screen', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.context().clearCookies();
    await evidenceOf(page).fill('Written after the session had ended.');
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    await page.getByLabel('Password', { exact: true }).fill('goodmark-demonstration');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await saved(page);
    await page.reload();
    await evidenceOf(page).waitFor();
    expect(await evidenceOf(page).inputValue()).toBe('Written after the session had ended.');
  });

  it('and signing out asks first, then leaves nothing on the device', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.context().setOffline(true);
    await evidenceOf(page).fill('Never saved.');
    await page.getByText(/Not saved: no answer/).waitFor();
    await page.getByRole('button', { name: /Marcus Obiora-Lane/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Stay signed in' }).waitFor();
    await page.getByRole('button', { name: 'Sign out and lose it' }).click();
    await page.getByRole('heading', { name: 'Sign in to Goodmark' }).waitFor();
    const kept = await page.evaluate(() => new Promise((resolve) => {
      const opening = indexedDB.open('goodmark');
      opening.onsuccess = () => {
        const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      };
    }));
    expect(kept).toEqual([]);
    await page.context().setOffline(false);
    await page.goto(`${url()}/work`);
    await page.getByRole('heading', { name: 'Sign in to Goodmark' }).waitFor();
    const answer = await page.request.post(`${url()}/graphql`, { data: { query: '{ viewer { id } }' } });
    expect(await answer.text()).toContain('UNAUTHENTICATED');
  });

  it('nor does signing out wait for ever on a connection that says nothing', async () => {
    const page = await openAs('auditor', '/work');
    await openADraft(page);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('AuditSaveDraft') ? undefined : route.continue()));
    await evidenceOf(page).fill('Sent, and never answered.');
    await page.getByText('Saving').first().waitFor();
    await page.getByRole('button', { name: /Marcus Obiora-Lane/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    expect(await evidenceOf(page).inputValue()).toBe('Sent, and never answered.');
  });
});
