import { type AuditDraft, DOMAIN_KEYS } from '@goodmark/audit-tool';
import { domainsDone, firstOpenPart, FORM_PARTS, partBeside, partOfField, partOfSlug, progressOf, slugOf } from './form-parts';

const NOTHING: AuditDraft = { judgements: [], overall: null, viewsSought: [], actions: [] };
const judgement = { domain: 'RISK', grade: null, evidence: '', difference: '', notApplicableReason: '' } as const;
const withRisk = (part: object): AuditDraft => ({ ...NOTHING, judgements: [{ ...judgement, ...part }] });
const ODD: AuditDraft = { ...NOTHING, overall: 'MEETS_GOOD', judgements: DOMAIN_KEYS.map((domain) => ({ ...judgement, domain, grade: 'DOES_NOT_MEET_GOOD' as const })) };
const child = { who: 'CHILD', sought: false, byWhom: '', how: '', said: '', whyNot: 'Born last week.', changedJudgement: null } as const;

describe('how far a part of the form has come', () => {
  it.each([
    ['a domain nobody has touched is not started', 'RISK', NOTHING, 'NOT_STARTED'],
    ['a domain with evidence and no grade needs one', 'RISK', withRisk({ evidence: 'Seen.' }), 'NEEDS_GRADE'],
    ['a domain with a grade alone needs evidence', 'RISK', withRisk({ grade: 'MEETS_GOOD' }), 'NEEDS_EVIDENCE'],
    ['a domain with grade and evidence is graded', 'RISK', withRisk({ grade: 'MEETS_GOOD', evidence: 'Seen.' }), 'GRADED'],
    ['a domain that does not apply needs a reason', 'RISK', withRisk({ grade: 'NOT_APPLICABLE', notApplicableReason: ' ' }), 'NEEDS_REASON'],
    ['a domain that does not apply, with its reason, is done', 'RISK', withRisk({ grade: 'NOT_APPLICABLE', notApplicableReason: 'No placement.' }), 'NOT_APPLICABLE'],
    ['views are not started before anything is said of them', 'views', NOTHING, 'NOT_STARTED'],
    ['views are started when one of three is said', 'views', { ...NOTHING, viewsSought: [child] }, 'STARTED'],
    ['views are complete when all three are', 'views', { ...NOTHING, viewsSought: [child, { ...child, who: 'PARENT' }, { ...child, who: 'CARER' }] }, 'COMPLETE'],
    ['the overall judgement needs a reason while it looks odd', 'overall', ODD, 'NEEDS_REASON'],
    ['the overall judgement is complete with that reason', 'overall', { ...ODD, overallReason: 'Put right.' }, 'COMPLETE'],
    ['actions are not needed while the overall judgement does not ask for one', 'actions', { ...NOTHING, overall: 'MEETS_GOOD' }, 'NOT_NEEDED'],
    ['actions are asked for where it does not meet good', 'actions', { ...NOTHING, overall: 'DOES_NOT_MEET_GOOD' }, 'NOT_STARTED'],
  ] as const)('%s', (_sentence, part, draft, progress) => expect(progressOf(part, draft as AuditDraft)).toBe(progress));

  it('counts the domains that are answered in full', () => expect(domainsDone(withRisk({ grade: 'MEETS_GOOD', evidence: 'Seen.' }))).toBe(1));
  it('leads to the first part that wants something', () => expect(firstOpenPart(withRisk({ grade: 'MEETS_GOOD', evidence: 'Seen.' }))).toBe('DECISION_MAKING'));
});

describe('the parts of the form', () => {
  it('are the twelve domains in order, then the audit as a whole', () => expect(FORM_PARTS).toEqual([...DOMAIN_KEYS, 'views', 'overall', 'actions']));
  it.each(FORM_PARTS)('%s has an address that leads back to it', (part) => expect(partOfSlug(slugOf(part))).toBe(part));
  it('lead from one to the next and end', () => {
    expect(partBeside('HELP', 1)).toBe('views');
    expect(partBeside('RISK', -1)).toBeNull();
    expect(partBeside('actions', 1)).toBeNull();
  });
  it.each([['judgements.PLANS.evidence', 'PLANS'], ['viewsSought.CHILD.said', 'views'], ['actions.0.what', 'actions'], ['actions', 'actions'], ['overall', 'overall'], ['strengths', 'overall'], ['overallReason', 'overall'], ['minutesSpent', 'overall']])(
    '%s stands in %s', (field, part) => expect(partOfField(field)).toBe(part));
});
