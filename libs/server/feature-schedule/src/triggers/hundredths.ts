import { type Problem, problemUnless } from '@goodmark/audit-tool';

const MOST = 10_000_000;

/** A number with at most two decimals as whole hundredths, so that it is exact everywhere; null for none. */
export const hundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100));

export const fromHundredths = (kept: number): number => kept / 100;

/** What is wrong with a number: more than two decimals, or too large. */
export const problemsWithNumber = (field: string, value: number | null | undefined): Problem[] =>
  value == null ? [] : [
    ...problemUnless(Number.isFinite(value) && Math.abs(value) <= MOST, field, 'Give a number up to 10,000,000.'),
    ...problemUnless(!Number.isFinite(value) || Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, field, 'Give a number with at most two decimals.'),
  ];
