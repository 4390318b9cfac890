import { DOMAIN_KEYS, domainName } from './domains';
import { type Problem, problemUnless } from './problem';
import { repeated } from './repeated';
import { isWritten, TEXT_LIMITS, textProblems } from './text';
import { AuditDomain } from './vocabulary/audit-domain';
import { DomainGrade, type Grade } from './vocabulary/grade';
import type { AuditQuality } from './vocabulary/moderation';
import { ViewHolder } from './vocabulary/view-holder';

/** The three sides of the quality of an audit; each is null until it is judged. */
export interface QualityJudged {
  readonly evidence: AuditQuality | null;
  readonly analysis: AuditQuality | null;
  readonly childFocus: AuditQuality | null;
}

/** One domain as far as a moderator has come with it. */
export interface DraftedJudgement {
  readonly domain: AuditDomain;
  readonly grade: DomainGrade | null;
  readonly reason: string | null;
}

/** An action that is still being written. */
export interface DraftedAction {
  readonly what: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

/** What a moderator has filled in so far, seen by nobody else. */
export interface ModerationDraftContent {
  readonly judgements: readonly DraftedJudgement[];
  readonly overall: Grade | null;
  readonly reason: string | null;
  readonly feedback: string | null;
  readonly comment: string | null;
  readonly actions: readonly DraftedAction[];
  readonly quality: QualityJudged | null;
  readonly qualityComment: string | null;
  readonly viewsChecked: readonly ViewHolder[];
  readonly viewsComment: string | null;
}

const MOST_ACTIONS = 100;

/** What stands in the way of keeping a draft: nothing of it need be complete, but all of it must be fit to keep. */
export function problemsInModerationDraft(draft: ModerationDraftContent): readonly Problem[] {
  return [
    ...repeated(draft.judgements.map(({ domain }) => domain)).map((domain) => ({ field: `judgements.${domain}`, message: `${domainName(domain)} is given twice. Give each domain once.` })),
    ...draft.judgements.flatMap(({ domain, reason }) => textProblems(`judgements.${domain}.reason`, reason, TEXT_LIMITS.reason)),
    ...textProblems('reason', draft.reason, TEXT_LIMITS.reason),
    ...textProblems('feedback', draft.feedback, TEXT_LIMITS.feedback),
    ...textProblems('comment', draft.comment, TEXT_LIMITS.comment),
    ...problemUnless(draft.actions.length <= MOST_ACTIONS, 'actions', `Keep at most ${MOST_ACTIONS} actions.`),
    ...draft.actions.flatMap(({ what }, index) => textProblems(`actions.${index}.what`, what, TEXT_LIMITS.what)),
    ...problemsInSecondLook(draft),
  ];
}

/** What is wrong with the texts on the quality of the audit and on the views sought. */
export const problemsInSecondLook = ({ qualityComment, viewsComment }: { readonly qualityComment?: string | null; readonly viewsComment?: string | null }): readonly Problem[] => [
  ...textProblems('qualityComment', qualityComment, TEXT_LIMITS.comment),
  ...textProblems('viewsComment', viewsComment, TEXT_LIMITS.comment),
];

/** What a moderator who works by the form has still to say before they decide: the quality of the audit, and that the views sought were checked. */
export function missingInSecondLook({ quality, viewsChecked, viewsComment }: Pick<ModerationDraftContent, 'quality' | 'viewsChecked' | 'viewsComment'>): readonly Problem[] {
  const sides: readonly (readonly [keyof QualityJudged, string])[] = [
    ['evidence', 'Say how good the evidence of the audit is.'], ['analysis', 'Say how good the analysis of the audit is.'], ['childFocus', 'Say how well the audit keeps the child in focus.'],
  ];
  return [
    ...sides.flatMap(([side, message]) => problemUnless((quality?.[side] ?? null) !== null, `quality.${side}`, message)),
    ...problemUnless(
      Object.values(ViewHolder).every((who) => viewsChecked.includes(who)) || isWritten(viewsComment),
      'viewsChecked', 'Tick whose views you checked. Where you could not check them all, say why.',
    ),
  ];
}

/** What is missing before a blind moderator may see the auditor's grades: a grade of their own for each domain, and overall. */
export function problemsToReveal({ judgements, overall }: Pick<ModerationDraftContent, 'judgements' | 'overall'>): readonly Problem[] {
  const gradeOf = (domain: AuditDomain) => judgements.find((one) => one.domain === domain)?.grade ?? null;
  return [
    ...DOMAIN_KEYS.flatMap((domain) => [
      ...problemUnless(gradeOf(domain) !== null, `judgements.${domain}.grade`, `Grade ${domainName(domain)} before you see the auditor's grades.`),
      ...problemUnless(domain !== AuditDomain.HELP || gradeOf(domain) !== DomainGrade.NOT_APPLICABLE, `judgements.${domain}.grade`, `Give ${domainName(domain)} a grade: it always applies.`),
    ]),
    ...problemUnless(overall !== null, 'overall', "Give your overall grade before you see the auditor's."),
  ];
}
