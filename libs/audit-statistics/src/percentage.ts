const MOST_DECIMALS = 6;

/**
 * `count` as a percentage of `base`, rounded half away from zero to `decimals` places (0 to 6); null where the base is 0.
 * Worked in whole numbers, so 1 of 8 to one decimal is 12.5 and no binary fraction tips a half the wrong way.
 * Throws a RangeError for a count or base that is not a whole number from 0, or for other decimals.
 */
export function percentage(count: number, base: number, decimals = 0): number | null {
  assertWhole('count', count);
  assertWhole('base', base);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new RangeError(`A percentage has 0 to ${MOST_DECIMALS} decimals, not ${decimals}.`);
  }
  if (base === 0) return null;

  const of = BigInt(base);
  const scaled = BigInt(count) * 100n * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + of) / (2n * of);
  return Number(`${rounded}e-${decimals}`);
}

function assertWhole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`The ${name} of a percentage is a whole number from 0, not ${value}.`);
  }
}
