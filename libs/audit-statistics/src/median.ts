/** A value and how often it was met. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** The median of values that were counted, the middle of the two in the middle where their number is even; null of none. */
export function medianOf(counted: readonly Counted[]): number | null {
  const inOrder = [...counted].filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  const total = inOrder.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    return (inOrder.find(({ count }) => (passed += count) > place) as Counted).value;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

/** The middle value; of an even number of values the mean of the two in the middle. Null where there are none. */
export const median = (values: readonly number[]): number | null => medianOf(values.map((value) => ({ value, count: 1 })));
