import type { AuditDraft, DraftJudgement, DraftView } from './audit-draft';
import { DOMAIN_KEYS, domainName } from './domains';
import { type Problem, problemUnless } from './problem';
import { isWritten } from './text';
import { AuditDomain } from './vocabulary/audit-domain';
import { DomainGrade, Grade } from './vocabulary/grade';
import { ViewHolder, viewHolderPhrase } from './vocabulary/view-holder';

/** What still stands between a draft and its submission, in the order of the form; empty where it may be submitted. */
export function problemsToSubmit(draft: AuditDraft): readonly Problem[] {
  return [
    ...DOMAIN_KEYS.flatMap((domain) => judgementProblems(domain, draft.judgements.find((one) => one.domain === domain))),
    ...problemUnless(draft.overall !== null, 'overall', 'Give the overall judgement.'),
    ...Object.values(ViewHolder).flatMap((who) => viewProblems(who, draft.viewsSought.find((one) => one.who === who))),
    ...actionProblems(draft),
  ];
}

function judgementProblems(domain: AuditDomain, judgement: DraftJudgement | undefined): readonly Problem[] {
  const field = `judgements.${domain}`;
  const name = domainName(domain);
  const grade = judgement?.grade ?? null;

  if (domain === AuditDomain.HELP && (grade === null || grade === DomainGrade.NOT_APPLICABLE)) {
    return [{ field: `${field}.grade`, message: `Give ${name} a grade: it always applies.` }];
  }
  if (grade === null) {
    return [{ field: `${field}.grade`, message: `Give ${name} a grade, or mark it not applicable and say why.` }];
  }
  if (grade === DomainGrade.NOT_APPLICABLE) {
    const reasoned = isWritten(judgement?.notApplicableReason);
    return problemUnless(reasoned, `${field}.notApplicableReason`, `Say why ${name} does not apply, or give it a grade.`);
  }
  return problemUnless(isWritten(judgement?.evidence), `${field}.evidence`, `Give the evidence for the grade of ${name}.`);
}

function viewProblems(who: ViewHolder, view: DraftView | undefined): readonly Problem[] {
  const field = `viewsSought.${who}`;
  const whose = viewHolderPhrase(who);

  if (!view) return [{ field, message: `Say whether the views of ${whose} were sought.` }];
  if (!view.sought) {
    return problemUnless(isWritten(view.whyNot), `${field}.whyNot`, `Say why the views of ${whose} were not sought.`);
  }
  return [
    ...problemUnless(isWritten(view.byWhom), `${field}.byWhom`, `Say who sought the views of ${whose}.`),
    ...problemUnless(isWritten(view.how), `${field}.how`, `Say how the views of ${whose} were sought.`),
    ...problemUnless(isWritten(view.said), `${field}.said`, `Say what ${whose} said.`),
  ];
}

function actionProblems({ overall, actions }: AuditDraft): readonly Problem[] {
  const agreed = actions.some(({ what, ownerId, dueOn }) => [what, ownerId, dueOn].every(isWritten));
  return problemUnless(
    overall !== Grade.DOES_NOT_MEET_GOOD || agreed,
    'actions',
    'Add at least one corrective action with an owner and a due date: the overall judgement does not meet good.',
  );
}
