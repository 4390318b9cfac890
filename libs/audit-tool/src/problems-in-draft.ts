import type { DraftInput } from './audit-draft';
import { domainName } from './domains';
import { type Problem, problemUnless } from './problem';
import { problemsInActions } from './problems-in-actions';
import { repeated } from './repeated';
import { TEXT_LIMITS, textProblems } from './text';
import { viewHolderPhrase } from './vocabulary/view-holder';

/**
 * What is wrong with a change to a draft, whatever the draft already holds: anything given twice, texts that cannot be
 * kept, actions that cannot be done. Fields left out or null have no problem. `today` is `YYYY-MM-DD`.
 */
export function problemsInDraft(input: DraftInput, today: string): readonly Problem[] {
  return [
    ...judgementProblems(input.judgements ?? []),
    ...textProblems('strengths', input.strengths, TEXT_LIMITS.strengths),
    ...textProblems('areasForImprovement', input.areasForImprovement, TEXT_LIMITS.areasForImprovement),
    ...textProblems('synopsis', input.synopsis, TEXT_LIMITS.synopsis),
    ...textProblems('overallReason', input.overallReason, TEXT_LIMITS.reason),
    ...minutesProblems(input.minutesSpent ?? null),
    ...viewProblems(input.viewsSought ?? []),
    ...problemsInActions(input.actions ?? [], today),
  ];
}

/** The most minutes that one audit takes. */
export const MOST_MINUTES = 6_000;

const minutesProblems = (minutes: number | null): readonly Problem[] =>
  problemUnless(minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES), 'minutesSpent', 'Give the time spent in whole minutes, from 0 to 6,000.');

function judgementProblems(judgements: NonNullable<DraftInput['judgements']>): readonly Problem[] {
  const twice = repeated(judgements.map(({ domain }) => domain));
  return [
    ...twice.map((domain) => ({
      field: `judgements.${domain}`,
      message: `${domainName(domain)} is given twice. Give each domain once.`,
    })),
    ...judgements.flatMap(({ domain, evidence, difference, notApplicableReason }) => [
      ...textProblems(`judgements.${domain}.evidence`, evidence, TEXT_LIMITS.evidence),
      ...textProblems(`judgements.${domain}.difference`, difference, TEXT_LIMITS.difference),
      ...textProblems(`judgements.${domain}.notApplicableReason`, notApplicableReason, TEXT_LIMITS.notApplicableReason),
    ]),
  ];
}

function viewProblems(views: NonNullable<DraftInput['viewsSought']>): readonly Problem[] {
  const twice = repeated(views.map(({ who }) => who));
  return [
    ...twice.map((who) => ({
      field: `viewsSought.${who}`,
      message: `The views of ${viewHolderPhrase(who)} are given twice. Give them once.`,
    })),
    ...views.flatMap(({ who, byWhom, how, said, whyNot }) => [
      ...textProblems(`viewsSought.${who}.byWhom`, byWhom, TEXT_LIMITS.short),
      ...textProblems(`viewsSought.${who}.how`, how, TEXT_LIMITS.short),
      ...textProblems(`viewsSought.${who}.said`, said, TEXT_LIMITS.said),
      ...textProblems(`viewsSought.${who}.whyNot`, whyNot, TEXT_LIMITS.reason),
    ]),
  ];
}
