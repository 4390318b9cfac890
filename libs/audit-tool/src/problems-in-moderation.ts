import { domainName } from './domains';
import { problemsInSecondLook } from './moderation-draft';
import { type AuditedGrades, changesOf, type ModerationDecision, moderationResult } from './moderation-decision';
import { type Problem, problemUnless } from './problem';
import { problemsInActions } from './problems-in-actions';
import { repeated } from './repeated';
import { isWritten, TEXT_LIMITS, textProblems } from './text';
import { AuditDomain } from './vocabulary/audit-domain';
import { DomainGrade, Grade } from './vocabulary/grade';
import { ModerationResult } from './vocabulary/moderation';

/** What a moderator looks at. `openActions` counts the corrective actions it has, less those no longer applicable. */
export interface AuditedForModeration extends AuditedGrades {
  readonly openActions: number;
}

/**
 * What stands in the way of a moderator's decision, empty where it may be recorded: any change or added action needs a
 * reason and feedback, and a result that does not meet good needs a corrective action. `today` is `YYYY-MM-DD`.
 */
export function problemsInModeration(
  audited: AuditedForModeration,
  decision: ModerationDecision,
  today: string,
): readonly Problem[] {
  return [
    ...domainProblems(audited, decision),
    ...accountProblems(audited, decision),
    ...problemsInSecondLook(decision),
    ...problemsInActions(decision.actions, today),
    ...problemUnless(
      decision.overall !== Grade.DOES_NOT_MEET_GOOD || audited.openActions + decision.actions.length > 0,
      'actions',
      'Add at least one corrective action: the audit does not meet good and has none.',
    ),
  ];
}

function domainProblems(audited: AuditedGrades, decision: ModerationDecision): readonly Problem[] {
  const twice = repeated(decision.judgements.map(({ domain }) => domain));
  const inapplicable = decision.judgements.filter(
    ({ domain, grade }) => domain === AuditDomain.HELP && grade === DomainGrade.NOT_APPLICABLE,
  );
  return [
    ...twice.map((domain) => ({
      field: `judgements.${domain}`,
      message: `${domainName(domain)} is given twice. Give each domain once.`,
    })),
    ...inapplicable.map(({ domain }) => ({
      field: `judgements.${domain}.grade`,
      message: `Give ${domainName(domain)} a grade: it always applies.`,
    })),
    ...changesOf(audited, decision)
      .filter(({ reason }) => !isWritten(reason))
      .map(({ domain }) => ({
        field: `judgements.${domain}.reason`,
        message: `Say why the grade of ${domainName(domain)} changes.`,
      })),
    ...decision.judgements.flatMap(({ domain, reason }) =>
      textProblems(`judgements.${domain}.reason`, reason, TEXT_LIMITS.reason),
    ),
  ];
}

function accountProblems(audited: AuditedGrades, decision: ModerationDecision): readonly Problem[] {
  const agreed = moderationResult(audited, decision) === ModerationResult.AGREED && decision.actions.length === 0;
  return [
    ...problemUnless(
      agreed || isWritten(decision.reason),
      'reason',
      'Give the reason: a grade changes or a corrective action is added.',
    ),
    ...problemUnless(
      agreed || isWritten(decision.feedback),
      'feedback',
      'Give the auditor feedback: a grade changes or a corrective action is added.',
    ),
    ...textProblems('reason', decision.reason, TEXT_LIMITS.reason),
    ...textProblems('feedback', decision.feedback, TEXT_LIMITS.feedback),
  ];
}
