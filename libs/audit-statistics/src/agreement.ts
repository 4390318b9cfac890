import { DomainGrade, Grade } from '@goodmark/audit-tool';

/** How often the first rater gave the category of a row and the second that of a column; as many rows as columns. */
export type CountMatrix = readonly (readonly number[])[];

/** Cohen's kappa with its large-sample standard error and 95% interval, over `n` pairs. */
export interface Kappa {
  readonly n: number;
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Below this many pairs a kappa says more about chance than about people, and is not shown. */
export const FEWEST_FOR_KAPPA = 20;

/** The standard normal quantile of a 95% interval. */
const Z_95 = 1.959963984540054;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const within = (value: number): number => Math.min(1, Math.max(-1, value));

/**
 * Weighted kappa (po - pe) / (1 - pe), where po and pe are the agreement observed and expected by chance, each pair
 * weighted by how far it agrees (1 fully, 0 not at all): Cohen, J. (1968), "Weighted kappa: nominal scale agreement with
 * provision for scaled disagreement or partial credit", Psychological Bulletin 70, 213-220. Its standard error is the
 * large-sample one of Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969), "Large sample standard errors of kappa and
 * weighted kappa", Psychological Bulletin 72, 323-327:
 *
 *   SE² = [ Σij pij (wij (1 - pe) - (wi. + w.j)(1 - po))² - (po pe - 2 pe + po)² ] / ( n (1 - pe)⁴ )
 *
 * with wi. = Σj p.j wij and w.j = Σi pi. wij. Null where nothing was paired, or where chance alone would agree on everything.
 */
export function weightedKappa(matrix: CountMatrix, weights: CountMatrix): Kappa | null {
  const n = sum(matrix.map(sum));
  if (n === 0) return null;
  const p = matrix.map((row) => row.map((count) => count / n));
  const indexes = matrix.map((_row, index) => index);
  const rows = p.map(sum);
  const columns = indexes.map((j) => sum(p.map((row) => row[j] as number)));
  const weight = (i: number, j: number): number => weights[i]?.[j] as number;
  const over = (term: (i: number, j: number) => number): number => sum(indexes.flatMap((i) => indexes.map((j) => term(i, j))));

  const observed = over((i, j) => (p[i]?.[j] as number) * weight(i, j));
  const expected = over((i, j) => (rows[i] as number) * (columns[j] as number) * weight(i, j));
  const room = 1 - expected;
  if (room < 1e-12) return null;

  const ofRow = indexes.map((i) => sum(indexes.map((j) => (columns[j] as number) * weight(i, j))));
  const ofColumn = indexes.map((j) => sum(indexes.map((i) => (rows[i] as number) * weight(i, j))));
  const spread = over((i, j) => (p[i]?.[j] as number) * (weight(i, j) * room - ((ofRow[i] as number) + (ofColumn[j] as number)) * (1 - observed)) ** 2);
  const variance = (spread - (observed * expected - 2 * expected + observed) ** 2) / (n * room ** 4);
  // Rounding of binary fractions leaves a hair below zero where everybody agrees.
  const standardError = Math.sqrt(Math.max(0, variance < 1e-15 ? 0 : variance));
  const value = (observed - expected) / room;
  return { n, value, standardError, low: within(value - Z_95 * standardError), high: within(value + Z_95 * standardError) };
}

/** Kappa with linear weights 1 - |i - j| / (k - 1) over ordered categories; null also below `FEWEST_FOR_KAPPA` pairs. */
export function linearKappa(matrix: CountMatrix): Kappa | null {
  const most = matrix.length - 1;
  const weights = matrix.map((row, i) => row.map((_count, j) => 1 - Math.abs(i - j) / most));
  return sum(matrix.map(sum)) < FEWEST_FOR_KAPPA ? null : weightedKappa(matrix, weights);
}

/** How many went from the auditor's grade to the moderator's. */
export interface AgreementCell {
  readonly from: DomainGrade;
  readonly to: DomainGrade;
  readonly count: number;
}

/** How far the moderators' grades of the same audits agree with the auditors'. */
export interface Agreement {
  /** All that were given a grade twice, not applicable included. */
  readonly pairs: number;
  /** Those of them that both graded: the base of kappa. */
  readonly graded: number;
  /** Nothing changed; not applicable twice included. */
  readonly same: number;
  readonly sameGraded: number;
  readonly raised: number;
  readonly lowered: number;
  /** Graded by one of the two and not applicable to the other. */
  readonly applicabilityChanged: number;
  /** Single cases that changed. "No case changed" says more than "no total changed". */
  readonly casesChanged: number;
  /** Whether the number of any grade is another after moderation. */
  readonly totalsChanged: boolean;
  /** The auditors' grade by the moderators', best first, zeros and not applicable included. */
  readonly cells: readonly AgreementCell[];
  /** Linear-weighted, over graded pairs; null below 20 of them, or where everybody gave one grade. */
  readonly kappa: Kappa | null;
}

const BEST_FIRST: readonly Grade[] = Object.values(Grade);
const ALL: readonly DomainGrade[] = Object.values(DomainGrade);
const isGraded = (grade: DomainGrade): grade is Grade => grade !== DomainGrade.NOT_APPLICABLE;

/** Sums pairs of grades up, auditor's and moderator's. */
export function agreementOf(pairs: readonly AgreementCell[]): Agreement {
  const countOf = (from: DomainGrade, to: DomainGrade): number => sum(pairs.filter((pair) => pair.from === from && pair.to === to).map(({ count }) => count));
  const cells = ALL.flatMap((from) => ALL.map((to) => ({ from, to, count: countOf(from, to) })));
  const count = (belongs: (cell: AgreementCell) => boolean): number => sum(cells.filter(belongs).map((cell) => cell.count));
  const steps = ({ from, to }: AgreementCell): number => (isGraded(from) && isGraded(to) ? BEST_FIRST.indexOf(from) - BEST_FIRST.indexOf(to) : 0);

  const all = count(() => true);
  const same = count(({ from, to }) => from === to);
  return {
    pairs: all,
    graded: count(({ from, to }) => isGraded(from) && isGraded(to)),
    same,
    sameGraded: count(({ from, to }) => from === to && isGraded(from)),
    raised: count((cell) => steps(cell) > 0),
    lowered: count((cell) => steps(cell) < 0),
    applicabilityChanged: count(({ from, to }) => isGraded(from) !== isGraded(to)),
    casesChanged: all - same,
    totalsChanged: ALL.some((grade) => count(({ from }) => from === grade) !== count(({ to }) => to === grade)),
    cells,
    kappa: linearKappa(BEST_FIRST.map((from) => BEST_FIRST.map((to) => countOf(from, to)))),
  };
}
