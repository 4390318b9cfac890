import { type ChangeWord } from '@goodmark/audit-tool';
import { type Share, shareDifference, signTest } from './difference';

/** With fewer than these in either base, or fewer pairs than these, nothing is said about change. */
export const FEWEST_TO_COMPARE = 10;

/** The chance below which a split of pairs is no longer put down to chance. */
const UNLIKELY = 0.05;

/** Whether two samples may be compared at all: drawn at random, of cases of the same kind. */
export interface Comparability {
  readonly random: boolean;
  readonly likeForLike: boolean;
}

/**
 * The change of a share, in the words that may be used of it, by the 95% interval of the difference. Samples that were
 * chosen, or are of other cases, are not compared.
 */
export function shareChange(before: Share, after: Share, { random, likeForLike }: Comparability): ChangeWord {
  if (!random || !likeForLike) return 'NOT_COMPARABLE';
  if (before.base < FEWEST_TO_COMPARE || after.base < FEWEST_TO_COMPARE) return 'TOO_FEW_TO_SAY';
  const { lower, upper } = shareDifference(before, after);
  if (lower > 0) return 'CLEAR_IMPROVEMENT';
  return upper < 0 ? 'CLEAR_DECLINE' : 'COULD_BE_CHANCE';
}

/** How the same cases compare with before. */
export interface PairCounts {
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}

/** The change of the same cases audited again, in words, by the exact sign test. */
export function pairChange({ better, same, worse }: PairCounts): ChangeWord {
  if (better + same + worse < FEWEST_TO_COMPARE) return 'TOO_FEW_TO_SAY';
  if (signTest(better, worse) >= UNLIKELY) return 'COULD_BE_CHANCE';
  return better > worse ? 'CLEAR_IMPROVEMENT' : 'CLEAR_DECLINE';
}
