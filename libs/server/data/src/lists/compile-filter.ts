import { type FieldFilter, invalidInput } from '@goodmark/server-graphql';
import { allOf, anyOf, type Condition, condition, isOneOf, not } from '../access/condition';

/** Where a filter field stands: a column, or a function that makes the condition of one operator. */
export type FilterTarget = string | ((filter: FieldFilter, name: () => string) => Condition);
export type FilterTargets = Readonly<Record<string, FilterTarget>>;

interface Tree {
  and?: Tree[] | null;
  or?: Tree[] | null;
  not?: Tree | null;
}

/** How many conditions one filter may hold, and how many values one list. */
const MAX_CONDITIONS = 50;
const MAX_VALUES = 200;

/** `!` escapes, since a backslash means different things in the two databases' string literals. */
const likePattern = (text: string): string => text.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`);

/** The condition of one field filter on a column. A filter without operators is always true. */
export function compareColumn(column: string, filter: FieldFilter, name: () => string): Condition {
  const compare = (sign: string, value: unknown): Condition => {
    const param = name();
    return condition(`${column} ${sign} :${param}`, { [param]: value });
  };
  const like = (pattern: string): Condition => {
    const param = name();
    return condition(`LOWER(${column}) LIKE :${param} ESCAPE '!'`, { [param]: pattern });
  };
  const parts: Condition[] = [];
  if (filter.eq != null) parts.push(compare('=', filter.eq));
  if (filter.ne != null) parts.push(anyOf([compare('<>', filter.ne), condition(`${column} IS NULL`)]));
  if (filter.in != null) parts.push(isOneOf(column, filter.in, name()));
  if (filter.notIn != null && filter.notIn.length > 0) parts.push(not(isOneOf(column, filter.notIn, name())));
  if (filter.lt != null) parts.push(compare('<', filter.lt));
  if (filter.lte != null) parts.push(compare('<=', filter.lte));
  if (filter.gt != null) parts.push(compare('>', filter.gt));
  if (filter.gte != null) parts.push(compare('>=', filter.gte));
  if (filter.contains != null) parts.push(like(`%${likePattern(filter.contains)}%`));
  if (filter.startsWith != null) parts.push(like(`${likePattern(filter.startsWith)}%`));
  if (filter.isNull != null) parts.push(condition(`${column} IS ${filter.isNull ? '' : 'NOT '}NULL`));
  return allOf(parts);
}

/** Compiles a `where` input into one condition. Only the fields named in `targets` can be filtered on. */
export function compileFilter(where: object | null | undefined, targets: FilterTargets): Condition {
  let conditions = 0;
  const name = () => `f_${(conditions += 1)}`;

  const ofTree = (tree: Tree): Condition => {
    const { and, or, not: negated, ...fields } = tree;
    const parts = Object.entries(fields).flatMap(([field, filter]) => {
      const target = targets[field];
      if (filter == null || target === undefined) return [];
      assertSmall(field, filter as FieldFilter);
      return [typeof target === 'string' ? compareColumn(target, filter as FieldFilter, name) : target(filter as FieldFilter, name)];
    });
    if (and != null) parts.push(allOf(and.map(ofTree)));
    if (or != null) parts.push(or.length === 0 ? allOf([]) : anyOf(or.map(ofTree)));
    if (negated != null) parts.push(not(ofTree(negated)));
    if (conditions > MAX_CONDITIONS) {
      throw invalidInput([{ field: 'where', message: `This filter has more than ${MAX_CONDITIONS} conditions. Ask for less in one go.` }]);
    }
    return allOf(parts);
  };
  return ofTree((where ?? {}) as Tree);
}

function assertSmall(field: string, filter: FieldFilter): void {
  const longest = Math.max(filter.in?.length ?? 0, filter.notIn?.length ?? 0);
  if (longest > MAX_VALUES) {
    throw invalidInput([{ field: `where.${field}`, message: `Give at most ${MAX_VALUES} values; ${longest} were given.` }]);
  }
}
