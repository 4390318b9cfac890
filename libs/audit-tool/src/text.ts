import type { Problem } from './problem';

/** The longest text each field keeps, in UTF-16 code units (what a browser's `maxlength` counts). */
export const TEXT_LIMITS = {
  evidence: 20_000,
  difference: 10_000,
  notApplicableReason: 2_000,
  strengths: 10_000,
  areasForImprovement: 10_000,
  synopsis: 5_000,
  said: 5_000,
  short: 500,
  reason: 5_000,
  feedback: 10_000,
  comment: 5_000,
  what: 2_000,
  title: 200,
} as const;

const CONTROL_CHARACTER = /(?![\n\t\r])\p{Cc}/u;
const LONE_SURROGATE = /\p{Cs}/u;

const grouped = new Intl.NumberFormat('en-GB');
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Why a text cannot be kept, as a sentence, or null where it can: longer than `limit`, a control character other than
 * a line break or tab, or half of a surrogate pair (which no database stores faithfully).
 */
export function textProblem(value: string, limit: number): string | null {
  if (value.length > limit) {
    return `This is ${grouped.format(value.length)} characters long, and at most ${grouped.format(limit)} are kept. Shorten it.`;
  }
  const control = CONTROL_CHARACTER.exec(value);
  if (control) return `This contains the control character ${codePoint(control[0])}, which cannot be kept. Remove it.`;

  const surrogate = LONE_SURROGATE.exec(value);
  if (surrogate) return `This contains half a character (${codePoint(surrogate[0])}), which cannot be kept. Remove it.`;

  return null;
}

/** The same, as problems of a field; a text left out or cleared has none. */
export function textProblems(field: string, value: string | null | undefined, limit: number): readonly Problem[] {
  const message = value == null ? null : textProblem(value, limit);
  return message === null ? [] : [{ field, message }];
}

/** The text as it is kept: line breaks as LF, no white space at the end; null where nothing is left to read. */
export function tidyText(value: string | null): string | null {
  const tidy = (value ?? '').replace(/\r\n?/g, '\n').trimEnd();
  return tidy === '' ? null : tidy;
}

/** A title or name as it is kept: no white space around it, and none but single blanks within. Empty where nothing is left. */
export const tidyLine = (value: string | null): string => (value ?? '').trim().replace(/\s+/g, ' ');

/** Whether there is anything to read in a text. */
export const isWritten = (value: string | null | undefined): value is string => value != null && value.trim() !== '';
