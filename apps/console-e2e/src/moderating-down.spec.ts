import { journey, picture } from './support/journey';

journey('A senior manager moderates down to does-not-meet-good', ['SQLite'], ({ openAs }) => {
  it('is asked for an action, and the outcome changes at once', async () => {
    const lead = await openAs('moderator', '/moderation');
    const row = lead.getByRole('row').filter({ hasText: /Meets good/ }).filter({ has: lead.getByRole('link', { name: /^Take/ }) }).first();
    await row.getByRole('link', { name: /^Take/ }).click();
    await lead.getByRole('button', { name: 'Take this audit for moderation' }).click();
    const overall = lead.locator('#overall');
    await overall.getByLabel('Does not meet good').check();
    await picture(lead, 'moderation');
    for (const who of ['The child', 'A parent', 'A carer']) await lead.locator('#viewsChecked').getByLabel(who).check();
    for (const side of ['evidence', 'analysis', 'childFocus']) await lead.locator(`[id="quality.${side}"]`).selectOption('SOUND');
    await lead.getByRole('button', { name: 'Adjust', exact: true }).click();
    const summary = lead.getByRole('alert').filter({ hasText: 'There is a problem' });
    expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
      'Give the reason: a grade changes or a corrective action is added.', 'Give the auditor feedback: a grade changes or a corrective action is added.',
      'Add at least one corrective action: the audit does not meet good and has none.',
    ]);

    await lead.reload();
    await lead.getByText('What you had filled in and not sent is back.').waitFor();
    await lead.getByLabel('Reason for the decision').fill('Risk was known and not answered.');
    await lead.getByLabel('Feedback to the auditor').fill('Let us look at the chronology together.');
    await lead.getByRole('button', { name: 'Add a corrective action' }).click();
    await lead.getByLabel('What must change').fill('Renew the risk assessment with the family.');
    await lead.getByLabel('Who does it').fill('Abigail');
    await lead.getByRole('option', { name: 'Abigail Rowntree' }).click();
    await lead.getByLabel('By when').fill('2018-05-31');
    await lead.getByRole('button', { name: 'Adjust', exact: true }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByText('The outcome changes: Meets good → Does not meet good.').waitFor();
    await dialog.getByRole('button', { name: 'Adjust' }).click();
    await lead.getByText(/is moderated: adjusted\./).waitFor();
    await lead.getByText('Renew the risk assessment with the family.').waitFor();
    expect(await lead.getByText('Adjusted', { exact: true }).count()).toBe(1);
  });

  it('returns an audit with what its auditor is asked to do', async () => {
    const lead = await openAs('moderator', '/moderation');
    await lead.getByRole('link', { name: /^Take AUD/ }).first().click();
    await lead.getByRole('button', { name: 'Take this audit for moderation' }).click();
    await lead.getByRole('button', { name: 'Return to the auditor' }).click();
    await lead.getByText('Say what the auditor should do.').waitFor();
    await lead.getByLabel('What the auditor is asked to do').fill('Say whose views were sought.');
    await lead.getByRole('button', { name: 'Return to the auditor' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Return to the auditor' }).click();
    await lead.getByText(/is returned to its auditor\./).waitFor();
    expect(await lead.getByText('Returned', { exact: true }).count()).toBeGreaterThan(0);
  });
});
