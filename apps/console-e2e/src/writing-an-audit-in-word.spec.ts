import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { arrived, faultsOn } from './support/accessibility';
import { journey, picture } from './support/journey';
import { anOlderDocument, fillIn } from './support/word-form';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What an auditor writes in a form, complete. */
const whole = (): Record<string, string> => ({
  ...Object.fromEntries(DOMAIN_KEYS.flatMap((domain) => [[`judgements.${domain}.grade`, 'Meets good'], [`judgements.${domain}.evidence`, `Seen in the record: ${domain.toLowerCase()}.`]])),
  ...Object.fromEntries(['CHILD', 'PARENT', 'CARER'].flatMap((who) => [[`viewsSought.${who}.sought`, 'No'], [`viewsSought.${who}.whyNot`, 'Away that week.']])),
  overall: 'Does not meet good', strengths: 'Early help came early.', minutesSpent: '150',
  'actions.0.what': 'Write a contingency into the plan.', 'actions.0.owner': 'manager@demo.example', 'actions.0.dueOn': '18 May 2018',
});

const OLDER = ['# Early help audit', '# Risk', 'Meets good', 'Risk was seen early.', '# What worked well', 'A warm worker.', '# Signatures', 'Signed in March.'];

/** Goes to the page on which the first audit of the auditor that is not begun, or is, is worked on in Word; gives its reference. */
async function openInWord(page: Page, which: 'Start' | 'Continue' = 'Start'): Promise<string> {
  const start = page.getByRole('link', { name: new RegExp(`^${which} AUD-`) }).first();
  const reference = /AUD-[\d-]+/.exec((await start.getAttribute('aria-label')) ?? (await start.innerText()))?.[0] as string;
  const [, id] = /\/audits\/([^/]+)/.exec((await start.getAttribute('href')) as string) as unknown as [string, string];
  await page.goto(new URL(`/audits/${id}`, page.url()).toString());
  await page.getByRole('link', { name: 'Work in Word' }).click();
  await page.getByRole('heading', { level: 1, name: `${reference} in Word` }).waitFor();
  return reference;
}

async function download(page: Page): Promise<Buffer> {
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the form' }).click();
  return readFileSync(await (await file).path());
}

const upload = (page: Page, buffer: Buffer, name = 'audit.docx') => page.getByLabel('Word document').setInputFiles({ name, mimeType: WORD, buffer });
const unsaved = (page: Page) => page.getByText('Nothing is saved yet.').waitFor();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

journey('An auditor writes in Word', ['SQLite', 'MariaDB'], ({ openAs }) => {
  it('downloads the form, fills it in, sees everything that was read, and submits', async () => {
    const page = await openAs('auditor', '/work');
    const reference = await openInWord(page);
    const form = await download(page);

    await upload(page, await fillIn(form, { ...whole(), 'judgements.RISK.grade': 'Fine', 'actions.0.owner': 'nobody@demo.example' }));
    await unsaved(page);
    await page.getByText('3 things could not be read').waitFor();
    await page.getByText('Risk: grade: “Fine” is not one of').waitFor();
    await page.getByText('“nobody@demo.example” is nobody who works here.').waitFor();
    await picture(page, 'word-form');
    await page.getByRole('button', { name: 'Save and submit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save and submit' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).getByText('Give Risk a grade').waitFor();
    await page.getByRole('button', { name: 'Throw the document away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click();

    await page.getByRole('heading', { level: 1, name: `${reference} in Word` }).waitFor();
    await upload(page, await fillIn(form, whole()), 'completed.docx');
    await unsaved(page);
    await page.getByText('With what is proposed, everything that is needed to submit is there.').waitFor();
    await page.getByRole('button', { name: 'Save and submit' }).click();
    await page.getByRole('dialog', { name: `Submit ${reference}?` }).getByRole('button', { name: 'Save and submit' }).click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await page.getByText('Write a contingency into the plan.').waitFor();
    await page.getByRole('link', { name: /^completed\.docx/ }).waitFor();
    const kept = page.waitForEvent('download');
    await page.getByRole('link', { name: /^completed\.docx/ }).click();
    expect((await kept).suggestedFilename()).toBe('completed.docx');
  });

  it('is told of the form of another audit, and chooses between two texts where the draft was changed meanwhile', async () => {
    const page = await openAs('auditor', '/work');
    await openInWord(page, 'Continue');
    const form = await download(page);
    await page.goto(page.url().replace('/word', '/edit/overall'));
    await page.getByLabel('Strengths').fill('Written in the console.');
    await page.getByRole('status').filter({ hasText: /^(Saved at|All saved)/ }).waitFor();
    await page.getByRole('link', { name: 'Work in Word' }).click();
    await upload(page, await fillIn(form, { strengths: 'Written in Word, of Kelly Marsden.' }));
    await page.getByText('The draft was changed after this form was downloaded.').waitFor();
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await page.getByRole('button', { name: 'Strengths: choose which text is to stand.' }).click();
    expect(await group(page, 'Strengths').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save as draft' }).click();
    const asked = page.getByRole('dialog', { name: 'One place may tell who somebody is' });
    await asked.getByText('Strengths: “Kelly Marsden” looks like a name.').waitFor();
    await asked.getByRole('button', { name: 'Look at it again' }).click();
    await asked.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await asked.getByRole('button', { name: 'Save it as it is' }).click();
    await page.waitForURL(/\/edit\//);
    await page.goto(page.url().replace(/\/edit\/.*/, '/edit/overall'));
    await page.getByLabel('Strengths').waitFor();
    expect(await page.getByLabel('Strengths').inputValue()).toBe('Written in Word, of Kelly Marsden.');

    await page.goto(new URL('/work', page.url()).toString());
    const other = await openInWord(page);
    await upload(page, await fillIn(form, { strengths: 'Of another child.' }));
    await page.getByText(`not of ${other}`).waitFor();
    await upload(page, Buffer.from('This is a letter.'), 'letter.docx');
    await page.getByText('This is not a Word document.').waitFor();
  });

  it('matches the paragraphs of an older document by keyboard, and nothing is taken that was not confirmed', async () => {
    const page = await openAs('auditor', '/work');
    await openInWord(page);
    await upload(page, await anOlderDocument(OLDER), 'older.docx');
    await page.getByText('It is no form of this audit').waitFor();
    expect(await page.getByLabel('Where paragraph 4 belongs').inputValue()).toBe('judgements.RISK.evidence');
    expect(await page.getByLabel('Where paragraph 8 belongs').inputValue()).toBe('');
    await picture(page, 'word-matching');
    await page.getByLabel('Where paragraph 6 belongs').selectOption({ label: 'Areas for improvement' });
    await page.getByRole('button', { name: 'Compare with the draft' }).press('Enter');
    await group(page, 'Risk: evidence').getByText('Risk was seen early.').waitFor();
    await group(page, 'Areas for improvement').getByText('A warm worker.').waitFor();
    expect(await group(page, 'Strengths').count()).toBe(0);
    await page.getByRole('button', { name: 'Save as draft' }).press('Enter');
    await page.waitForURL(/\/edit\//);
    await page.goto(page.url().replace(/\/edit\/.*/, '/edit/risk'));
    await page.getByLabel('Evidence').waitFor();
    expect(await page.getByLabel('Evidence').inputValue()).toBe('Risk was seen early.');
  });
});

journey('Every screen of working in Word can be used by everybody: light and dark, wide and narrow', ['SQLite'], ({ openAs }) => {
  it.each<[string, string, (form: Buffer) => Promise<Buffer> | null]>([
    ['the way to Word and back', 'Write the audit in Word', () => null],
    ['what was read from a form', '3 things could not be read', (form) => fillIn(form, { ...whole(), 'judgements.RISK.grade': 'Fine', 'actions.0.owner': 'nobody@demo.example' })],
    ['the paragraphs of an older document', 'It is no form of this audit', () => anOlderDocument(OLDER)],
  ])('%s', async (_screen, words, fileOf) => {
    const page = await openAs('auditor', '/work');
    await openInWord(page);
    const file = await fileOf(await download(page));
    if (file) await upload(page, file);
    await page.getByText(words).waitFor();
    expect(await faultsOn(page, () => arrived(page))).toEqual([]);
  });
});
