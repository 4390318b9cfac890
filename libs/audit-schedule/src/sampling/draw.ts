/** A case of a frame, as far as drawing goes. */
export interface FrameCase {
  readonly reference: string;
  /** The stratum it belongs to; one key for all where the sample is not stratified. */
  readonly stratum: string;
  /** What the children of one family share; of such a group one is drawn. Null where nothing is known. */
  readonly siblings: string | null;
}

export interface RankedCase extends FrameCase {
  readonly rank: string;
}

export interface DrawnCase extends FrameCase {
  /** Which refill it came with, counted from 1; 0 for the sample as first drawn. */
  readonly refill: number;
}

/** Gives a case its place in the queue: text that is the same for the same seed and reference on every machine, and looks random. */
export type RankOf = (reference: string) => string;

/** What is hashed to rank a case; SHA-256 of it, in hexadecimal, is its rank. Anybody can do it again with any tool. */
export const rankedText = (seed: string, reference: string): string => `${seed}:${reference}`;

const before = (a: RankedCase, b: RankedCase): boolean => a.rank < b.rank || (a.rank === b.rank && a.reference < b.reference);

/** The first `capacity` cases of one stratum by rank, one of a sibling group. */
class Queue {
  readonly kept: RankedCase[] = [];
  private readonly bySiblings = new Map<string, RankedCase>();

  constructor(private readonly capacity: number) {}

  offer(theCase: RankedCase): void {
    const last = this.kept.at(-1);
    if (this.kept.length >= this.capacity && last && !before(theCase, last)) return;
    const sibling = theCase.siblings === null ? undefined : this.bySiblings.get(theCase.siblings);
    if (sibling && before(sibling, theCase)) return;
    if (sibling) this.kept.splice(this.placeOf(sibling), 1);
    this.kept.splice(this.placeOf(theCase), 0, theCase);
    if (theCase.siblings !== null) this.bySiblings.set(theCase.siblings, theCase);
    if (this.kept.length > this.capacity) this.drop(this.kept.pop() as RankedCase);
  }

  private drop({ siblings }: RankedCase): void {
    if (siblings !== null) this.bySiblings.delete(siblings);
  }

  /** Where the case stands, or would stand, among those kept. */
  private placeOf(theCase: RankedCase): number {
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.kept[middle] as RankedCase, theCase)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Takes the cases of a frame one by one, in any order, and keeps of each stratum only as many as can be needed: a frame
 * of a million rows is drawn from without being held.
 */
export class Drawing {
  private readonly queues = new Map<string, Queue>();
  private readonly counts = new Map<string, number>();

  /** `capacity`: the size of the whole sample, refills included. More are never needed of one stratum. */
  constructor(private readonly capacity: number, private readonly rankOf: RankOf) {}

  offer(theCase: FrameCase): void {
    this.counts.set(theCase.stratum, (this.counts.get(theCase.stratum) ?? 0) + 1);
    let queue = this.queues.get(theCase.stratum);
    if (!queue) this.queues.set(theCase.stratum, (queue = new Queue(this.capacity)));
    queue.offer({ ...theCase, rank: this.rankOf(theCase.reference) });
  }

  /** How many cases were offered, by stratum. */
  get offered(): ReadonlyMap<string, number> {
    return this.counts;
  }

  /**
   * The sample: through all strata by rank, each case is taken whose stratum still lacks one and of whose sibling group
   * none is taken. Then for each refill the next case of its stratum, in the order in which they were asked for. Fewer
   * come out where the frame has no more.
   */
  taken(allotment: ReadonlyMap<string, number>, refills: readonly string[] = []): readonly DrawnCase[] {
    const inOrder = [...this.queues.values()].flatMap(({ kept }) => kept).sort((a, b) => (before(a, b) ? -1 : 1));
    const lacking = new Map(allotment);
    const families = new Set<string>();
    const drawn = new Map<string, DrawnCase>();
    const take = ({ reference, stratum, siblings }: RankedCase, refill: number): void => {
      drawn.set(reference, { reference, stratum, siblings, refill });
      if (siblings !== null) families.add(siblings);
    };
    const isFree = ({ reference, siblings }: RankedCase): boolean => !drawn.has(reference) && (siblings === null || !families.has(siblings));
    for (const each of inOrder) {
      const wanted = lacking.get(each.stratum) ?? 0;
      if (wanted === 0 || !isFree(each)) continue;
      take(each, 0);
      lacking.set(each.stratum, wanted - 1);
    }
    refills.forEach((stratum, index) => {
      const next = inOrder.find((each) => each.stratum === stratum && isFree(each));
      if (next) take(next, index + 1);
    });
    return [...drawn.values()];
  }
}
