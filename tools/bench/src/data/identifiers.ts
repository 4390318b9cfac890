/** What ids are made for, each with a digit of its own. */
const KINDS = { person: 1, area: 2, team: 3, case: 4, activity: 5, audit: 6, action: 7, moderation: 8, draft: 9 } as const;

/** Milliseconds since 1970 of the first id; those after it follow in order, as ids made one after the other do. */
const FIRST = Date.parse('2016-04-01T00:00:00.000Z');

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** The id of the n-th record of a kind: shaped like a UUIDv7, in the order of `n`, the same in every run. */
export function idOf(kind: keyof typeof KINDS, n: number): string {
  const time = hex(FIRST + n, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(KINDS[kind], 3)}-8000-${hex(n, 12)}`;
}
