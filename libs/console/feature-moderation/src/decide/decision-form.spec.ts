import { type AuditedForModeration, DOMAIN_KEYS, moderationResult } from '@goodmark/audit-tool';
import { AGREED, changesIn, decisionOf, draftInputOf, formOfDraft, isUntouched, joined, problemsBeforeReveal, problemsOf, wordsOf } from './decision-form';

const TODAY = '2018-04-26';
const audited: AuditedForModeration = { judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD' })), overall: 'MEETS_GOOD', openActions: 0 };
const looked = { quality: { evidence: 'SOUND', analysis: 'SOUND', childFocus: 'STRONG' }, viewsChecked: ['CHILD', 'PARENT', 'CARER'] } as const;
const fieldsIn = (form: object) => problemsOf({ ...AGREED, ...looked, ...form }, audited, TODAY).map(({ field }) => field);
const action = { what: 'Renew the assessment.', ownerId: 'person', dueOn: '2018-05-31' };

describe('a moderator\'s form', () => {
  it('agrees with everything to begin with', () => {
    expect(moderationResult(audited, decisionOf(AGREED, audited))).toBe('AGREED');
    expect(fieldsIn({})).toEqual([]);
    expect(isUntouched(AGREED)).toBe(true);
  });
  it('wants the quality of the audit and the views looked at, also where everything is agreed', () => {
    expect(problemsOf(AGREED, audited, TODAY).map(({ field }) => field)).toEqual(['quality.evidence', 'quality.analysis', 'quality.childFocus', 'viewsChecked']);
  });
  it('comes back from the API as it was sent there', () => {
    const form = { ...AGREED, ...looked, grades: { RISK: 'DOES_NOT_MEET_GOOD' as const }, reasons: { PLANS: 'Vague.' }, overall: 'MEETS_GOOD' as const, feedback: 'Let us talk.', actions: [{ what: 'Begun', ownerId: '', dueOn: '' }], comment: 'Add the views.', viewsComment: 'Away.' };
    const { version: _version, auditId: _audit, ...sent } = draftInputOf(form, 'audit', 3);
    expect(formOfDraft({ id: 'd', version: 4, revealedAt: null, blindOverall: null, blindJudgements: null, ...sent } as never)).toEqual(form);
  });
  it('shows a blind moderator the grades once each domain and the whole is graded', () => {
    expect(problemsBeforeReveal(AGREED)).toHaveLength(13);
    expect(problemsBeforeReveal({ ...AGREED, overall: 'MEETS_GOOD', grades: Object.fromEntries(DOMAIN_KEYS.map((domain) => [domain, 'MEETS_GOOD' as const])) })).toEqual([]);
  });
  it('does not count a domain that was changed and changed back', () => expect(decisionOf({ ...AGREED, grades: { RISK: 'MEETS_GOOD' } }, audited).judgements).toEqual([]));
  it('keeps a reason that was written before the grade was changed back', () => expect(isUntouched({ ...AGREED, reasons: { RISK: 'Not acted on.' } })).toBe(false));
  it.each([
    ['wants reasons and feedback for a domain that changes', { grades: { RISK: 'DOES_NOT_MEET_GOOD' } }, ['judgements.RISK.reason', 'reason', 'feedback']],
    ['wants a corrective action where the result does not meet good', { overall: 'DOES_NOT_MEET_GOOD', reason: 'Risk.', feedback: 'Let us talk.' }, ['actions']],
    ['is content with the action', { overall: 'DOES_NOT_MEET_GOOD', reason: 'Risk.', feedback: 'Let us talk.', actions: [action] }, []],
    ['wants a reason and feedback for an added action alone', { actions: [action] }, ['reason', 'feedback']],
  ])('%s', (_sentence, form, fields) => expect(fieldsIn(form)).toEqual(fields));
  it('says what changes, from and to', () => {
    expect(changesIn({ ...AGREED, grades: { PLANS: 'EXCEEDS_GOOD', RISK: 'MEETS_GOOD' }, overall: 'EXCEEDS_GOOD' }, audited)).toEqual({
      domains: [{ domain: 'PLANS', from: 'MEETS_GOOD', to: 'EXCEEDS_GOOD' }], overall: { from: 'MEETS_GOOD', to: 'EXCEEDS_GOOD' },
    });
  });
});

describe('the forms of two tabs', () => {
  const one = { ...AGREED, grades: { RISK: 'DOES_NOT_MEET_GOOD' as const }, reasons: { RISK: 'Not acted on.' }, feedback: 'Let us talk.', actions: [action] };
  it('become one without losing a word', () => {
    const both = joined(one, { ...AGREED, feedback: 'Well written.', reasons: { PLANS: 'Vague.' }, comment: 'Add the views.' });
    expect(both).toMatchObject({ grades: { RISK: 'DOES_NOT_MEET_GOOD' }, reasons: { RISK: 'Not acted on.', PLANS: 'Vague.' }, feedback: 'Let us talk.\n\nWell written.', comment: 'Add the views.', actions: [action] });
    for (const words of ['Not acted on.', 'Let us talk.', 'Well written.', 'Vague.', 'Add the views.', 'Renew the assessment.']) expect(wordsOf(both)).toContain(words);
  });
  it('are not doubled where they say the same', () => expect(joined(one, one)).toEqual(one));
});
