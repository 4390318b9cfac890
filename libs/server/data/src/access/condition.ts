/** A piece of SQL that is true or false of a row, with its named parameters (`:name`, `:...names`). */
export interface Condition {
  readonly sql: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const ALWAYS: Condition = { sql: '1 = 1', params: {} };
export const NEVER: Condition = { sql: '1 = 0', params: {} };

/** A condition written out. One with an OR is put in brackets, so that it stays one wherever it is written beside an AND. */
export const condition = (sql: string, params: Record<string, unknown> = {}): Condition => ({ sql: /\bOR\b/i.test(sql) ? `(${sql})` : sql, params });

const join = (word: 'AND' | 'OR', parts: readonly Condition[]): string => parts.map(({ sql }) => `(${sql})`).join(` ${word} `);
const paramsOf = (parts: readonly Condition[]): Condition['params'] => Object.assign({}, ...parts.map(({ params }) => params));

/** True when all are; of none: true. */
export const allOf = (parts: readonly Condition[]): Condition => {
  if (parts.length === 0) return ALWAYS;
  return parts.length === 1 ? (parts[0] as Condition) : { sql: join('AND', parts), params: paramsOf(parts) };
};

/** True when one is; of none: false. In brackets, so that it stays one condition wherever it is written beside an AND. */
export const anyOf = (parts: readonly Condition[]): Condition => {
  if (parts.length === 0) return NEVER;
  return parts.length === 1 ? (parts[0] as Condition) : { sql: `(${join('OR', parts)})`, params: paramsOf(parts) };
};

export const not = (part: Condition): Condition => ({ sql: `NOT (${part.sql})`, params: part.params });

/** `column IN (…)` that is also right for an empty list. */
export function isOneOf(column: string, values: readonly unknown[], name: string): Condition {
  return values.length === 0 ? NEVER : condition(`${column} IN (:...${name})`, { [name]: values });
}

/** Whether two conditions are word for word the same. */
export const isSame = (a: Condition, b: Condition): boolean => a.sql === b.sql && JSON.stringify(a.params) === JSON.stringify(b.params);
