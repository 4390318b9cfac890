/** What the steps of one audit at one instant did: to how many audits are open, and to how many of those do not meet good. */
export interface LoopSteps {
  /** More (positive) or fewer (negative) submitted audits. */
  readonly all: number;
  /** Of those whose outcome does not meet good. */
  readonly failing: number;
}

/** How a number of open loops came about. `opening` and what follows add up to `closing`, always. */
export interface RollForward {
  readonly opening: number;
  /** Submitted. */
  readonly added: number;
  /** Sent back to their auditors, who submit them again. */
  readonly returned: number;
  /** Found not to meet good in moderation, and the reverse; nothing where all loops are counted. */
  readonly lowered: number;
  readonly raised: number;
  /** Closed. */
  readonly putRight: number;
  readonly closing: number;
}

export interface LoopMovements {
  /** How many are open at the end. */
  readonly closing: number;
  readonly steps: readonly LoopSteps[];
  readonly putRight: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const up = (numbers: readonly number[]): number => sum(numbers.filter((each) => each > 0));
const down = (numbers: readonly number[]): number => 0 - sum(numbers.filter((each) => each < 0));

/** Opening + new − returned − put right = closing, from what happened in between. */
export function rollForward({ closing, steps, putRight }: LoopMovements): RollForward {
  const moved = steps.map(({ all }) => all);
  const [added, returned] = [up(moved), down(moved)];
  return { opening: closing - added + returned + putRight, added, returned, lowered: 0, raised: 0, putRight, closing };
}

/** The same of the loops that do not meet good, where moderation moves audits in and out: opening + new + lowered − raised − returned − put right = closing. */
export function rollForwardFailing({ closing, steps, putRight }: LoopMovements): RollForward {
  const of = (which: (all: number) => boolean) => steps.filter(({ all }) => which(all)).map(({ failing }) => failing);
  const [submitted, sentBack, regraded] = [of((all) => all > 0), of((all) => all < 0), of((all) => all === 0)];
  const [added, returned, lowered, raised] = [sum(submitted), 0 - sum(sentBack), up(regraded), down(regraded)];
  return { opening: closing - added + returned - lowered + raised + putRight, added, returned, lowered, raised, putRight, closing };
}
