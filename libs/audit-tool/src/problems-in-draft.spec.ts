import type { DraftInput } from './audit-draft';
import { anAction, someViews } from './draft-for-specs';
import { MOST_ACTIONS } from './problems-in-actions';
import { problemsInDraft } from './problems-in-draft';

const TODAY = '2018-04-26';

it.each<[string, DraftInput]>([
  ['nothing changed is fine', {}],
  ['everything cleared is fine', { judgements: null, overall: null, strengths: null, areasForImprovement: null, viewsSought: null, actions: null }],
  ['a domain that is only named is fine', { judgements: [{ domain: 'RISK' }] }],
  ['a grade without evidence is fine while drafting', { judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: null }] }],
  ['views that are not yet told are fine while drafting', { viewsSought: [{ who: 'CHILD', sought: true }] }],
  ['text of just the length kept is fine', { strengths: 's'.repeat(10_000) }],
  ['no minutes at all are fine', { minutesSpent: 0 }],
  ['as many minutes as an audit takes are fine', { minutesSpent: 6_000 }],
  ['line breaks and tabs are fine', { strengths: 'One.\r\n\tTwo.' }],
  ['an action due today is fine', { actions: [anAction({ dueOn: TODAY })] }],
  ['as many actions as an audit holds are fine', { actions: Array.from({ length: MOST_ACTIONS }, () => anAction()) }],
])('%s', (_sentence, input) => expect(problemsInDraft(input, TODAY)).toEqual([]));

const tooLong = (length: string, limit: string) =>
  `This is ${length} characters long, and at most ${limit} are kept. Shorten it.`;
const alreadyPassed = 'The due date 2018-04-25 has already passed. Choose today or a later day.';
const aDay = 'Write the due date as year, month and day, for example 2018-05-31.';

it.each<[string, DraftInput, string, string]>([
  ['a domain given twice', { judgements: [{ domain: 'RISK' }, { domain: 'RISK' }] }, 'judgements.RISK', 'Risk is given twice. Give each domain once.'],
  ['views given twice', { viewsSought: [someViews('CHILD'), someViews('CHILD')] }, 'viewsSought.CHILD', 'The views of the child are given twice. Give them once.'],
  ['long evidence', { judgements: [{ domain: 'RISK', evidence: 'e'.repeat(20_001) }] }, 'judgements.RISK.evidence', tooLong('20,001', '20,000')],
  ['a long difference', { judgements: [{ domain: 'HELP', difference: 'd'.repeat(10_001) }] }, 'judgements.HELP.difference', tooLong('10,001', '10,000')],
  ['a long reason', { judgements: [{ domain: 'PLANS', notApplicableReason: 'r'.repeat(2_001) }] }, 'judgements.PLANS.notApplicableReason', tooLong('2,001', '2,000')],
  ['long strengths', { strengths: 's'.repeat(10_001) }, 'strengths', tooLong('10,001', '10,000')],
  ['long areas for improvement', { areasForImprovement: 'a'.repeat(10_001) }, 'areasForImprovement', tooLong('10,001', '10,000')],
  ['a long synopsis', { synopsis: 's'.repeat(5_001) }, 'synopsis', tooLong('5,001', '5,000')],
  ['a long account of the overall judgement', { overallReason: 'r'.repeat(5_001) }, 'overallReason', tooLong('5,001', '5,000')],
  ...[-1, 6_001, 12.5, Number.NaN].map((minutesSpent): [string, DraftInput, string, string] => [`${minutesSpent} minutes`, { minutesSpent }, 'minutesSpent', 'Give the time spent in whole minutes, from 0 to 6,000.']),
  ['a long name', { viewsSought: [someViews('CHILD', { byWhom: 'b'.repeat(501) })] }, 'viewsSought.CHILD.byWhom', tooLong('501', '500')],
  ['a long way of asking', { viewsSought: [someViews('PARENT', { how: 'h'.repeat(501) })] }, 'viewsSought.PARENT.how', tooLong('501', '500')],
  ['a long quotation', { viewsSought: [someViews('CARER', { said: 's'.repeat(5_001) })] }, 'viewsSought.CARER.said', tooLong('5,001', '5,000')],
  ['a long excuse', { viewsSought: [someViews('CARER', { whyNot: 'w'.repeat(5_001) })] }, 'viewsSought.CARER.whyNot', tooLong('5,001', '5,000')],
  ['a control character', { areasForImprovement: 'a\u0000b' }, 'areasForImprovement', 'This contains the control character U+0000, which cannot be kept. Remove it.'],
  ['an action that says nothing', { actions: [anAction(), anAction({ what: ' ' })] }, 'actions.1.what', 'Say what has to change.'],
  ['a long action', { actions: [anAction({ what: 'w'.repeat(2_001) })] }, 'actions.0.what', tooLong('2,001', '2,000')],
  ['an action nobody does', { actions: [anAction({ ownerId: '' })] }, 'actions.0.ownerId', 'Say who does it.'],
  ['an action due yesterday', { actions: [anAction({ dueOn: '2018-04-25' })] }, 'actions.0.dueOn', alreadyPassed],
  ['an action due on no real day', { actions: [anAction({ dueOn: '2018-06-31' })] }, 'actions.0.dueOn', aDay],
  ['an action due on 29 February of another year', { actions: [anAction({ dueOn: '2019-02-29' })] }, 'actions.0.dueOn', aDay],
  ['an action due "next week"', { actions: [anAction({ dueOn: 'next week' })] }, 'actions.0.dueOn', aDay],
  ['more actions than an audit holds', { actions: Array.from({ length: 51 }, () => anAction({ what: '' })) }, 'actions', 'These are 51 actions; an audit holds at most 50. Keep the ones that matter.'],
])('refuses %s', (_sentence, input, field, message) => {
  expect(problemsInDraft(input, TODAY)).toEqual([{ field, message }]);
});

it('names a domain given three times once', () => {
  expect(problemsInDraft({ judgements: [{ domain: 'RISK' }, { domain: 'RISK' }, { domain: 'RISK' }] }, TODAY)).toHaveLength(1);
});
