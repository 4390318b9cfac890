import { open } from 'node:fs/promises';
import { type Encoding, encodingOf, readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { assertRowFits, fileProblem } from './table-problem';
import type { TableRow } from './table-row';

/** A table opened for reading. */
export interface Table {
  readonly format: 'CSV' | 'XLSX';
  /** What a CSV file is written in; null for a workbook. */
  readonly encoding: Encoding | null;
  readonly headings: readonly string[];
  /** The rows below the headings, one by one; the file is read as they are asked for. */
  readonly rows: AsyncGenerator<TableRow>;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* fitting(rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    assertRowFits(row.cells, row.number);
    if (row.cells.some((cell) => cell !== '')) yield row;
  }
}

/** The headings; columns without one at the end, as spreadsheets leave behind, are none. */
function headingsOf(row: TableRow): readonly string[] {
  const cells = row.cells.slice(0, row.cells.findLastIndex((cell) => cell !== '') + 1);
  const nameless = cells.findIndex((cell) => cell === '');
  if (nameless >= 0) throw fileProblem(`Column ${nameless + 1} has no heading. Give every column a heading in the first row.`);
  const twice = cells.find((cell, index) => cells.indexOf(cell) !== index);
  if (twice !== undefined) throw fileProblem(`Two columns have the heading “${twice.slice(0, 60)}”. Rename one, so that they can be told apart.`);
  const long = cells.find((cell) => cell.length > 200);
  if (long !== undefined) throw fileProblem('A heading has more than 200 characters. Is the first row the one with the headings?');
  return cells;
}

/** Opens a CSV file or an Excel workbook by what it holds, not by its name. Throws `INVALID_INPUT` for anything else. */
export async function openTable(file: string): Promise<Table> {
  const start = await firstBytes(file);
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, index) => start[index] === byte);
  if (start.length === 0) throw fileProblem('The file is empty. Choose a file with a row of headings and a row for each record.');
  if (begins(OLD_OFFICE)) throw fileProblem('This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password, or as “CSV UTF-8”, and upload that.');
  if (begins(PDF)) throw fileProblem('This is a PDF file. Upload the list as “CSV UTF-8” or as an Excel workbook (.xlsx).');
  const isWorkbook = begins(ZIP);
  const encoding = isWorkbook ? null : await encodingOf(file);
  const rows = fitting(isWorkbook ? readXlsx(file) : readCsv(file, encoding as Encoding));
  const first = await rows.next();
  if (first.done) throw fileProblem('The file has no rows. It needs a row of headings and a row for each record.');
  return { format: isWorkbook ? 'XLSX' : 'CSV', encoding, headings: headingsOf(first.value), rows };
}
