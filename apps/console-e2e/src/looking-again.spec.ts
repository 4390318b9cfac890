import type { Page } from 'playwright-core';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { api } from './support/api';
import { journey, picture } from './support/journey';

interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly case: { readonly id: string; readonly reference: string };
}

const WAITING = `{ audits(where: { status: { eq: SUBMITTED }, moderationChoice: { eq: CHOSEN }, auditorGrade: { eq: DOES_NOT_MEET_GOOD } }, first: 50) { nodes { id version reference viewerCan activity { moderationMode } case { id reference } } } }`;

/** A moderator agrees that an audit does not meet good, and that risk does not either: what the program proposes to look at again. */
async function moderateDown(page: Page): Promise<Waiting> {
  const { viewer, audits } = await api<{ viewer: { id: string }; audits: { nodes: (Waiting & { viewerCan: string[]; activity: { moderationMode: string | null } | null })[] } }>(page, `{ viewer { id } ${WAITING.slice(1)}`);
  // Of practice audits nothing is proposed, and a blind moderation is another journey.
  const found = audits.nodes.find(({ viewerCan, activity }) => activity?.moderationMode === 'OPEN' && viewerCan.includes('TAKE_FOR_MODERATION')) as Waiting;
  const { taken } = await api<{ taken: { version: number; judgements: { domain: string; grade: string | null }[] } }>(
    page, 'mutation Take($input: AuditTakeForModerationInput!) { taken: auditTakeForModeration(input: $input) { version judgements { domain grade } } }', { input: { id: found.id, version: found.version } },
  );
  const lower = taken.judgements.filter(({ domain, grade }) => domain === 'RISK' && grade !== 'DOES_NOT_MEET_GOOD');
  await api(page, 'mutation Moderate($input: AuditModerateInput!) { auditModerate(input: $input) { id } }', {
    input: {
      id: found.id, version: taken.version, overall: 'DOES_NOT_MEET_GOOD', reason: 'Risk was not answered in time.', feedback: 'Look at the safety plan again.',
      judgements: lower.map(({ domain }) => ({ domain, grade: 'DOES_NOT_MEET_GOOD', reason: 'Known in March, answered in April.' })),
      quality: { evidence: 'SOUND', analysis: 'SOUND', childFocus: 'SOUND' }, viewsChecked: ['CHILD', 'PARENT', 'CARER'],
      actions: [{ what: 'Renew the safety plan with the family.', ownerId: viewer.id, dueOn: '2018-05-31' }],
    },
  });
  return found;
}

/** The case is allocated in its re-audit, which its auditor writes and submits. */
async function auditAgain(lead: Page, auditor: Page, activityId: string, caseId: string): Promise<string> {
  const { viewer } = await api<{ viewer: { id: string } }>(auditor, '{ viewer { id } }');
  const { made } = await api<{ made: { id: string } }>(lead, 'mutation Allocate($input: AuditAllocateInput!) { made: auditAllocate(input: $input) { id } }', { input: { activityId, caseId, auditorId: viewer.id, dueOn: '2018-05-11' } });
  const grade = (domain: string) => (domain === 'PLANS' ? 'DOES_NOT_MEET_GOOD' : 'MEETS_GOOD');
  const { saved } = await api<{ saved: { version: number } }>(auditor, 'mutation Save($input: AuditSaveDraftInput!) { saved: auditSaveDraft(input: $input) { version } }', {
    input: {
      id: made.id, version: 1, overall: 'MEETS_GOOD', judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: grade(domain), evidence: 'Read on the record of April.' })),
      viewsSought: ['CHILD', 'PARENT', 'CARER'].map((who) => ({ who, sought: false, whyNot: 'Away that week.' })), minutesSpent: 90,
    },
  });
  await api(auditor, 'mutation Submit($input: AuditSubmitInput!) { auditSubmit(input: $input) { id } }', { input: { id: made.id, version: saved.version } });
  return made.id;
}

/** What is proposed for the latest months first: what the program has just proposed is among them. */
const proposals = (filter: object): string => `/triggers/re-audits?filter=${encodeURIComponent(JSON.stringify(filter))}&sort=proposedMonth&order=DESC`;

journey('A case that did not meet good is looked at again', ['SQLite', 'MariaDB'], ({ openAs, url }) => {
  it('is proposed when moderation is complete, put on the schedule, audited again, and read beside before domain by domain', async () => {
    const found = await moderateDown(await openAs('moderator'));
    const lead = await openAs('lead', proposals({ status: 'PROPOSED', kind: 'CASE' }));
    const row = lead.getByRole('row').filter({ hasText: `by audit ${found.reference}` });
    await row.getByText('By risk: the case did not meet good, and neither did risk.').waitFor();
    await row.getByText(/^\w+ 2018$/).waitFor();
    await row.getByRole('button', { name: `Plan it… Case ${found.case.reference}` }).click();
    const planning = lead.getByRole('dialog');
    await planning.getByLabel('What it is called').fill('Looked at again in spring');
    await planning.getByLabel('Month').selectOption('2018-04');
    await planning.getByRole('button', { name: 'Put it on the schedule' }).click();
    await planning.waitFor({ state: 'hidden' });

    // A theme of an earlier activity goes into the same re-audit.
    await lead.goto(`${url()}${proposals({ status: 'PROPOSED', kind: 'THEME' })}`);
    await lead.getByRole('button', { name: /^Plan it… / }).first().click();
    const where = planning.getByLabel('On the schedule as');
    await where.selectOption({ label: 'Looked at again in spring, April 2018' });
    await planning.getByRole('button', { name: 'Put it on the schedule' }).click();
    await planning.waitFor({ state: 'hidden' });

    await lead.goto(`${url()}${proposals({ status: 'ACCEPTED', kind: 'CASE' })}`);
    await lead.getByRole('row').filter({ hasText: found.reference }).getByRole('link', { name: 'Looked at again in spring' }).click();
    await lead.waitForURL(/\/activities\/[\w-]+/);
    const activityId = (/\/activities\/([\w-]+)/.exec(lead.url()) as RegExpExecArray)[1] as string;
    await lead.goto(`${url()}/activities/${activityId}/plan`);
    await lead.getByRole('link', { name: `Case ${found.case.reference}` }).waitFor();
    await lead.getByText('not allocated yet').waitFor();

    const again = await auditAgain(lead, await openAs('auditor'), activityId, found.case.id);
    await lead.goto(`${url()}/audits/${again}`);
    const compared = lead.getByRole('region', { name: 'Compared with the earlier audit' }).first();
    await compared.getByText('Better than before: does not meet good, now meets good.').waitFor();
    expect(await compared.getByRole('row').filter({ hasText: /^Risk/ }).innerText()).toContain('Better');
    await compared.getByText(/Of the domains that applied both times \d+ are better, \d+ the same and \d+ worse\./).waitFor();
    await compared.evaluate((box) => box.scrollIntoView());
    await picture(lead, 'compared');
    await lead.goto(`${url()}/audits/${found.id}`);
    await lead.getByText('This case was audited again:').waitFor();

    await lead.goto(`${url()}/activities/${activityId}`);
    await lead.getByText(/^Of 1 case.* graded both times 1 are better, 0 the same and 0 worse\. Too few to say\./).waitFor();
    await lead.getByText(/met good then, \d+ of \d+ now\. (Too few to say|Not comparable|Could be chance)\./).waitFor();
  });

  it('or is dismissed with a reason, which is kept', async () => {
    const lead = await openAs('lead', proposals({ status: 'PROPOSED', kind: 'CASE' }));
    const button = lead.getByRole('button', { name: /^Dismiss… Case / }).first();
    const name = ((await button.getAttribute('aria-label')) as string).replace('Dismiss… Case ', '');
    await button.click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Dismiss it' }).click();
    await dialog.getByText('Say why it is not looked at again.').first().waitFor();
    await dialog.getByLabel('Why it is not looked at again').fill('The family has moved to another council.');
    await dialog.getByRole('button', { name: 'Dismiss it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await lead.goto(`${url()}${proposals({ status: 'DISMISSED', kind: 'CASE' })}`);
    const row = lead.getByRole('row').filter({ hasText: `Case ${name}` });
    await row.getByText(/^Dismissed by Imran Calloway on 26 April 2018: The family has moved to another council\./).waitFor();
    await row.getByRole('link', { name: `History: Case ${name}` }).click();
    await lead.getByText('Why: The family has moved to another council.').waitFor();
  });
});
