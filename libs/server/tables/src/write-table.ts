import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import excel from 'exceljs';

/** What stands in one cell. */
export type Cell = string | number | boolean | null;

/** Takes the rows of a table one after the other; nothing is kept that was written. */
export interface TableWriter {
  row(cells: readonly Cell[]): Promise<void>;
  /** Resolves once everything is written. */
  end(): Promise<void>;
}

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = true;
/** A sheet takes 1,048,576 rows; what is more goes to the next. */
const MOST_ROWS_A_SHEET = 1_000_000;

/** Numbers stay numbers: a text that begins with a minus is taken for a formula, a number is not. */
const said = (cell: Cell): string | number => (cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : cell);

/** Waits until more can be written, or nothing more ever will. Leaves nothing behind that listens. */
async function untilDrained(rows: Writable, out: Writable): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([once(rows, 'drain', { signal: over.signal }), once(out, 'close', { signal: over.signal })]);
  } finally {
    over.abort();
  }
}

/**
 * Writes CSV (RFC 4180, UTF-8) to a stream, no faster than it is read. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, as OWASP advises, so that opening the file runs nothing.
 */
export function csvWriter(out: Writable, headings: readonly string[]): TableWriter {
  const rows = stringify({ bom: BYTE_ORDER_MARK, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  rows.pipe(out);
  const row = async (cells: readonly Cell[]): Promise<void> => {
    if (!rows.write(cells.map(said)) && !out.destroyed) await untilDrained(rows, out);
  };
  const begun = row(headings);
  return {
    async row(cells) {
      await begun;
      await row(cells);
    },
    async end() {
      await begun;
      rows.end();
      await finished(out);
    },
  };
}

/** Writes an Excel workbook to a file. A text is a text there, never a formula, whatever it begins with. */
export function workbookWriter(file: string, title: string, headings: readonly string[]): TableWriter {
  const out = createWriteStream(file, { mode: 0o600 });
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const newSheet = (number: number): excel.Worksheet => {
    const sheet = book.addWorksheet(number === 1 ? title : `${title} ${number}`, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = headings.map((heading) => ({ width: Math.min(40, Math.max(12, heading.length + 2)) }));
    const first = sheet.addRow([...headings]);
    first.font = { bold: true };
    first.commit();
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
    return sheet;
  };
  let sheet = newSheet(1);
  let [sheets, rows] = [1, 0];
  return {
    async row(cells) {
      if (rows === MOST_ROWS_A_SHEET) {
        sheet.commit();
        sheet = newSheet((sheets += 1));
        rows = 0;
      }
      sheet.addRow(cells.map((cell) => (typeof cell === 'boolean' ? said(cell) : cell))).commit();
      rows += 1;
      // Written in the background: where it falls behind, it is waited for, so that rows do not pile up.
      if (out.writableNeedDrain) await once(out, 'drain');
    },
    async end() {
      sheet.commit();
      await Promise.all([book.commit(), finished(out)]);
    },
  };
}
