import type { FieldFilter } from '@goodmark/server-graphql';

type Value = string | null;

/** Whether a value meets a filter, as the database would say: letters of either case are the same, and nothing is compared with what is not there. */
function meets(value: Value, { eq, ne, in: among, notIn, contains, startsWith, isNull }: FieldFilter<string>): boolean {
  const letters = value?.toLowerCase() ?? null;
  return (
    (eq == null || value === eq) && (ne == null || value !== ne) && (among == null || (value !== null && among.includes(value))) && (notIn == null || value === null || !notIn.includes(value)) &&
    (contains == null || (letters !== null && letters.includes(contains.toLowerCase()))) && (startsWith == null || (letters !== null && letters.startsWith(startsWith.toLowerCase()))) &&
    (isNull == null || (value === null) === isNull)
  );
}

/** Whether what is at hand meets every filter that is given. */
export const isWanted = <F extends string>(row: Readonly<Record<F, Value>>, where: Readonly<Partial<Record<F, unknown>>>): boolean =>
  (Object.keys(where) as F[]).every((field) => where[field] == null || meets(row[field], where[field] as FieldFilter<string>));
