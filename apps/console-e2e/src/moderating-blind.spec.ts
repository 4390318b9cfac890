import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { journey, picture } from './support/journey';

journey('A moderator grades blind, from the queue to the decision', ['SQLite'], ({ openAs }) => {
  it('sees no grade until every domain and the whole is graded, and then decides beside them', async () => {
    const lead = await openAs('moderator', '/moderation');
    const row = lead.getByRole('row').filter({ hasText: 'Graded blind' }).filter({ has: lead.getByRole('link', { name: /^Take/ }) }).first();
    await row.getByRole('link', { name: /^Take/ }).click();
    await lead.getByText('The activity plans blind moderation', { exact: false }).waitFor();
    await lead.getByRole('button', { name: 'Take this audit for moderation' }).click();
    await lead.getByText('You moderate this audit blind.', { exact: false }).waitFor();
    expect(await lead.getByText("Auditor's grade", { exact: true }).count()).toBe(0);

    await lead.getByRole('button', { name: "See the auditor's grades" }).click();
    expect(await lead.getByRole('alert').filter({ hasText: 'There is a problem' }).getByRole('listitem').count()).toBe(13);
    for (const domain of DOMAIN_KEYS) await lead.locator(`[id="judgements.${domain}.grade"]`).getByLabel('Does not meet good').check();
    await lead.locator('#overall').getByLabel('Does not meet good').check();
    await picture(lead, 'moderation-blind');
    await lead.getByText('What you fill in is saved, and seen by nobody else.').waitFor();

    // What was filled in is on the server: another device goes on with it.
    const elsewhere = await openAs('moderator', new URL(lead.url()).pathname);
    await elsewhere.locator('#overall').getByLabel('Does not meet good').and(elsewhere.locator(':checked')).waitFor();
    await elsewhere.close();

    await lead.getByRole('button', { name: "See the auditor's grades" }).click();
    await lead.getByRole('dialog').getByRole('button', { name: "See the auditor's grades" }).click();
    await lead.getByText('You graded this audit blind', { exact: false }).waitFor();
    await lead.getByText("Auditor's grade", { exact: true }).first().waitFor();
  });

  it('shows how far auditors and moderators agree, with the audits behind each number', async () => {
    const lead = await openAs('moderator', '/moderation/agreement');
    await lead.getByText(/^Moderators kept the grade in \d+ of \d+ cases/).first().waitFor();
    await picture(lead, 'agreement');
    await lead.getByRole('link', { name: /audits: auditor Meets good, moderator Does not meet good/ }).click();
    await lead.getByRole('heading', { name: 'Audits', level: 1 }).waitFor();
    await lead.getByRole('link', { name: /^AUD-/ }).first().waitFor();
  });
});
