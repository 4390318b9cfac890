/** For how long saves of a draft replace one another, in minutes. */
const SITTING_MINUTES = 10;
/** How many characters may be taken out of a text at once without what stood there being kept apart. */
const LITTLE = 40;

/** One sitting at a draft as it is kept: when it began, and the texts that stood at its last save, by field. */
export interface Sitting {
  readonly startedAt: string;
  /** Whether it is kept as it is, whatever comes next. */
  readonly isOver: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** How many characters of a text are gone or written over in another. */
export function lostCharacters(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}

/**
 * Whether a save of a draft begins an earlier version of its own instead of replacing the last one: after ten minutes,
 * where the last was put aside, and where it takes more than a little away from a text, so that what is wiped out by
 * mistake within ten minutes is found again.
 */
export function beginsNewSitting(last: Sitting, at: string, texts: Readonly<Record<string, string>>): boolean {
  if (last.isOver) return true;
  const age = Date.parse(at) - Date.parse(last.startedAt);
  // Also where the clock was put back: nothing is replaced by what seems to be older.
  if (age < 0 || age >= SITTING_MINUTES * 60_000) return true;
  return Object.entries(last.texts).some(([field, text]) => lostCharacters(text, texts[field] ?? '') > LITTLE);
}
