import { differences, type DraftFields, type FieldValue, sameValue } from './draft-fields';

/** A field that was changed here and elsewhere, differently: only a person can say which is right. */
export interface Conflict {
  readonly field: string;
  readonly theirs: FieldValue;
}

export interface Merged {
  readonly fields: DraftFields;
  readonly conflicts: readonly Conflict[];
  /** Fields that were changed elsewhere alone, and were taken over. */
  readonly taken: readonly string[];
}

/**
 * Brings two drafts together that both began from `base`. A field changed on one side takes that side; one changed on both
 * keeps `mine` and is a conflict. Nothing of either side is lost.
 */
export function mergeDrafts(base: DraftFields, mine: DraftFields, theirs: DraftFields): Merged {
  const fields: Record<string, FieldValue> = { ...mine };
  const conflicts: Conflict[] = [];
  const taken: string[] = [];
  for (const field of differences(mine, theirs)) {
    const value = theirs[field] ?? null;
    if (sameValue(base[field], value)) continue;
    if (sameValue(base[field], mine[field])) {
      fields[field] = value;
      taken.push(field);
    } else conflicts.push({ field, theirs: value });
  }
  return { fields, conflicts, taken };
}
