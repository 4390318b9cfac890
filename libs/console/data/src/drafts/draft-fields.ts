import { type DraftAction, tidyText } from '@goodmark/audit-tool';

export type FieldValue = string | boolean | null | readonly DraftAction[];

/**
 * What is being written: every field by the path that the rules and the API call it, `judgements.RISK.evidence`. Flat, so that
 * saving, comparing and merging look at one field at a time. A text that is empty is ''.
 */
export type DraftFields = Readonly<Record<string, FieldValue>>;

export const textIn = (fields: DraftFields, field: string): string => (typeof fields[field] === 'string' ? (fields[field] as string) : '');
export const choiceIn = <T extends string | boolean>(fields: DraftFields, field: string): T | null => (fields[field] ?? null) as T | null;

const comparable = (value: FieldValue | undefined): unknown => {
  if (typeof value === 'string') return tidyText(value);
  return Array.isArray(value) ? value.map(({ what, ownerId, dueOn }: DraftAction) => [tidyText(what), ownerId, dueOn]) : (value ?? null);
};

/** Whether two values of a field are kept as the same: white space at the end is not kept. */
export const sameValue = (one: FieldValue | undefined, other: FieldValue | undefined): boolean => JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

/** The fields in which two drafts differ. */
export const differences = (one: DraftFields, other: DraftFields): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !sameValue(one[field], other[field]));

/** Some fields of a draft. */
export const fieldsAmong = (fields: DraftFields, names: readonly string[]): DraftFields => Object.fromEntries(names.map((name) => [name, fields[name] as FieldValue]));
