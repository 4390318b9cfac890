import type { ObjectLiteral } from 'typeorm';
import { invalidInput, MAX_PAGE, type Order, type Page, type PageArgs, type PageInfo } from '@goodmark/server-graphql';
import { allOf, anyOf, type Condition, condition } from '../access/condition';
import { compileFilter, type FilterTargets } from './compile-filter';
import type { EntityClass } from '../database/row-mapper';
import type { RequestContext } from '../request-context';

/** One thing a list can be ordered by: a column of the row, and whether the order runs against it (age: oldest first). */
export interface OrderTarget {
  readonly column: string;
  readonly nullable?: boolean;
  readonly reversed?: boolean;
}

export interface ListPlan {
  readonly filters: FilterTargets | ((ctx: RequestContext) => FilterTargets);
  readonly orders: Readonly<Record<string, OrderTarget>>;
  /** The order when none is asked for. */
  readonly usual: readonly Order[];
  /**
   * The indexes of keyset pages: for lists ordered by `order` first and filtered by `filter` being equal to something
   * (null: by nothing that has an index), in order of preference.
   */
  readonly keysetIndexes?: readonly { readonly order: string; readonly filter: string | null; readonly index: string }[];
  /** What is true of every row of the list whatever is asked: the rows of one record, on alias `t`. */
  readonly within?: Condition;
  /** The column that makes every order total; `id` unless said. */
  readonly tieBreaker?: string;
}

interface ListArgs extends PageArgs {
  where?: object | null;
  orderBy?: readonly Order[] | null;
}

interface Key extends OrderTarget {
  readonly descending: boolean;
}

const USUAL_PAGE = 25;
const MAX_OFFSET = 100_000;

function assertArgs({ first, offset, after }: PageArgs): void {
  if (first != null && (first < 1 || first > MAX_PAGE)) {
    throw invalidInput([{ field: 'first', message: `Ask for 1 to ${MAX_PAGE} rows a page; use \`after\` for the next page.` }]);
  }
  if (offset != null && (offset < 0 || offset > MAX_OFFSET)) {
    throw invalidInput([{ field: 'offset', message: `Skip 0 to ${MAX_OFFSET} rows; use \`after\` to go further.` }]);
  }
  if (offset != null && after != null) {
    throw invalidInput([{ field: 'offset', message: 'Give `after` or `offset`, not both.' }]);
  }
}

function keysOf(plan: ListPlan, orderBy: readonly Order[] | null | undefined): Key[] {
  const orders = orderBy?.length ? orderBy : plan.usual;
  const keys = orders.map(({ field, direction }): Key => {
    const target = plan.orders[field];
    if (!target) throw invalidInput([{ field: 'orderBy', message: `This list cannot be ordered by ${field}.` }]);
    return { ...target, descending: (direction === 'DESC') !== (target.reversed ?? false) };
  });
  const tieBreaker = plan.tieBreaker ?? 'id';
  return keys.some(({ column }) => column === tieBreaker) ? keys : [...keys, { column: tieBreaker, descending: keys.at(-1)?.descending ?? false }];
}

const cursorOf = (row: ObjectLiteral, keys: readonly Key[]): string =>
  Buffer.from(JSON.stringify(keys.map(({ column }) => row[column] ?? null))).toString('base64url');

function valuesOf(cursor: string, keys: readonly Key[]): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === keys.length && values.every((value) => value === null || ['string', 'number'].includes(typeof value))) return values;
  } catch {
    // Falls through to the same answer as a cursor of another list.
  }
  throw invalidInput([{ field: 'after', message: 'This cursor is not of this list in this order. Start again without `after`.' }]);
}

/** Strictly after `value` in the order of one key. Both databases put nulls first when ascending. */
function beyond(alias: string, key: Key, value: unknown, param: string): Condition | null {
  const column = `${alias}.${key.column}`;
  if (value === null) return key.descending ? null : condition(`${column} IS NOT NULL`);
  const compare = condition(`${column} ${key.descending ? '<' : '>'} :${param}`, { [param]: value });
  return key.descending && key.nullable ? anyOf([compare, condition(`${column} IS NULL`)]) : compare;
}

const same = (alias: string, { column }: Key, value: unknown, param: string): Condition =>
  value === null ? condition(`${alias}.${column} IS NULL`) : condition(`${alias}.${column} = :${param}`, { [param]: value });

/** `a < x OR (a = x AND id < y)`, spelt out: MariaDB does not use an index for a comparison of rows. */
function afterCursor(alias: string, keys: readonly Key[], values: readonly unknown[]): Condition {
  const branches = keys.flatMap((key, index) => {
    const last = beyond(alias, key, values[index], `k_${index}`);
    if (!last) return [];
    const prefix = keys.slice(0, index).map((each, at) => same(alias, each, values[at], `k_${at}`));
    return [[...prefix, last]];
  });
  return anyOf(branches.map((parts) => ({
    sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
    params: Object.assign({}, ...parts.map(({ params }) => params)),
  })));
}

function keysetIndexOf({ keysetIndexes, usual }: ListPlan, { orderBy, where }: ListArgs): string | null {
  const first = (orderBy?.length ? orderBy : usual)[0]?.field;
  const filters = (where ?? {}) as Record<string, { eq?: unknown } | null | undefined>;
  return keysetIndexes?.find(({ order, filter }) => order === first && (filter === null || filters[filter]?.eq != null))?.index ?? null;
}

/** One page of rows that are all at hand, in the order they have; the cursor is the place in the list. */
export function pageOfAll<T>(rows: readonly T[], args: PageArgs): Page<T> {
  assertArgs(args);
  const from = args.after == null ? (args.offset ?? 0) : placeOf(args.after) + 1;
  const nodes = rows.slice(from, from + (args.first ?? USUAL_PAGE));
  const edges = nodes.map((node, index) => ({ cursor: Buffer.from(String(from + index)).toString('base64url'), node }));
  return {
    nodes, edges, totalCount: rows.length,
    pageInfo: { hasNextPage: from + nodes.length < rows.length, hasPreviousPage: from > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** One page of rows that a statement of its own reads, by their place in the list; the cursor is the place. `count` is only run when it is asked for. */
export async function pageByPlace<T>(args: PageArgs, read: (limit: number, offset: number) => Promise<readonly T[]>, count: () => Promise<number>): Promise<Page<T>> {
  assertArgs(args);
  const from = args.after == null ? (args.offset ?? 0) : placeOf(args.after) + 1;
  const first = args.first ?? USUAL_PAGE;
  const found = await read(first + 1, from);
  const nodes = found.slice(0, first);
  const edges = nodes.map((node, index) => ({ cursor: Buffer.from(String(from + index)).toString('base64url'), node }));
  return {
    nodes, edges,
    pageInfo: { hasNextPage: found.length > first, hasPreviousPage: from > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return count();
    },
  };
}

function placeOf(cursor: string): number {
  const place = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,6}$/.test(place)) return Number(place);
  throw invalidInput([{ field: 'after', message: 'This cursor is not of this list. Start again without `after`.' }]);
}

/** One page of the rows of an entity that the viewer may see, by filter, order and cursor or offset. */
export async function page<T extends ObjectLiteral>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  args: ListArgs,
  plan: ListPlan,
): Promise<Page<T>> {
  assertArgs(args);
  const alias = 't';
  const keys = keysOf(plan, args.orderBy);
  const filter = compileFilter(args.where, typeof plan.filters === 'function' ? plan.filters(ctx) : plan.filters);
  const first = args.first ?? USUAL_PAGE;

  const asked = plan.within ? allOf([plan.within, filter]) : filter;
  const filtered = () => ctx.rows(entity, alias).andWhere(`(${asked.sql})`, asked.params);
  const list = filtered();

  if (args.after != null) {
    const beyondCursor = afterCursor(alias, keys, valuesOf(args.after, keys));
    list.andWhere(`(${beyondCursor.sql})`, beyondCursor.params);
    const index = keysetIndexOf(plan, args);
    if (index) list.forceIndex(index);
  }
  for (const { column, descending } of keys) list.addOrderBy(`${alias}.${column}`, descending ? 'DESC' : 'ASC');
  list.limit(first + 1);
  if (args.offset) list.offset(args.offset);

  const found = await list.getMany();
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node, keys), node }));
  const pageInfo: PageInfo = {
    hasNextPage: found.length > first,
    hasPreviousPage: args.after != null || (args.offset ?? 0) > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return {
    nodes,
    edges,
    pageInfo,
    get totalCount() {
      return filtered().getCount();
    },
  };
}
