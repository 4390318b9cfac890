import type { AuditDraft } from './audit-draft';
import { aDraft, aJudgement, anAction, someViews } from './draft-for-specs';
import { DOMAIN_KEYS } from './domains';
import { problemsToSubmit } from './problems-to-submit';

const complete = aDraft();
const nothing: AuditDraft = { judgements: [], overall: null, viewsSought: [], actions: [] };
const weak = { overall: 'DOES_NOT_MEET_GOOD' } as const;

it.each<[string, AuditDraft]>([
  ['a complete draft may be submitted', complete],
  ['a domain may be left out with a reason', aDraft({}, { PLACEMENT: { grade: 'NOT_APPLICABLE', evidence: null, notApplicableReason: 'Lives at home.' } })],
  ['the difference made need not be written', aDraft({}, { RISK: { difference: null } })],
  ['views need not have been sought where it is said why', aDraft({ viewsSought: [someViews('CHILD', { sought: false, byWhom: null, how: null, said: null, whyNot: 'A baby of three weeks.' }), someViews('PARENT'), someViews('CARER')] })],
  ['whether views changed a judgement need not be said', aDraft({ viewsSought: [someViews('CHILD', { changedJudgement: null }), someViews('PARENT'), someViews('CARER')] })],
  ['an overall judgement that meets good needs no action', aDraft({ overall: 'MEETS_GOOD', actions: [] })],
  ['an overall judgement that does not meet good may go with one action', aDraft({ ...weak, actions: [anAction()] })],
  ['weak domains may go with an overall judgement that meets good', aDraft({}, { RISK: { grade: 'DOES_NOT_MEET_GOOD' } })],
  ['the order of judgements does not matter', { ...complete, judgements: [...complete.judgements].reverse() }],
])('%s', (_sentence, draft) => expect(problemsToSubmit(draft)).toEqual([]));

it.each<[string, AuditDraft, [field: string, message: string][]]>([
  [
    'asks for a missing grade',
    aDraft({}, { RISK: { grade: null } }),
    [['judgements.RISK.grade', 'Give Risk a grade, or mark it not applicable and say why.']],
  ],
  [
    'asks for a domain that is not there at all',
    { ...complete, judgements: complete.judgements.filter(({ domain }) => domain !== 'PLANS') },
    [['judgements.PLANS.grade', 'Give Plans a grade, or mark it not applicable and say why.']],
  ],
  [
    'asks for evidence of a good grade as of a weak one',
    aDraft({}, { RISK: { evidence: null }, PLANS: { grade: 'DOES_NOT_MEET_GOOD', evidence: ' \n' } }),
    [
      ['judgements.RISK.evidence', 'Give the evidence for the grade of Risk.'],
      ['judgements.PLANS.evidence', 'Give the evidence for the grade of Plans.'],
    ],
  ],
  [
    'asks why a domain does not apply',
    aDraft({}, { PLACEMENT: { grade: 'NOT_APPLICABLE', notApplicableReason: null } }),
    [['judgements.PLACEMENT.notApplicableReason', 'Say why Placement does not apply, or give it a grade.']],
  ],
  [
    'does not let help be left out, whatever the reason',
    aDraft({}, { HELP: { grade: 'NOT_APPLICABLE', notApplicableReason: 'Too early to tell.' } }),
    [['judgements.HELP.grade', 'Give Help a grade: it always applies.']],
  ],
  ['asks for the overall judgement', aDraft({ overall: null }), [['overall', 'Give the overall judgement.']]],
  [
    'asks for every view holder',
    aDraft({ viewsSought: [someViews('PARENT')] }),
    [
      ['viewsSought.CHILD', 'Say whether the views of the child were sought.'],
      ['viewsSought.CARER', 'Say whether the views of a carer were sought.'],
    ],
  ],
  [
    'asks who sought views, how, and what was said',
    aDraft({ viewsSought: [someViews('CHILD', { byWhom: null, how: '', said: '  ' }), someViews('PARENT'), someViews('CARER')] }),
    [
      ['viewsSought.CHILD.byWhom', 'Say who sought the views of the child.'],
      ['viewsSought.CHILD.how', 'Say how the views of the child were sought.'],
      ['viewsSought.CHILD.said', 'Say what the child said.'],
    ],
  ],
  [
    'asks why views were not sought, even where something is said',
    aDraft({ viewsSought: [someViews('CHILD'), someViews('PARENT', { sought: false }), someViews('CARER')] }),
    [['viewsSought.PARENT.whyNot', 'Say why the views of a parent were not sought.']],
  ],
  [
    'asks for an action where the overall judgement does not meet good',
    aDraft({ ...weak }),
    [['actions', 'Add at least one corrective action with an owner and a due date: the overall judgement does not meet good.']],
  ],
  [
    'takes no action without an owner',
    aDraft({ ...weak, actions: [anAction({ ownerId: '' })] }),
    [['actions', 'Add at least one corrective action with an owner and a due date: the overall judgement does not meet good.']],
  ],
])('%s', (_sentence, draft, expected) => {
  expect(problemsToSubmit(draft)).toEqual(expected.map(([field, message]) => ({ field, message })));
});

it('asks an empty draft for the 12 domains, the overall judgement and three views, in the order of the form', () => {
  expect(problemsToSubmit(nothing).map(({ field }) => field)).toEqual([
    ...DOMAIN_KEYS.map((domain) => `judgements.${domain}.grade`),
    'overall',
    ...['viewsSought.CHILD', 'viewsSought.PARENT', 'viewsSought.CARER'],
  ]);
});

it('looks at nothing but the form: a judgement with a difference and no grade is not graded', () => {
  const draft = aDraft({ judgements: DOMAIN_KEYS.map((domain) => aJudgement(domain, { grade: null, difference: 'Some' })) });
  expect(problemsToSubmit(draft)).toHaveLength(12);
});
