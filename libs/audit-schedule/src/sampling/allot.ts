/** One part of a frame that is drawn from by itself: its key, and how many cases may be drawn from it. */
export interface StratumCount {
  readonly key: string;
  readonly count: number;
}

/** By code unit, so that every machine has the same order whatever its language. */
export const byKey = <T extends { readonly key: string }>(a: T, b: T): number => (a.key < b.key ? -1 : Number(a.key > b.key));

/** The size of a sample that is a share of the frame, in whole per cent: rounded half up, and at least one case of a frame that has any. */
export const sizeOfShare = (share: number, frame: number): number => (frame === 0 ? 0 : Math.max(1, Math.floor((frame * share) / 100 + 0.5)));

/**
 * How many cases of a sample come from each stratum, in proportion to how many it has: each first gets the whole part
 * of its share, and those left over go to the largest remainders (Hamilton's method), equal ones by key. Throws a
 * RangeError where the sample is larger than all strata together.
 */
export function allotProportionally(size: number, strata: readonly StratumCount[]): ReadonlyMap<string, number> {
  const all = strata.reduce((sum, { count }) => sum + count, 0);
  if (size > all) throw new RangeError(`${size} cases cannot be drawn from ${all}.`);
  // In whole numbers, so that no machine rounds another way: a remainder is a numerator over `all`.
  const shares = [...strata].sort(byKey).map(({ key, count }) => ({ key, whole: all === 0 ? 0 : Math.floor((size * count) / all), rest: all === 0 ? 0 : (size * count) % all }));
  let left = size - shares.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set<string>();
  for (const { key } of [...shares].sort((a, b) => b.rest - a.rest || byKey(a, b))) {
    if (left === 0) break;
    more.add(key);
    left -= 1;
  }
  return new Map(shares.map(({ key, whole }) => [key, whole + (more.has(key) ? 1 : 0)]));
}
