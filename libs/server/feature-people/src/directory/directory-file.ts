import type { DirectoryKind } from '@goodmark/audit-tool';
import { invalidInput } from '@goodmark/server-graphql';
import { readCsvText } from '@goodmark/server-tables';

/** What a column may hold, by kind; the first is what a row is known by. */
const COLUMNS = {
  SERVICE_AREAS: { name: ['name', 'service area'], service: ['service'], operationalLead: ['operational lead', 'operational lead e-mail'], strategicLead: ['strategic lead', 'strategic lead e-mail'], newName: ['new name'] },
  TEAMS: { name: ['name', 'team'], serviceArea: ['service area'], manager: ['manager', 'manager e-mail', 'team manager'], newName: ['new name'] },
  PEOPLE: { email: ['e-mail', 'email', 'e-mail address', 'email address'], name: ['name', 'full name'], level: ['level'], roles: ['roles', 'role'], team: ['team'], active: ['active'] },
} as const satisfies Record<DirectoryKind, Record<string, readonly string[]>>;

const KNOWN_BY: Readonly<Record<DirectoryKind, string>> = { SERVICE_AREAS: 'name', TEAMS: 'name', PEOPLE: 'email' };
const MOST_ROWS = 2_000;

/** One row: its number as a spreadsheet counts, and what stands in it. A column that the file does not have is left out: what is there stays. */
export interface DirectoryRow {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

const tidy = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\*$/, '').trim();

/** The rows of a file. Throws `INVALID_INPUT` on `file` where it is no table of this kind. */
export function directoryRows(kind: DirectoryKind, text: string): readonly DirectoryRow[] {
  const [first, ...rest] = readCsvText(text);
  const columns: Readonly<Record<string, readonly string[]>> = COLUMNS[kind];
  const fields = (first?.cells ?? []).map((heading) => Object.keys(columns).find((field) => columns[field]?.includes(tidy(heading))) ?? null);
  const wrong = (message: string) => invalidInput([{ field: 'file', message }]);
  const unknown = first?.cells.find((heading, index) => fields[index] === null && heading !== '');
  const headings = Object.values(columns).map(([heading]) => heading).join(', ');
  if (!fields.includes(KNOWN_BY[kind])) throw wrong(`The first row must have the headings, with one column called ${columns[KNOWN_BY[kind]]?.[0]}. Possible headings: ${headings}.`);
  if (unknown !== undefined) throw wrong(`There is no column “${unknown.slice(0, 60)}” in such a file. Possible headings: ${headings}.`);
  const twice = fields.find((field, index) => field !== null && fields.indexOf(field) !== index);
  if (twice) throw wrong(`Two columns hold the same: ${columns[twice]?.[0]}. Leave one out.`);
  if (rest.length === 0) throw wrong('The file has headings and no rows.');
  if (rest.length > MOST_ROWS) throw wrong(`The file has more than ${MOST_ROWS.toLocaleString('en-GB')} rows. Split it.`);
  return rest.map(({ number, cells }) => ({ number, cells: Object.fromEntries(fields.flatMap((field, index) => (field === null ? [] : [[field, cells[index] ?? '']]))) }));
}

/** The key that a word in a file stands for, such as `TEAM_MANAGER` for “Team manager”; null where it is none of them. */
export function keyOf<K extends string>(keys: Readonly<Record<string, K>>, word: string): K | null {
  const asKey = word.trim().toUpperCase().replace(/[\s-]+/g, '_');
  return Object.values(keys).find((key) => key === asKey) ?? null;
}
