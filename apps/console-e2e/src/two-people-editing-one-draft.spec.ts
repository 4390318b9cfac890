import { journey, picture } from './support/journey';
import { evidenceOf, saved, openADraft } from './support/writing';

journey('Two people edit one draft', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('see both versions side by side where both wrote, and lose neither', async () => {
    const one = await openAs('auditor', '/work');
    const address = await openADraft(one);
    const other = await openAs('auditor', `${address}/risk`);
    await evidenceOf(other).waitFor();
    await evidenceOf(one).fill('Written by one.');
    await saved(one);
    await evidenceOf(other).fill('Written by the other.');
    const panel = other.getByRole('alert', { name: 'One answer was changed in two places' });
    await panel.waitFor();
    await panel.getByText('Written by one.').waitFor();
    await panel.getByText('Written by the other.').waitFor();
    await picture(other, 'conflict');
    await panel.getByRole('button', { name: 'Keep both, one after the other' }).click();
    await saved(other);
    expect(await evidenceOf(other).inputValue()).toBe('Written by the other.\n\nWritten by one.');
  });

  it('find what the other wrote elsewhere without being asked', async () => {
    const one = await openAs('auditor', '/work');
    const address = await openADraft(one);
    const other = await openAs('auditor', `${address}/plans`);
    await evidenceOf(other).waitFor();
    await evidenceOf(one).fill('On risk, by one.');
    await saved(one);
    await evidenceOf(other).fill('On plans, by the other.');
    await saved(other);
    await other.getByText('Parts of this were changed elsewhere').waitFor();
    await other.goto(other.url().replace('/plans', '/risk'));
    await evidenceOf(other).waitFor();
    expect(await evidenceOf(other).inputValue()).toBe('On risk, by one.');
  });
});
