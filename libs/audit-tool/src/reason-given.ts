import type { Problem } from './problem';
import { TEXT_LIMITS, textProblem, tidyText } from './text';

/** The reason of a step as it is kept, or what is wrong with it; `what` says in a sentence what is to be reasoned. */
export function reasonGiven(given: string, what: string, limit: number = TEXT_LIMITS.reason): { readonly reason: string; readonly problems: readonly Problem[] } {
  const reason = tidyText(given);
  const problem = reason === null ? what : textProblem(reason, limit);
  return { reason: reason ?? '', problems: problem ? [{ field: 'reason', message: problem }] : [] };
}
