import { isCaseReference } from '@goodmark/audit-tool';
import type { CalendarDate } from '../calendar-date';
import { readDay } from './read-day';

/** One open case as a frame keeps it. Categories in the order of the file: the first is the one it is stratified by. */
export interface FrameRow {
  readonly reference: string;
  readonly service: string;
  readonly categories: readonly string[];
  readonly teamId: string;
  readonly caseHolderId: string | null;
  readonly openSince: CalendarDate | null;
  readonly siblings: string | null;
}

/** What the words of a row are looked up in. All take the words as they stand in the file. */
export interface FrameLookups {
  readonly teamOf: (name: string) => { readonly id: string; readonly service: string } | null;
  readonly categoryOf: (name: string) => string | null;
  readonly serviceOf: (name: string) => string | null;
  /** Ids of the people of that name or e-mail address. */
  readonly peopleOf: (name: string) => readonly string[];
  readonly today: CalendarDate;
}

/** A row that can be kept, or why it cannot: a sentence for each cell that is wrong. */
export type ReadRow = { readonly row: FrameRow; readonly problems: readonly [] } | { readonly row: null; readonly problems: readonly string[] };

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
/** Six of the longest keys fill the column that holds them. */
const MOST_CATEGORIES = 6;

/** Reads the cells of one row, by field key. */
export function readFrameRow(cells: Readonly<Record<string, string>>, lookups: FrameLookups): ReadRow {
  const cell = (field: string): string => (cells[field] ?? '').trim();
  const problems: string[] = [];
  const fault = (sentence: string): null => {
    problems.push(sentence);
    return null;
  };

  const reference = cell('REFERENCE');
  if (reference === '') fault('It has no case reference.');
  // The cell is not repeated: what is no reference may be a name.
  else if (!isCaseReference(reference)) fault('Its case reference has something other than 1 to 40 letters, digits, - / . or _ with at least one digit.');

  const names = cell('CATEGORY').split(/[;|,]/).map((name) => name.trim()).filter(Boolean);
  const categories = [...new Set(names.map((name) => lookups.categoryOf(name) ?? fault(`There is no case category ${quoted(name)}.`)))];
  if (names.length === 0) fault('It has no case category.');
  if (names.length > MOST_CATEGORIES) fault(`It has more than ${MOST_CATEGORIES} case categories.`);

  const team = lookups.teamOf(cell('TEAM'));
  if (!team) fault(cell('TEAM') === '' ? 'It has no team.' : `There is no team ${quoted(cell('TEAM'))}.`);

  const service = cell('SERVICE') === '' ? (team?.service ?? null) : (lookups.serviceOf(cell('SERVICE')) ?? fault(`There is no service ${quoted(cell('SERVICE'))}.`));
  if (team && service && service !== team.service) fault(`The team ${quoted(cell('TEAM'))} does not belong to the service ${quoted(cell('SERVICE'))}.`);

  const holders = cell('CASE_HOLDER') === '' ? [] : lookups.peopleOf(cell('CASE_HOLDER'));
  if (cell('CASE_HOLDER') !== '' && holders.length === 0) fault(`Nobody called ${quoted(cell('CASE_HOLDER'))} is in the directory. Add them first, or leave the cell empty.`);
  if (holders.length > 1) fault(`${holders.length} people are called ${quoted(cell('CASE_HOLDER'))}. Give the e-mail address.`);

  const openSince = cell('OPEN_SINCE') === '' ? null : (readDay(cell('OPEN_SINCE')) ?? fault(`${quoted(cell('OPEN_SINCE'))} is not a day. Write it as 26/04/2018 or 2018-04-26.`));
  if (openSince !== null && openSince > lookups.today) fault('It is opened in the future.');

  const siblings = cell('SIBLINGS') || null;
  if (siblings !== null && !isCaseReference(siblings)) fault('Its sibling group is not a reference. Give a number or code with a digit, never a name.');

  if (problems.length > 0) return { row: null, problems };
  return {
    row: { reference, service: service as string, categories: categories as string[], teamId: (team as { id: string }).id, caseHolderId: holders[0] ?? null, openSince, siblings },
    problems: [],
  };
}
