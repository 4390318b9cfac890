import { DEMONSTRATION_ACCOUNTS } from './demonstration-accounts';
import { DEMONSTRATION_TODAY } from './days';
import { ROWS } from './spec-support';

const account = (mailbox: string) => DEMONSTRATION_ACCOUNTS.find(({ email }) => email === `${mailbox}@demo.example`);
const personOf = (mailbox: string) => ROWS.people.find(({ id }) => id === account(mailbox)?.personId);
const unfinished = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'];

it('has eight accounts, each of a person with its e-mail', () => {
  const mailboxes = ['admin', 'lead', 'moderator', 'auditor', 'manager', 'holder', 'member', 'lado'];
  expect(DEMONSTRATION_ACCOUNTS.map(({ email }) => email)).toEqual(mailboxes.map((mailbox) => `${mailbox}@demo.example`));
  expect(mailboxes.map((mailbox) => personOf(mailbox)?.email)).toEqual(DEMONSTRATION_ACCOUNTS.map(({ email }) => email));
});

it.each([
  ['admin', null, ['ADMINISTRATOR']],
  ['lead', null, ['QUALITY_LEAD']],
  ['moderator', 'STRATEGIC_LEAD', ['AUDITOR', 'MODERATOR']],
  ['auditor', 'OPERATIONAL_LEAD', ['AUDITOR']],
  ['manager', 'TEAM_MANAGER', ['AUDITOR']],
  ['holder', 'CASE_HOLDER', []],
  ['member', null, ['SCRUTINY_MEMBER']],
])('has %s@ at level %s with roles %j', (mailbox, level, roles) => expect(personOf(mailbox)).toMatchObject({ level, roles, active: true }));

it('puts every service area under the moderator, and none under the auditor', () => {
  expect(new Set(ROWS.serviceAreas.map(({ strategicLeadId }) => strategicLeadId))).toEqual(new Set([account('moderator')?.personId]));
  expect(ROWS.serviceAreas.map(({ operationalLeadId }) => operationalLeadId)).not.toContain(account('auditor')?.personId);
  expect(personOf('auditor')?.teamId).toBeNull();
});

it('has the manager and the case holder in the adoption team', () => {
  const team = ROWS.teams.find(({ name }) => name === 'Adoption');
  expect(team?.managerId).toBe(account('manager')?.personId);
  expect([personOf('manager')?.teamId, personOf('holder')?.teamId]).toEqual([team?.id, team?.id]);
});

it('has two audits allocated to the auditor and one in progress', () => {
  const own = ROWS.audits.filter(({ auditorId, status }) => auditorId === account('auditor')?.personId && unfinished.includes(status));
  expect(own.map(({ status }) => status).sort()).toEqual(['ALLOCATED', 'ALLOCATED', 'IN_PROGRESS']);
});

it('has audits waiting for the moderator that are not the moderator\'s own', () => {
  const waiting = ROWS.audits.filter(({ status, auditorId }) => status === 'SUBMITTED' && auditorId !== account('moderator')?.personId);
  expect(waiting.filter(({ month }) => month === '2018-03').length).toBeGreaterThanOrEqual(6);
});

it('has overdue audits and overdue, slipped, done and verified actions', () => {
  expect(ROWS.audits.filter(({ status, dueOn }) => unfinished.includes(status) && dueOn < DEMONSTRATION_TODAY).length).toBeGreaterThanOrEqual(4);
  const actions = ROWS.correctiveActions;
  expect(actions.filter(({ status, dueOn }) => status === 'OPEN' && dueOn < DEMONSTRATION_TODAY).length).toBeGreaterThanOrEqual(8);
  expect(actions.filter(({ firstDueOn, dueOn }) => firstDueOn < dueOn).length).toBeGreaterThanOrEqual(8);
  expect(new Set(actions.map(({ status }) => status))).toEqual(new Set(['OPEN', 'DONE', 'VERIFIED', 'NO_LONGER_APPLICABLE']));
});

it('has open actions for the case holder to do, one of them overdue', () => {
  const own = ROWS.correctiveActions.filter(({ ownerId, status }) => ownerId === account('holder')?.personId && status === 'OPEN');
  expect(own.some(({ dueOn }) => dueOn < DEMONSTRATION_TODAY)).toBe(true);
  expect(own.some(({ dueOn }) => dueOn >= DEMONSTRATION_TODAY)).toBe(true);
});

it('leaves most of the published audits that do not meet good open', () => {
  const weak = ROWS.audits.filter(({ month, outcome }) => ['2017-12', '2018-01', '2018-02'].includes(month ?? '') && outcome === 'DOES_NOT_MEET_GOOD');
  const closed = weak.filter(({ status }) => status === 'CLOSED').length;
  expect(closed).toBeGreaterThan(0);
  expect(closed).toBeLessThan(weak.length / 2);
});

it('has at least 120 open cases that were never audited', () => {
  const audited = new Set(ROWS.audits.map(({ caseId }) => caseId));
  expect(ROWS.cases.filter(({ id }) => !audited.has(id)).length).toBeGreaterThanOrEqual(120);
});

it('has about one audit in ten moderated before December 2017', () => {
  const before = ROWS.audits.filter(({ month }) => month && month < '2017-12');
  const share = before.filter(({ moderatedGrade }) => moderatedGrade).length / before.length;
  expect(before.length).toBeGreaterThan(340);
  expect(share).toBeGreaterThan(0.07);
  expect(share).toBeLessThan(0.13);
});

it('has proposals to look again in every state, of cases and of themes, and each says what the rules say', () => {
  expect(new Set(ROWS.reAudits.map(({ kind, status }) => `${kind} ${status}`))).toEqual(new Set(['CASE PROPOSED', 'CASE ACCEPTED', 'CASE DISMISSED', 'THEME PROPOSED']));
  const audits = new Map(ROWS.audits.map((audit) => [audit.id, audit]));
  for (const { kind, auditId } of ROWS.reAudits) if (kind === 'CASE') expect(audits.get(auditId as string)).toMatchObject({ outcome: 'DOES_NOT_MEET_GOOD', kind: 'LIVE' });
});

it('links every audit of a re-audit to an earlier one of the same case', () => {
  const audits = new Map(ROWS.audits.map((audit) => [audit.id, audit]));
  const again = ROWS.audits.filter(({ activityKind }) => activityKind === 'RE_AUDIT');
  expect(again.length).toBeGreaterThanOrEqual(20);
  for (const audit of again) expect(audits.get(audit.previousAuditId as string)).toMatchObject({ caseId: audit.caseId });
});
