import { api } from './support/api';
import { journey, picture } from './support/journey';

journey('What an audit asked for is put right, and proved', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('is done by its owner, verified by somebody else who says what changed for the child, and stays slipped', async () => {
    const holder = await openAs('holder', '/actions');
    await holder.getByRole('link', { name: 'AUD-2018-0031' }).click();
    await holder.getByText('13 days overdue').waitFor();
    await holder.getByText('It passed its first date: that stays in the figures for ever.').waitFor();
    await picture(holder, 'corrective-action');
    await holder.getByRole('button', { name: 'Report it done…' }).click();
    const reporting = holder.getByRole('dialog');
    await reporting.getByRole('button', { name: 'Report it done' }).click();
    await reporting.getByText('Say what was done, and what shows it.').first().waitFor();
    await reporting.getByLabel('What was done, and what shows it').fill('The decisions are on the record, each with who took it and why.');
    await reporting.getByRole('button', { name: 'Report it done' }).click();
    await holder.getByText(/^Done on 26 April 2018, reported by Dylan Marchbank/).waitFor();
    expect(await holder.getByRole('button', { name: 'Verify…' }).count()).toBe(0);

    const manager = await openAs('manager', '/actions/board');
    await manager.getByRole('link', { name: /^AUD-2018-0031 · Verify: / }).waitFor();
    await picture(manager, 'actions-board');
    await manager.getByRole('link', { name: /^AUD-2018-0031 · Verify: / }).click();
    await manager.getByRole('button', { name: 'Verify…' }).click();
    const verifying = manager.getByRole('dialog');
    await verifying.getByText('The decisions are on the record, each with who took it and why.').waitFor();
    await verifying.getByRole('button', { name: 'Verify it' }).click();
    await verifying.getByText('Say what changed for the child.').first().waitFor();
    await verifying.getByLabel('What changed for the child').fill('Everybody knows now what was decided for her, and she was told.');
    await verifying.getByRole('button', { name: 'Verify it' }).click();
    await manager.getByText(/^Verified by Priya Hollowell/).waitFor();
    await manager.getByText('Everybody knows now what was decided for her, and she was told.').waitFor();
    await manager.getByText('It passed its first date: that stays in the figures for ever.').waitFor();

    await manager.getByRole('link', { name: 'AUD-2018-0031' }).click();
    await manager.getByRole('heading', { name: 'Corrective actions' }).waitFor();
    await manager.getByText(/Verified · Past its first date/).waitFor();
  });

  it('waits for its deputy too while its owner is away, on their own pages', async () => {
    const deputy = await openAs('manager', '/work');
    const { viewer } = await api<{ viewer: { id: string } }>(deputy, '{ viewer { id } }');
    const lead = await openAs('lead', '/work');
    const { found } = await api<{ found: { nodes: { id: string; version: number; reference: string; owner: { id: string; name: string } }[] } }>(
      lead, '{ found: correctiveActions(where: { status: { eq: OPEN } }, first: 50) { nodes { id version reference owner { id name } } } }',
    );
    const action = found.nodes.find(({ owner }) => owner.id !== viewer.id);
    if (!action) throw new Error('Every open action is hers');
    await api(lead, 'mutation Reassign($input: ActionReassignInput!) { actionReassign(input: $input) { id } }', { input: { id: action.id, version: action.version, ownerId: action.owner.id, deputyId: viewer.id, reason: 'On leave.' } });
    await deputy.reload();
    const waiting = deputy.getByRole('listitem').filter({ hasText: `You are deputy for ${action.owner.name}` });
    await waiting.getByRole('link', { name: action.reference }).click();
    await deputy.getByRole('heading', { level: 1, name: `Action of ${action.reference}` }).waitFor();
  });

  it('gives several actions a later date together, and says of each what became of it', async () => {
    const lead = await openAs('lead', '/actions?filter=%7B%22overdue%22%3A%22true%22%7D');
    await lead.getByText(/^\d+ of \d+ to be done are overdue$/).waitFor();
    await lead.getByText(/^\d+ of \d+ slipped$/).waitFor();
    const boxes = lead.getByRole('checkbox', { name: /^Choose: AUD-/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await lead.getByRole('button', { name: 'Give a later date…' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByLabel('The later date').fill('2018-06-29');
    await dialog.getByLabel('Why more time is needed').fill('The school holidays lie between.');
    await dialog.getByLabel('Approved by').fill('Tobias');
    await lead.getByRole('option', { name: 'Tobias Renfrew' }).click();
    await dialog.getByRole('button', { name: 'Give this date' }).click();
    await lead.getByText('2 actions were changed.').waitFor();
  });

  it('follows from an activity in a plan, whose meeting adds up', async () => {
    const lead = await openAs('lead', '/action-plans');
    await lead.getByRole('link', { name: 'Children with disabilities: what children tell us changes their plans' }).click();
    await lead.getByText('Since the last meeting: 3 open before + 0 added − 0 closed = 3 open now.').waitFor();
    await lead.getByText('Red: overdue').first().waitFor();
    await lead.getByRole('button', { name: 'Record a meeting…' }).click();
    await lead.getByRole('dialog').getByLabel('What was said and agreed').fill('The record system is ready next week.');
    await lead.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
    await lead.getByRole('heading', { name: 'Meeting 3, 26 April 2018' }).waitFor();
    await lead.getByRole('link', { name: /^Children with Disabilities case file audits/ }).click();
    await lead.getByRole('link', { name: 'Children with disabilities: what children tell us changes their plans' }).waitFor();
    await lead.getByRole('link', { name: 'Make an action plan' }).click();
    const making = lead.getByRole('dialog');
    await making.getByLabel('The plan in a line').fill('Transition from fourteen');
    await making.getByRole('button', { name: 'Make it' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Transition from fourteen' }).waitFor();
    await lead.getByRole('button', { name: 'Add a recommendation' }).click();
    await lead.getByRole('dialog').getByLabel('Recommendation').fill('Plan the move to adult services early.');
    await lead.getByRole('dialog').getByRole('button', { name: 'Add it' }).click();
    await lead.getByText('1. Plan the move to adult services early.').waitFor();
  });
});
