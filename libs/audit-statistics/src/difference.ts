/** So many of a base: a share that can be compared. */
export interface Share {
  readonly count: number;
  readonly base: number;
}

/** A difference of two shares, as fractions from -1 to 1, with the ends of its interval. */
export interface Difference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/** The 97.5th centile of the standard normal distribution: two-sided 95%. */
const Z = 1.959963984540054;

/**
 * The 95% interval of one share by Wilson's score method, as fractions.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 * Throws a RangeError where the base is 0 or the count does not lie within it.
 */
export function wilsonInterval({ count, base }: Share): { readonly lower: number; readonly upper: number } {
  assertShare({ count, base });
  const share = count / base;
  const middle = 2 * base * share + Z * Z;
  const spread = Z * Math.sqrt(Z * Z + 4 * base * share * (1 - share));
  const under = 2 * (base + Z * Z);
  // At the ends the formula gives exactly 0 and 1, which binary fractions miss by a hair.
  return { lower: count === 0 ? 0 : (middle - spread) / under, upper: count === base ? 1 : (middle + spread) / under };
}

/**
 * `after` less `before` with the 95% interval of the difference of two independent shares.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873–890, method 10 (score intervals of each share, without continuity
 * correction). Throws a RangeError where a base is 0 or a count does not lie within its base.
 */
export function shareDifference(before: Share, after: Share): Difference {
  const [was, is] = [wilsonInterval(before), wilsonInterval(after)];
  const [from, to] = [before.count / before.base, after.count / after.base];
  const difference = to - from;
  return {
    difference,
    lower: difference - Math.hypot(to - is.lower, was.upper - from),
    upper: difference + Math.hypot(is.upper - to, from - was.lower),
  };
}

/**
 * How likely at least so uneven a split of changes would be if better and worse were equally likely: the two-sided
 * exact sign test. Pairs that stayed the same are left out; 1 where none changed.
 * Source: W. J. Conover, "Practical nonparametric statistics", 3rd edition (1999), section 3.4.
 */
export function signTest(better: number, worse: number): number {
  const changed = better + worse;
  const fewer = Math.min(better, worse);
  let tail = 0;
  for (let k = 0; k <= fewer; k += 1) tail += Math.exp(logChoose(changed, k) - changed * Math.LN2);
  return Math.min(1, 2 * tail);
}

/** The natural logarithm of n over k, so that large counts do not overflow. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log(n - k + i) - Math.log(i);
  return sum;
}

function assertShare({ count, base }: Share): void {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(base) || base < 1 || count < 0 || count > base) {
    throw new RangeError(`${count} of ${base} is no share.`);
  }
}
