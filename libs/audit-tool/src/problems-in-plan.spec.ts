import { type PlanToCheck, problemsInPlan } from './problems-in-plan';

const PLAN: PlanToCheck = {
  title: 'CIN - case audits', month: '2018-05', targetCount: 20, moderationRule: 'RANDOM_SHARE', moderationRate: 20, auditDueOn: '2018-05-31', reportDueOn: '2018-06-14',
};

it('finds nothing wrong with a plan that is whole', () => expect(problemsInPlan(PLAN)).toEqual([]));

it.each<[string, Partial<PlanToCheck>, readonly string[]]>([
  ['a title of blanks', { title: ' ' }, ['title']],
  ['a title that is too long', { title: 'x'.repeat(201) }, ['title']],
  ['a negative target', { targetCount: -1 }, ['targetCount']],
  ['a target beyond all reason', { targetCount: 10_001 }, ['targetCount']],
  ['a rate over 100', { moderationRate: 101 }, ['moderationRate']],
  ['a share of "every audit"', { moderationRule: 'ALL', moderationRate: 20 }, ['moderationRate']],
  ['a rate over 100 of "every audit", said once', { moderationRule: 'ALL', moderationRate: 120 }, ['moderationRate']],
  ['a rule that says nothing', { moderationRule: 'BY_RULE', moderationPicks: [] }, ['moderationPicks']],
  ['audits due before the month', { auditDueOn: '2018-04-30' }, ['auditDueOn']],
  ['a report due before the audits', { reportDueOn: '2018-05-30' }, ['reportDueOn']],
  ['a report due before the month, where the audits have no day', { auditDueOn: null, reportDueOn: '2018-04-30' }, ['reportDueOn']],
  ['everything at once', { title: '', targetCount: 0.5, auditDueOn: '2018-01-01' }, ['title', 'targetCount', 'auditDueOn']],
])('names the field of %s', (_sentence, wrong, fields) => expect(problemsInPlan({ ...PLAN, ...wrong }).map(({ field }) => field)).toEqual(fields));

it.each<[string, Partial<PlanToCheck>]>([
  ['every audit without a rate', { moderationRule: 'ALL', moderationRate: null }],
  ['one rule', { moderationRule: 'BY_RULE', moderationRate: null, moderationPicks: ['NEW_AUDITOR'] }],
  ['no target, no rate, no days', { targetCount: null, moderationRate: null, auditDueOn: null, reportDueOn: null }],
  ['a report due on the day of the audits', { reportDueOn: '2018-05-31' }],
])('takes %s', (_sentence, right) => expect(problemsInPlan({ ...PLAN, ...right })).toEqual([]));
