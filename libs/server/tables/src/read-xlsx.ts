import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, open, type ZipFile } from 'yauzl';
import { fileProblem } from './table-problem';
import type { TableRow } from './table-row';

/** More than this unpacked is no list, whatever the file's own size is. */
const MOST_UNPACKED = 400 * 1024 * 1024;
const MOST_PARTS = 2_000;
const MOST_SHARED_CHARACTERS = 40 * 1024 * 1024;
const MOST_SHARED_TEXTS = 2_000_000;
/** Excel itself knows no more styles of cells. */
const MOST_STYLES = 65_500;
/** Text without a tag in it is held whole by the parser: more than this in one piece is no cell. */
const MOST_IN_ONE_PIECE = 8 * 1024 * 1024;
const tooMuchText = () => fileProblem('The workbook holds too much text for a list. Keep only the columns that are needed.');
const damaged = () => fileProblem('The workbook cannot be read: it is damaged or not an Excel workbook. Open it in a spreadsheet program, save it as .xlsx and upload that.');

/** A workbook opened for reading: its parts by name. */
interface Workbook {
  readonly zip: ZipFile;
  readonly parts: ReadonlyMap<string, Entry>;
}

async function opened(file: string): Promise<Workbook> {
  const zip = await (promisify(open) as (path: string, options: object) => Promise<ZipFile>)(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(() => {
    throw damaged();
  });
  const parts = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      parts.set(entry.fileName, entry);
      if (parts.size > MOST_PARTS) reject(damaged());
      else zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  }).catch((error: Error) => {
    zip.close();
    throw error;
  });
  return { zip, parts };
}

function assertHarmless({ parts }: Workbook): void {
  const entries = [...parts.values()];
  if (entries.some(({ fileName }) => /vbaProject|macrosheets|activeX|\.bin$/i.test(fileName) && !/printerSettings/i.test(fileName))) {
    throw fileProblem('The workbook contains macros, which are never accepted. Save it as an Excel workbook without macros (.xlsx) or as “CSV UTF-8” and upload that.');
  }
  if (!parts.has('xl/workbook.xml')) throw damaged();
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MOST_UNPACKED) {
    throw fileProblem('The workbook is too large when unpacked. Keep only the sheet and the columns that are needed.');
  }
}

interface Listener {
  open?(tag: SaxesTagPlain, name: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part piece by piece, and says after each piece that one was read. */
async function* parsed({ zip, parts }: Workbook, name: string, listener: Listener): AsyncGenerator<void> {
  const entry = parts.get(name);
  if (!entry) return;
  const stream = await (promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<Readable>)(entry).catch(() => {
    throw damaged();
  });
  const parser = new SaxesParser();
  let fault: Error | null = null;
  let inOnePiece = 0;
  parser.on('error', (error) => (fault ??= error));
  parser.on('opentag', (tag) => {
    inOnePiece = 0;
    listener.open?.(tag as SaxesTagPlain, local(tag.name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => {
    inOnePiece = 0;
    listener.close?.(local(tag.name));
  });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      if (fault) throw damaged();
      inOnePiece += (chunk as Buffer).length;
      if (inOnePiece > MOST_IN_ONE_PIECE) throw fileProblem('The workbook holds far more text than a list in one place. Keep only the columns that are needed.');
      yield;
    }
  } catch (error) {
    throw (error as { code?: string }).code === 'INVALID_INPUT' ? error : damaged();
  } finally {
    stream.destroy();
  }
}

async function readWhole(workbook: Workbook, name: string, listener: Listener): Promise<void> {
  for await (const _piece of parsed(workbook, name, listener));
}

async function firstSheetOf(workbook: Workbook): Promise<{ part: string; from1904: boolean }> {
  const targets = new Map<string, string>();
  await readWhole(workbook, 'xl/_rels/workbook.xml.rels', {
    open: ({ attributes }, name) => {
      if (name === 'Relationship' && targets.set(String(attributes.Id), String(attributes.Target)).size > MOST_PARTS) throw damaged();
    },
  });
  let sheet: string | null = null;
  let from1904 = false;
  await readWhole(workbook, 'xl/workbook.xml', {
    open: ({ attributes }, name) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(String(attributes.date1904));
      const relation = Object.keys(attributes).find((key) => local(key) === 'id');
      if (name === 'sheet' && relation && sheet === null && (attributes.state ?? 'visible') === 'visible') sheet = String(attributes[relation]);
    },
  });
  const target = targets.get(sheet ?? '');
  if (!target) throw damaged();
  return { part: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

async function sharedTextsOf(workbook: Workbook): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, inText, inReading, length] = ['', false, false, 0];
  await readWhole(workbook, 'xl/sharedStrings.xml', {
    open: (_tag, name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    text: (piece) => {
      if (!inText) return;
      text += piece;
      length += piece.length;
      if (length > MOST_SHARED_CHARACTERS) throw tooMuchText();
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si' && texts.push(text) > MOST_SHARED_TEXTS) throw tooMuchText();
    },
  });
  return texts;
}

/** The built-in number formats that are days or times. */
const isDayFormat = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** By the number of a cell's style: whether its number means a day. */
async function dayStylesOf(workbook: Workbook): Promise<readonly boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readWhole(workbook, 'xl/styles.xml', {
    open: ({ attributes }, name) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), /[dy]/i.test(String(attributes.formatCode).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')));
      if (name === 'cellXfs') inCells = true;
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'xf' && inCells) styles.push(custom.get(id) ?? isDayFormat(id));
      if (styles.length > MOST_STYLES || custom.size > MOST_STYLES) throw damaged();
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return styles;
}

const DAY_MS = 86_400_000;

/** The day a number means: days since the end of 1899 (with the 29 February 1900 that never was), or since 1904. */
function dayText(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const at = new Date(start + Math.round(serial * DAY_MS));
  if (Number.isNaN(at.getTime())) return String(serial);
  return Number.isInteger(serial) ? at.toISOString().slice(0, 10) : at.toISOString().slice(0, 16);
}

const numberText = (raw: string): string => (/e/i.test(raw) || /\.\d{10,}/.test(raw) ? String(Number(raw)) : raw);

/** The column of a cell, `C7` → 2. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** The number of a row: as the file says where that goes on counting, else the next; no two rows ever have the same. */
const numberOf = (said: string | undefined, last: number): number => (said !== undefined && /^\d{1,7}$/.test(said) && Number(said) > last ? Number(said) : last + 1);

/** The rows of the first sheet that is shown, one by one. Refuses macros and what is too large; never runs anything. */
export async function* readXlsx(file: string): AsyncGenerator<TableRow> {
  const workbook = await opened(file);
  try {
    assertHarmless(workbook);
    const { part, from1904 } = await firstSheetOf(workbook);
    const shared = await sharedTextsOf(workbook);
    const dayStyles = await dayStylesOf(workbook);
    let ready: TableRow[] = [];
    let [number, column, type, style, value, inValue] = [0, -1, '', 0, '', false];
    let cells: string[] = [];
    const cellText = (): string => {
      if (type === 's') return shared[Number(value)] ?? '';
      if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
      if (type === 'str' || type === 'inlineStr' || type === 'e' || type === 'd' || value === '') return value;
      return dayStyles[style] ? dayText(Number(value), from1904) : numberText(value);
    };
    const pieces = parsed(workbook, part, {
      open: ({ attributes }, name) => {
        if (name === 'row') [number, column, cells] = [numberOf(attributes.r, number), -1, []];
        if (name === 'c') [column, type, style, value] = [attributes.r ? columnOf(String(attributes.r)) : column + 1, String(attributes.t ?? 'n'), Number(attributes.s ?? 0), ''];
        inValue = name === 'v' || name === 't';
      },
      text: (piece) => void (inValue && (value += piece)),
      close: (name) => {
        inValue = false;
        if (name === 'c' && column < 20_000) {
          const text = cellText().trim();
          if (text !== '') {
            while (cells.length < column) cells.push('');
            cells[column] = text;
          }
        }
        if (name === 'row' && cells.some((cell) => cell !== '')) ready.push({ number, cells });
      },
    });
    for await (const _piece of pieces) {
      yield* ready;
      ready = [];
    }
    yield* ready;
  } finally {
    workbook.zip.close();
  }
}
