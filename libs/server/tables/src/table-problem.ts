import { type DomainError, invalidInput } from '@goodmark/server-graphql';

/** Refuses a file, saying what is wrong with it and what to do. */
export const fileProblem = (message: string): DomainError => invalidInput([{ field: 'file', message }]);

/** The most columns a file may have; more than this is an export of everything, not a list. */
export const MOST_COLUMNS = 60;
export const MOST_ROWS = 250_000;
const MOST_CHARACTERS = 5_000;
const GROUPED = new Intl.NumberFormat('en-GB');

/** Refuses what no list of cases or people is. */
export function assertRowFits(cells: readonly string[], number: number): void {
  if (cells.length > MOST_COLUMNS) throw fileProblem(`Row ${number} has ${cells.length} columns, and at most ${MOST_COLUMNS} are read. Keep only the columns that are needed.`);
  if (number > MOST_ROWS + 1) throw fileProblem(`The file has more than ${GROUPED.format(MOST_ROWS)} rows. Split it, for example by service.`);
  const long = cells.findIndex((cell) => cell.length > MOST_CHARACTERS);
  if (long >= 0) throw fileProblem(`Column ${long + 1} of row ${number} has more than ${GROUPED.format(MOST_CHARACTERS)} characters. Is a quotation mark missing before it?`);
}
