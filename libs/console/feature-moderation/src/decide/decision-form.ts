import {
  type AuditDomain, type AuditedForModeration, changesOf, DOMAIN_KEYS, type DomainGrade, domainName, type DraftAction, type Grade, type ModerationDecision, type Problem,
  missingInSecondLook, problemsInModeration, problemsToReveal, type QualityJudged, type ViewHolder,
} from '@goodmark/audit-tool';
import type { AuditDetailQuery, AuditModerateInput, ModerationDraftQuery, ModerationSaveDraftInput } from '@goodmark/console-data';

export type ModeratedAudit = NonNullable<AuditDetailQuery['audit']>;

/** What a moderator has filled in. A domain that is not in `grades` is agreed. */
export interface DecisionForm {
  readonly grades: Readonly<Partial<Record<AuditDomain, DomainGrade>>>;
  readonly reasons: Readonly<Partial<Record<AuditDomain, string>>>;
  /** Null: the auditor's. */
  readonly overall: Grade | null;
  readonly reason: string;
  readonly feedback: string;
  readonly actions: readonly DraftAction[];
  /** What the auditor is asked to do, when the audit goes back. */
  readonly comment: string;
  /** The quality of the audit, whatever it says of the practice. */
  readonly quality: QualityJudged;
  readonly qualityComment: string;
  readonly viewsChecked: readonly ViewHolder[];
  readonly viewsComment: string;
}

/** A form in which everything is agreed. */
export const AGREED: DecisionForm = {
  grades: {}, reasons: {}, overall: null, reason: '', feedback: '', actions: [], comment: '', quality: { evidence: null, analysis: null, childFocus: null }, qualityComment: '', viewsChecked: [], viewsComment: '',
};

/** Whether nothing at all was filled in. */
export const isUntouched = (form: DecisionForm): boolean => JSON.stringify(form) === JSON.stringify(AGREED);

/** The audit as the rules of moderating look at it. */
export function auditedOf({ judgements, auditorGrade, actions }: ModeratedAudit): AuditedForModeration {
  return {
    judgements: judgements.map(({ domain, grade }) => ({ domain, grade: grade as DomainGrade })),
    overall: auditorGrade as Grade,
    openActions: actions.filter(({ status }) => status !== 'NO_LONGER_APPLICABLE').length,
  };
}

/** The decision that the form amounts to: only the domains whose grade differs from the auditor's. */
export function decisionOf(form: DecisionForm, audited: AuditedForModeration): ModerationDecision {
  const judgements = DOMAIN_KEYS.flatMap((domain) => {
    const grade = form.grades[domain];
    return grade ? [{ domain, grade, reason: form.reasons[domain] ?? '' }] : [];
  });
  const decision = { overall: form.overall ?? audited.overall, judgements, reason: form.reason, feedback: form.feedback, actions: form.actions, qualityComment: form.qualityComment, viewsComment: form.viewsComment };
  return { ...decision, judgements: changesOf(audited, decision) };
}

/** What stands in the way of the decision, by the very rules the API refuses by. */
export const problemsOf = (form: DecisionForm, audited: AuditedForModeration, today: string): readonly Problem[] =>
  [...problemsInModeration(audited, decisionOf(form, audited), today), ...missingInSecondLook(form)];

/** What is missing before a blind moderator sees the auditor's grades. */
export const problemsBeforeReveal = ({ grades, overall }: DecisionForm): readonly Problem[] =>
  problemsToReveal({ judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: grades[domain] ?? null, reason: null })), overall });

/** The part of the decision that is not about grades, as the API takes it. */
export const secondLookOf = ({ quality: { evidence, analysis, childFocus }, qualityComment, viewsChecked, viewsComment }: DecisionForm): Partial<AuditModerateInput> => ({
  quality: evidence && analysis && childFocus ? { evidence, analysis, childFocus } : null, qualityComment: qualityComment || null, viewsChecked: [...viewsChecked], viewsComment: viewsComment || null,
});

/** The form as the API keeps it. */
export const draftInputOf = (form: DecisionForm, auditId: string, version: number): ModerationSaveDraftInput => ({
  auditId, version, overall: form.overall, reason: form.reason || null, feedback: form.feedback || null, comment: form.comment || null,
  judgements: DOMAIN_KEYS.flatMap((domain) => {
    const [grade, reason] = [form.grades[domain] ?? null, form.reasons[domain] || null];
    return grade || reason ? [{ domain, grade, reason }] : [];
  }),
  actions: form.actions.map(({ what, ownerId, dueOn }) => ({ what, ownerId: ownerId || null, dueOn: dueOn || null })),
  quality: form.quality, qualityComment: form.qualityComment || null, viewsChecked: [...form.viewsChecked], viewsComment: form.viewsComment || null,
});

type KeptDraft = NonNullable<NonNullable<ModerationDraftQuery['audit']>['moderationDraft']>;

/** What the API keeps, as the form holds it. */
export const formOfDraft = ({ judgements, overall, reason, feedback, comment, actions, quality, qualityComment, viewsChecked, viewsComment }: KeptDraft): DecisionForm => ({
  grades: Object.fromEntries(judgements.flatMap(({ domain, grade }) => (grade ? [[domain, grade]] : []))),
  reasons: Object.fromEntries(judgements.flatMap(({ domain, reason: words }) => (words ? [[domain, words]] : []))),
  overall, reason: reason ?? '', feedback: feedback ?? '', comment: comment ?? '', actions: actions.map(({ what, ownerId, dueOn }) => ({ what, ownerId: ownerId ?? '', dueOn: dueOn ?? '' })),
  quality: quality ? { evidence: quality.evidence, analysis: quality.analysis, childFocus: quality.childFocus } : AGREED.quality,
  qualityComment: qualityComment ?? '', viewsChecked, viewsComment: viewsComment ?? '',
});

/** What the moderator changes, from and to, the overall judgement last. */
export function changesIn(form: DecisionForm, audited: AuditedForModeration) {
  const decision = decisionOf(form, audited);
  return {
    domains: decision.judgements.map(({ domain, grade }) => ({ domain, from: audited.judgements.find((each) => each.domain === domain)!.grade, to: grade })),
    overall: decision.overall === audited.overall ? null : { from: audited.overall, to: decision.overall },
  };
}

/** All that was written, as one text to be copied where it can no longer be sent. */
export const wordsOf = ({ reasons, reason, feedback, comment, actions, qualityComment, viewsComment }: DecisionForm): string =>
  [...Object.entries(reasons).map(([domain, words]) => `${domainName(domain as AuditDomain)}\n${words}`), reason, feedback, comment, qualityComment, viewsComment, ...actions.map(({ what }) => what)].filter(Boolean).join('\n\n');

const both = (one: string, other: string): string => (one === '' || other.includes(one) ? other : other === '' || one.includes(other) ? one : `${one}\n\n${other}`);

/** Two forms of one audit as one: the later choice counts, and no word of either is lost. */
export function joined(earlier: DecisionForm, later: DecisionForm): DecisionForm {
  const reasons = Object.fromEntries(DOMAIN_KEYS.flatMap((domain) => {
    const words = both(earlier.reasons[domain] ?? '', later.reasons[domain] ?? '');
    return words ? [[domain, words]] : [];
  }));
  const known = new Set(later.actions.map((action) => JSON.stringify(action)));
  return {
    grades: { ...earlier.grades, ...later.grades }, reasons, overall: later.overall ?? earlier.overall, reason: both(earlier.reason, later.reason), feedback: both(earlier.feedback, later.feedback),
    actions: [...earlier.actions.filter((action) => !known.has(JSON.stringify(action))), ...later.actions], comment: both(earlier.comment, later.comment),
    quality: {
      evidence: later.quality.evidence ?? earlier.quality.evidence, analysis: later.quality.analysis ?? earlier.quality.analysis, childFocus: later.quality.childFocus ?? earlier.quality.childFocus,
    },
    qualityComment: both(earlier.qualityComment, later.qualityComment), viewsChecked: [...new Set([...earlier.viewsChecked, ...later.viewsChecked])], viewsComment: both(earlier.viewsComment, later.viewsComment),
  };
}
