import { agreementOf, type CountMatrix, FEWEST_FOR_KAPPA, linearKappa, weightedKappa } from './agreement';

const rounded = (value: number | undefined, decimals = 4) => (value === undefined ? undefined : Number(value.toFixed(decimals)));

/**
 * SAS/STAT User's Guide, the FREQ procedure, "Agreement Study": two dermatologists and 88 patients. PROC FREQ weighs
 * by Cicchetti and Allison, which is linear for evenly spaced scores. It prints a weighted kappa of 0.5082, a standard
 * error of 0.0655 and 95% limits of 0.3798 and 0.6366; of the plain kappa 0.3449, 0.0724, 0.2030 and 0.4868.
 */
const DERMATOLOGISTS: CountMatrix = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]];

/**
 * Stata Base Reference Manual, `kap`: two radiologists and 85 xeromammograms. With the option `wgt(w)`, which is linear,
 * it prints a kappa of 0.5684; without weights 0.4728.
 */
const RADIOLOGISTS: CountMatrix = [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]];

/** Cohen 1968, table 1: 200 diagnoses, with disagreement weights 0, 1, 3 / 1, 0, 6 / 3, 6, 0. He reports a plain kappa of .492 and a weighted one of .348. */
const COHEN: CountMatrix = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
const COHEN_WEIGHTS = [[9, 8, 6], [8, 9, 3], [6, 3, 9]].map((row) => row.map((weight) => weight / 9));

const unweighted = (size: number) => Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_other, j) => (i === j ? 1 : 0)));

describe('kappa', () => {
  it.each([
    ['of the dermatologists, linear', linearKappa(DERMATOLOGISTS), { value: 0.5082, standardError: 0.0655, low: 0.3798, high: 0.6366 }],
    ['of the dermatologists, plain', weightedKappa(DERMATOLOGISTS, unweighted(4)), { value: 0.3449, standardError: 0.0724, low: 0.203, high: 0.4868 }],
  ])('%s, is what SAS prints', (_sentence, kappa, expected) =>
    expect({ value: rounded(kappa?.value), standardError: rounded(kappa?.standardError), low: rounded(kappa?.low), high: rounded(kappa?.high) }).toEqual(expected));

  it.each([
    ['of the radiologists, linear, is what Stata prints', linearKappa(RADIOLOGISTS), 0.5684, 4],
    ['of the radiologists, plain, is what Stata prints', weightedKappa(RADIOLOGISTS, unweighted(4)), 0.4728, 4],
    ['of Cohen\'s diagnoses, plain, is what Cohen reports', weightedKappa(COHEN, unweighted(3)), 0.492, 3],
    ['of Cohen\'s diagnoses, with his weights, is what Cohen reports', weightedKappa(COHEN, COHEN_WEIGHTS), 0.348, 3],
  ])('%s', (_sentence, kappa, value, decimals) => expect(rounded(kappa?.value, decimals)).toBe(value));

  it.each([
    ['is 1, and sure, where nobody differs', [[10, 0, 0], [0, 5, 0], [0, 0, 7]], { n: 22, value: 1, standardError: 0, low: 1, high: 1 }],
    ['is unknown where everybody gave one grade: chance alone would agree', [[30, 0, 0], [0, 0, 0], [0, 0, 0]], null],
    ['is unknown where there is nothing', [[0, 0, 0], [0, 0, 0], [0, 0, 0]], null],
    [`is hidden below ${FEWEST_FOR_KAPPA} pairs`, [[9, 1, 0], [1, 8, 0], [0, 0, 0]], null],
  ] as [string, CountMatrix, object | null][])('%s', (_sentence, matrix, expected) => expect(linearKappa(matrix)).toEqual(expected));

  it('is shown from twenty pairs on', () => expect(linearKappa([[9, 1, 0], [1, 9, 0], [0, 0, 0]])?.n).toBe(20));
  it('stays within -1 and 1, its interval too', () => {
    const kappa = linearKappa([[19, 1, 0], [0, 20, 0], [0, 0, 0]]);
    expect(kappa?.high).toBeLessThanOrEqual(1);
    expect(kappa?.low).toBeGreaterThanOrEqual(-1);
  });
});

describe('agreement', () => {
  const pair = (from: string, to: string, count: number) => ({ from, to, count }) as never;

  it('tells unchanged totals from unchanged cases', () => {
    const swapped = agreementOf([pair('MEETS_GOOD', 'DOES_NOT_MEET_GOOD', 2), pair('DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 2), pair('MEETS_GOOD', 'MEETS_GOOD', 6)]);
    expect(swapped).toMatchObject({ pairs: 10, same: 6, raised: 2, lowered: 2, totalsChanged: false, casesChanged: 4 });
    expect(agreementOf([pair('MEETS_GOOD', 'EXCEEDS_GOOD', 1)])).toMatchObject({ totalsChanged: true, casesChanged: 1 });
    expect(agreementOf([pair('MEETS_GOOD', 'MEETS_GOOD', 3)])).toMatchObject({ totalsChanged: false, casesChanged: 0 });
  });

  it('keeps what became applicable, or ceased to, apart from what was raised or lowered', () => {
    const agreement = agreementOf([
      pair('NOT_APPLICABLE', 'NOT_APPLICABLE', 3), pair('NOT_APPLICABLE', 'MEETS_GOOD', 1), pair('MEETS_GOOD', 'NOT_APPLICABLE', 2), pair('EXCEEDS_GOOD', 'MEETS_GOOD', 1), pair('MEETS_GOOD', 'MEETS_GOOD', 4),
    ]);
    expect(agreement).toMatchObject({ pairs: 11, graded: 5, same: 7, sameGraded: 4, raised: 0, lowered: 1, applicabilityChanged: 3, casesChanged: 4, kappa: null });
  });

  it('gives every cell of the matrix, zeros included, best grade first', () => {
    expect(agreementOf([pair('EXCEEDS_GOOD', 'MEETS_GOOD', 1)]).cells).toHaveLength(16);
    expect(agreementOf([pair('EXCEEDS_GOOD', 'MEETS_GOOD', 1), pair('EXCEEDS_GOOD', 'MEETS_GOOD', 2)]).cells[1]).toEqual({ from: 'EXCEEDS_GOOD', to: 'MEETS_GOOD', count: 3 });
  });
});
