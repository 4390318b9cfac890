/** Filters as they stand in an address, made into the API's `where`. */
type Value = unknown;

const given = (value: Value): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** How one filter of the console becomes a condition of the API. */
export type Condition = (value: never) => object;

export const equals = (field: string): Condition => (value: Value) => ({ [field]: Array.isArray(value) ? { in: value } : { eq: value } });
export const contains = (field: string): Condition => (value: Value) => ({ [field]: { contains: value } });
/** For a condition that stands in the address as the API takes it. */
export const exactly = (field: string): Condition => (value: Value) => ({ [field]: value });
/** For a question answered yes or no. */
export const yes = (field: string): Condition => (value: Value) => ({ [field]: { eq: String(value) === 'true' } });
/** For whether a field has no value: yes or no. */
export const isEmpty = (field: string): Condition => (value: Value) => ({ [field]: { isNull: String(value) === 'true' } });
/** For a range, `{ from, to }`, both ends included. */
export const within = (field: string): Condition => (value: { from?: string; to?: string }) => ({
  [field]: { ...(value.from ? { gte: value.from } : {}), ...(value.to ? { lte: value.to } : {}) },
});

/** For a day of a year, as `2018`. */
export const ofYear = (field: string): Condition => (value: Value) => ({ [field]: { gte: `${String(value)}-01-01`, lte: `${String(value)}-12-31` } });

/** For a range of whole numbers as it stands in an address, `15-30`, or `181-` without an end; what is no range is left out. */
export const between = (field: string): Condition => (value: Value) => {
  const [, from, to] = /^(\d{1,6})-(\d{0,6})$/.exec(String(value)) ?? [];
  return from === undefined ? {} : { [field]: { gte: Number(from), ...(to ? { lte: Number(to) } : {}) } };
};

/** For what lies before a day, that day left out. */
export const before = (field: string): Condition => (value: Value) => ({ [field]: { lt: value } });

/** A `where` of all that is filled in. A filter that is not known is left out: an address may be older than the screen. */
export function whereOf(conditions: Readonly<Record<string, Condition>>): (filter: Record<string, unknown>) => object {
  return (filter) => {
    const parts = Object.entries(filter).flatMap(([name, value]) => {
      const make = conditions[name];
      return make && given(value) ? [make(value as never)] : [];
    });
    return Object.assign({}, ...parts) as object;
  };
}
