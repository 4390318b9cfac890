import { type Problem, TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';

/** Why a plan was changed, as it is kept, or what is wrong with it; `what` says in a sentence what is to be reasoned. */
export function reasonGiven(given: string, what: string): { readonly reason: string; readonly problems: readonly Problem[] } {
  const reason = tidyText(given);
  const problem = reason === null ? what : textProblem(reason, TEXT_LIMITS.reason);
  return { reason: reason ?? '', problems: problem ? [{ field: 'reason', message: problem }] : [] };
}
