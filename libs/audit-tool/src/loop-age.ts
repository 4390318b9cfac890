/** Days since submission, both ends included; the last range has no end. */
export interface AgeRange {
  readonly fromDays: number;
  readonly toDays: number | null;
}

/** The ages that open loops are counted by: two weeks, then months, then what nobody should ever see. */
export const LOOP_AGES: readonly AgeRange[] = [
  { fromDays: 0, toDays: 14 },
  { fromDays: 15, toDays: 30 },
  { fromDays: 31, toDays: 60 },
  { fromDays: 61, toDays: 90 },
  { fromDays: 91, toDays: 180 },
  { fromDays: 181, toDays: null },
];

/** Which of `LOOP_AGES` an age falls in, as a place in that list. Throws for an age that lies ahead. */
export function placeOfAge(days: number): number {
  const place = LOOP_AGES.findIndex(({ fromDays, toDays }) => days >= fromDays && (toDays === null || days <= toDays));
  if (place < 0) throw new RangeError(`A loop cannot be ${days} days old.`);
  return place;
}
