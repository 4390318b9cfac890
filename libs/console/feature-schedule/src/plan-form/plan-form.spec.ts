import { changedPlan, EMPTY_PLAN, newPlan, planFormOf, problemsInForm } from './plan-form';

const READ = {
  title: 'CIN - case audits', kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: null, categories: ['CIN'], lead: { id: 'p1' }, targetCount: 20, samplingMethod: 'RANDOM',
  moderationRule: 'RANDOM_SHARE', moderationRate: 20, moderationPicks: null, moderationMode: 'OPEN' as const, auditDueOn: '2018-05-31', reportDueOn: null,
} as const;

it('sends of a change only what differs, with null for what was emptied', () => {
  const stands = planFormOf(READ);
  expect(changedPlan(stands, stands)).toEqual({});
  expect(changedPlan(stands, { ...stands, title: 'CP', leadId: '', moderationRate: '50', categories: [], auditDueOn: '' })).toEqual({ title: 'CP', leadId: null, moderationRate: 50, categories: [], auditDueOn: null });
});

it('sends of a new plan what is given', () => {
  expect(newPlan({ ...EMPTY_PLAN, title: 'Dip sample', kind: 'DIP_SAMPLE', service: 'EARLY_HELP' }, '2018-06')).toMatchObject({ month: '2018-06', title: 'Dip sample', service: 'EARLY_HELP', targetCount: null, leadId: null, reportDueOn: null });
});

it.each([
  ['what is no number', { targetCount: 'twenty' }, ['targetCount']],
  ['half a record', { targetCount: '2.5' }, ['targetCount']],
  ['no title', { title: ' ' }, ['title']],
  ['audits due before its month', { auditDueOn: '2018-04-30' }, ['auditDueOn']],
  ['nothing', {}, []],
] as const)('tells of %s by the rules of the API', (_sentence, given, fields) => {
  expect(problemsInForm({ ...planFormOf(READ), ...given }, '2018-05').map(({ field }) => field)).toEqual(fields);
});
