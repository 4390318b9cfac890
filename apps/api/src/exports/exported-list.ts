import type { Cell } from '@goodmark/server-tables';

/** One column: its heading, where its value stands in a row of the API (`team.name`), and how it is put into a cell. */
export type ExportedColumn = readonly [heading: string, path: string, as?: (value: unknown) => Cell];

/** A list of the API as it is exported. What is asked for, and so what may be seen, is the API's own query. */
export interface ExportedList {
  /** What the sheet is called. */
  readonly title: string;
  /** The variables that the query takes beside those of a page, by name, with their types. */
  readonly variables: Readonly<Record<string, string>>;
  /** The fields from the root to the list, each with its arguments; those of the page are added to the last. */
  readonly fields: readonly string[];
  /** Whether the last field is a list with pages; else it is a plain one. */
  readonly paged?: false;
  readonly columns: readonly ExportedColumn[];
  /** How many rows it has is kept out of the log, which is read by others than the list. */
  readonly walled?: true;
}

/** A key in words: `DOES_NOT_MEET_GOOD` as "Does not meet good". */
export const words = (value: unknown): Cell => {
  if (value == null) return null;
  const text = String(value).toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Several keys in words, or as they are, in one cell. */
export const listed = (value: unknown): Cell => (value as readonly string[]).join(', ');
export const listedInWords = (value: unknown): Cell => (value as readonly string[]).map(words).join(', ');

/** The titles of several records in one cell. They are asked for with `WITHIN`. */
export const titles = (value: unknown): Cell => (value as readonly { readonly title: string }[]).map(({ title }) => title).join('; ');
/** What became of several fields, in one cell: "Due: 31 May 2018 → 29 June 2018". They are asked for with `WITHIN`. */
export const changes = (value: unknown): Cell =>
  (value as readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[]).map(({ name, before, after }) => `${name}: ${before === null ? '' : `${before} → `}${after ?? 'nothing'}`).join('; ');
/** What is asked for of each of several records in one column. */
const WITHIN = new Map<ExportedColumn[2], readonly string[]>([[titles, ['title']], [changes, ['name', 'before', 'after']]]);

/** An instant as spreadsheets understand it, in London's time: `2018-04-26 09:30`. */
export const instant = (value: unknown): Cell => (value == null ? null : LONDON.format(new Date(String(value))).replace(', ', ' '));
const LONDON = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** What stands at a path of a row; null where the way to it ends early. */
export const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, field) => (value == null ? null : (value as Record<string, unknown>)[field]), row);

/** The selection of all paths: `['team.name', 'team.id']` as `team { name id }`. */
function selectionOf(paths: readonly string[]): string {
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [field, ...rest] = path.split('.') as [string, ...string[]];
    below.set(field, [...(below.get(field) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return [...below].map(([field, deeper]) => (deeper.length > 0 ? `${field} { ${selectionOf(deeper)} }` : field)).join(' ');
}

/** How many rows are asked for at a time. */
export const A_PAGE = 100;

/** The query that reads one page of a list; its rows are at `list`. */
export function queryOf({ title, variables, fields, paged, columns }: ExportedList): string {
  const declared = Object.entries({ ...variables, ...(paged === false ? {} : { after: 'String' }) }).map(([name, type]) => `$${name}: ${type}`);
  const inner = selectionOf(columns.flatMap(([, path, as]) => WITHIN.get(as)?.map((within) => `${path}.${within}`) ?? [path]));
  const last = fields.at(-1) as string;
  const list = paged === false ? `${last} { ${inner} }` : `${withPage(last)} { nodes { ${inner} } pageInfo { hasNextPage endCursor } }`;
  const body = fields.slice(0, -1).reduceRight((within, field, index) => `${index === 0 ? 'record: ' : ''}${field} { ${within} }`, `list: ${list}`);
  return `query Export${title.replace(/\W/g, '')}${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`;
}

const withPage = (field: string): string => {
  const page = `first: ${A_PAGE}, after: $after`;
  return field.endsWith(')') ? `${field.slice(0, -1)}, ${page})` : `${field}(${page})`;
};
