import { journey } from './support/journey';

journey('A case holder sees the outcome at once', ['SQLite'], ({ openAs }) => {
  it('of an audit of a case of theirs that was submitted a moment ago, and nothing of one still being written', async () => {
    const holder = await openAs('holder', '/audits');
    await holder.getByText(/^1 to \d+ of \d+$/).waitFor();
    const outcomes = await holder.getByRole('row').filter({ hasText: 'AUD-' }).allInnerTexts();
    expect(outcomes.length).toBeGreaterThan(0);
    for (const row of outcomes) expect(row).toMatch(/Exceeds good|Meets good|Does not meet good/);
    expect(outcomes.join()).not.toMatch(/In progress|Not started|Returned/);
    await holder.getByRole('link', { name: /^AUD-/ }).first().click();
    await holder.getByRole('heading', { name: 'The twelve domains' }).waitFor();
    expect(await holder.getByRole('button', { name: /writing|Moderate/ }).count()).toBe(0);
  });
});
