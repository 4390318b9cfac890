import { anAction } from './draft-for-specs';
import { DOMAIN_KEYS } from './domains';
import type { ModerationDecision } from './moderation-decision';
import { type AuditedForModeration, problemsInModeration } from './problems-in-moderation';

const TODAY = '2018-04-26';

const good: AuditedForModeration = {
  judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD' as const })),
  overall: 'MEETS_GOOD',
  openActions: 0,
};
const weak: AuditedForModeration = { ...good, overall: 'DOES_NOT_MEET_GOOD', openActions: 1 };

const agreed: ModerationDecision = { overall: 'MEETS_GOOD', judgements: [], reason: null, feedback: null, actions: [] };
const told = { reason: 'The plan was never shared.', feedback: 'Look at who has the plan.' };
const risk = { domain: 'RISK', grade: 'DOES_NOT_MEET_GOOD', reason: 'No safety plan.' } as const;
const lowered: ModerationDecision = { ...agreed, ...told, overall: 'DOES_NOT_MEET_GOOD', judgements: [risk] };

it.each<[string, AuditedForModeration, ModerationDecision]>([
  ['agreeing needs no words', good, agreed],
  ['a domain listed with its own grade needs no reason', good, { ...agreed, judgements: [{ ...risk, grade: 'MEETS_GOOD', reason: '' }] }],
  ['a reasoned change of a domain is fine', good, { ...agreed, ...told, judgements: [risk] }],
  ['lowering to does not meet good is fine with an action added', good, { ...lowered, actions: [anAction()] }],
  ['lowering to does not meet good is fine with an action there', { ...good, openActions: 1 }, lowered],
  ['agreeing that it does not meet good is fine with an action there', weak, { ...agreed, overall: 'DOES_NOT_MEET_GOOD' }],
  ['raising needs no action', weak, { ...agreed, ...told }],
])('%s', (_sentence, audited, decision) => expect(problemsInModeration(audited, decision, TODAY)).toEqual([]));

const noReason = 'Give the reason: a grade changes or a corrective action is added.';
const noFeedback = 'Give the auditor feedback: a grade changes or a corrective action is added.';
const noAction = 'Add at least one corrective action: the audit does not meet good and has none.';

it.each<[string, AuditedForModeration, ModerationDecision, [field: string, message: string][]]>([
  [
    'a change of the overall judgement without words',
    good,
    { ...agreed, overall: 'EXCEEDS_GOOD', reason: ' ' },
    [['reason', noReason], ['feedback', noFeedback]],
  ],
  [
    'a change of a domain without its own reason',
    good,
    { ...agreed, ...told, judgements: [{ ...risk, reason: '' }] },
    [['judgements.RISK.reason', 'Say why the grade of Risk changes.']],
  ],
  [
    'an added action without words',
    good,
    { ...agreed, actions: [anAction()] },
    [['reason', noReason], ['feedback', noFeedback]],
  ],
  ['an added action with a reason and no feedback', good, { ...agreed, ...told, feedback: null, actions: [anAction()] }, [['feedback', noFeedback]]],
  [
    'a domain given twice',
    good,
    { ...agreed, ...told, judgements: [risk, { ...risk, grade: 'EXCEEDS_GOOD' }] },
    [['judgements.RISK', 'Risk is given twice. Give each domain once.']],
  ],
  [
    'help found not to apply',
    good,
    { ...agreed, ...told, judgements: [{ domain: 'HELP', grade: 'NOT_APPLICABLE', reason: 'Too early.' }] },
    [['judgements.HELP.grade', 'Give Help a grade: it always applies.']],
  ],
  ['lowering to does not meet good with no action anywhere', good, lowered, [['actions', noAction]]],
  ['agreeing that it does not meet good with no action anywhere', { ...weak, openActions: 0 }, { ...agreed, overall: 'DOES_NOT_MEET_GOOD' }, [['actions', noAction]]],
  [
    'an action that is already overdue',
    good,
    { ...agreed, ...told, actions: [anAction({ dueOn: '2018-04-25' })] },
    [['actions.0.dueOn', 'The due date 2018-04-25 has already passed. Choose today or a later day.']],
  ],
  [
    'texts that cannot be kept',
    good,
    { ...agreed, reason: 'r'.repeat(5_001), feedback: 'f\u0007', judgements: [{ ...risk, grade: 'MEETS_GOOD', reason: 'q'.repeat(5_001) }] },
    [
      ['judgements.RISK.reason', 'This is 5,001 characters long, and at most 5,000 are kept. Shorten it.'],
      ['reason', 'This is 5,001 characters long, and at most 5,000 are kept. Shorten it.'],
      ['feedback', 'This contains the control character U+0007, which cannot be kept. Remove it.'],
    ],
  ],
])('refuses %s', (_sentence, audited, decision, expected) => {
  expect(problemsInModeration(audited, decision, TODAY)).toEqual(expected.map(([field, message]) => ({ field, message })));
});
