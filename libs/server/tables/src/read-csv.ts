import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { fileProblem } from './table-problem';
import type { TableRow } from './table-row';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const startOf = async (file: string, length: number): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const isUndecodable = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** The text of a file, piece by piece. Throws what `isUndecodable` knows where a byte means nothing in the encoding. */
async function* decoded(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function isUtf8(file: string): Promise<boolean> {
  try {
    for await (const _piece of decoded(file, 'utf-8'));
    return true;
  } catch (error) {
    if (isUndecodable(error)) return false;
    throw error;
  }
}

async function assertText(file: string): Promise<void> {
  for await (const chunk of createReadStream(file)) {
    if ((chunk as Buffer).includes(0)) throw fileProblem('This is not a text file. Save the list as “CSV UTF-8” or as an Excel workbook (.xlsx) and upload that.');
  }
}

/**
 * What a text file is written in: by its byte order mark, else UTF-8 where all of it is, else Windows-1252, which is what
 * Excel's plain “CSV” is in England.
 */
export async function encodingOf(file: string): Promise<Encoding> {
  const start = await startOf(file, 2);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  await assertText(file);
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/** The sign between cells: the one the first line has most of, outside quotation marks. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'There is text after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'A quotation mark stands in the middle of a cell',
  CSV_MAX_RECORD_SIZE: 'A row is far too long; a quotation mark may be missing',
};

function told(error: unknown): unknown {
  const { code, lines } = error as { code?: string; lines?: number };
  if (isUndecodable(error)) return fileProblem('The file is damaged: part of it is no text. Save the list again as “CSV UTF-8” and upload that.');
  const what = code && (FAULTS[code] ?? (code.startsWith('CSV_') || code.startsWith('INVALID_') ? 'The file is not in the form of a CSV file' : undefined));
  return what ? fileProblem(`${what}${lines ? ` (near line ${lines})` : ''}. Save the list again as “CSV UTF-8” and upload that.`) : error;
}

async function* whole(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** The rows of a CSV file, one by one. Refuses what is no CSV with a sentence that names the line. */
export async function* readCsv(file: string, encoding: Encoding): AsyncGenerator<TableRow> {
  const text = decoded(file, encoding);
  const first = await text.next();
  const firstLine = (first.done ? '' : first.value).replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const parser = Readable.from(whole(first, text)).pipe(
    parse({ delimiter: delimiterOf(firstLine), bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: 1_000_000 }),
  );
  try {
    let last = 0;
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // A spreadsheet counts rows, and a cell may hold line breaks.
      last = info.records + info.empty_lines;
      yield { number: last, cells: record };
    }
  } catch (error) {
    throw told(error);
  }
}
