import { parse } from 'csv-parse/sync';
import { assertRowFits, fileProblem } from './table-problem';
import type { TableRow } from './table-row';

const MOST_CHARACTERS = 1_000_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that stands most often in the first line: what spreadsheets write depends on where they are. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  return [...DELIMITERS].sort((a, b) => first.split(b).length - first.split(a).length)[0] as string;
};

/**
 * The rows of a short CSV text that is held whole, headings first, each with its number as a spreadsheet counts. Empty rows
 * are left out. Throws `INVALID_INPUT` on `file` where it is no table.
 */
export function readCsvText(text: string): readonly TableRow[] {
  if (text.length > MOST_CHARACTERS) throw fileProblem('The file is larger than a million characters. Split it.');
  if (text.includes('\0')) throw fileProblem('This is no CSV file. Save it as CSV in your spreadsheet first.');
  try {
    const rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, info: true, trim: true }) as unknown as { record: string[]; info: { records: number; empty_lines: number } }[];
    // A spreadsheet counts rows, and a cell may hold line breaks.
    const table = rows.filter(({ record }) => record.some((cell) => cell !== '')).map(({ record, info }) => ({ number: info.records + info.empty_lines, cells: record }));
    for (const { cells, number } of table) assertRowFits(cells, number);
    return table;
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    if (code?.startsWith('CSV_')) throw fileProblem(`Row ${lines ?? 1} cannot be read: a quotation mark is missing or stands in the middle of a cell.`);
    throw error;
  }
}
