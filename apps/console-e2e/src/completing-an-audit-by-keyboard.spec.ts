import type { Page } from 'playwright-core';
import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { journey, picture } from './support/journey';
import { saved } from './support/writing';

/** Presses Tab until what has the focus is called like this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
      return element.getAttribute('aria-label') ?? (label || element.textContent || '');
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing called ${name} was reached by Tab`);
}

journey('An auditor completes an audit by keyboard alone', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('from My work to the submitted audit, without a mouse', async () => {
    const page = await openAs('auditor', '/work');
    await page.getByRole('link', { name: /^Start AUD-/ }).first().waitFor();
    await tabTo(page, /^Start AUD-/);
    await page.keyboard.press('Enter');

    for (const domain of DOMAIN_KEYS) {
      await page.getByRole('heading', { name: domainName(domain), level: 2, exact: true }).waitFor();
      await page.keyboard.press('Alt+2');
      await tabTo(page, /^Evidence/);
      await page.keyboard.type(`Seen in the record of ${domainName(domain)}.`);
      if (domain === 'RISK') await picture(page, 'audit-form');
      await page.keyboard.press('Alt+ArrowDown');
    }

    await page.getByRole('heading', { name: 'Views sought', level: 2 }).waitFor();
    for (let each = 0; each < 3; each += 1) {
      // The first press reaches the group, the arrow chooses "Not asked".
      await tabTo(page, /^Asked$/);
      await page.keyboard.press('ArrowRight');
      await tabTo(page, /^Why not/);
      await page.keyboard.type('They were not available in the period.');
    }
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: 'Overall judgement', level: 2 }).waitFor();
    await page.keyboard.press('Alt+2');
    await tabTo(page, /^Review and submit$/);
    await page.keyboard.press('Enter');

    await page.getByText('Everything that is needed is there.').waitFor();
    await saved(page);
    await picture(page, 'review');
    await tabTo(page, /^Submit the audit$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Submit the audit$/);
    await page.keyboard.press('Enter');
    await page.getByText(/is submitted\./).waitFor();
    await page.getByRole('heading', { name: 'The twelve domains' }).waitFor();
    expect(await page.getByText('Meets good').count()).toBeGreaterThanOrEqual(13);
    expect(await page.getByRole('link', { name: /writing/ }).count()).toBe(0);
  });

  it('is told what is missing, each thing a link to its place', async () => {
    const page = await openAs('auditor', '/work');
    await page.getByRole('link', { name: /^Start AUD-/ }).first().click();
    await page.getByRole('link', { name: 'Review and submit' }).click();
    await page.getByRole('button', { name: 'Submit the audit' }).click();
    await page.getByRole('link', { name: 'Give Reviews a grade, or mark it not applicable and say why.' }).click();
    await page.getByRole('heading', { name: 'Reviews', level: 2 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('judgements.REVIEWS.grade');
    await page.getByText('Give Reviews a grade, or mark it not applicable and say why.').waitFor();
  });
});
