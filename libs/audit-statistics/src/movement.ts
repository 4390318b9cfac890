import { Grade } from '@goodmark/audit-tool';

/** How many audits went from one overall grade to another in moderation. */
export interface GradePair {
  readonly from: Grade;
  readonly to: Grade;
  readonly count: number;
}

/** What moderation did to overall grades: `changed` is `raised` + `lowered`. */
export interface Movement {
  readonly changed: number;
  readonly raised: number;
  readonly lowered: number;
  readonly same: number;
}

const BEST_FIRST = Object.values(Grade);

/** Sums the pairs up. Unchanged totals and unchanged cases are two things: this counts the cases. */
export function movement(pairs: readonly GradePair[]): Movement {
  const sum = (belongs: (steps: number) => boolean) =>
    pairs.filter((pair) => belongs(stepsUp(pair))).reduce((total, { count }) => total + count, 0);

  const raised = sum((steps) => steps > 0);
  const lowered = sum((steps) => steps < 0);
  return { changed: raised + lowered, raised, lowered, same: sum((steps) => steps === 0) };
}

const stepsUp = ({ from, to }: GradePair): number => BEST_FIRST.indexOf(from) - BEST_FIRST.indexOf(to);
