import type { AuditDraft, DraftAction, DraftJudgement, DraftView } from './audit-draft';
import { DOMAIN_KEYS } from './domains';
import type { AuditDomain } from './vocabulary/audit-domain';
import type { DomainGrade } from './vocabulary/grade';

/** For specs only: a judgement that may be submitted. */
export const aJudgement = (domain: AuditDomain, changes: Partial<DraftJudgement> = {}): DraftJudgement => ({
  domain,
  grade: 'MEETS_GOOD',
  evidence: 'Seen alone on each visit.',
  difference: null,
  notApplicableReason: null,
  ...changes,
});

/** For specs only: views that were sought and given. */
export const someViews = (who: DraftView['who'], changes: Partial<DraftView> = {}): DraftView => ({
  who,
  sought: true,
  byWhom: 'The auditor',
  how: 'By telephone',
  said: 'It is better at home now.',
  whyNot: null,
  changedJudgement: false,
  ...changes,
});

/** For specs only: an action that may be recorded on 26 April 2018. */
export const anAction = (changes: Partial<DraftAction> = {}): DraftAction => ({
  what: 'Write a safety plan with the family.',
  ownerId: 'person-1',
  dueOn: '2018-05-11',
  ...changes,
});

/** For specs only: a draft that may be submitted, with judgements replaced by domain. */
export const aDraft = (
  changes: Partial<AuditDraft> = {},
  judgements: Partial<Record<AuditDomain, Partial<DraftJudgement>>> = {},
): AuditDraft => ({
  judgements: DOMAIN_KEYS.map((domain) => aJudgement(domain, judgements[domain])),
  overall: 'MEETS_GOOD',
  viewsSought: [someViews('CHILD'), someViews('PARENT'), someViews('CARER')],
  actions: [],
  ...changes,
});

/** For specs only: a draft whose domains have these grades in order; domains left over are not applicable. */
export const aDraftGraded = (overall: AuditDraft['overall'], grades: readonly (DomainGrade | null)[]): AuditDraft => ({
  ...aDraft({ overall }),
  judgements: DOMAIN_KEYS.map((domain, index) => {
    const grade = grades[index];
    return aJudgement(domain, { grade: grade === undefined ? 'NOT_APPLICABLE' : grade });
  }),
});
