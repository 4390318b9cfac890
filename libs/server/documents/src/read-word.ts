import type { SaxesTagNS } from 'saxes';
import { assertHarmless } from './assert-harmless';
import { fileProblem } from './file-problem';
import { attribute, readXml } from './read-xml';
import { openPackage } from './word-package';

/** A content control with a tag, and what stands in it; '' while only its placeholder does. */
export interface WordControl {
  readonly tag: string;
  readonly text: string;
}

/** A paragraph that is not empty, in the order of the document; in a table also where. */
export interface WordBlock {
  readonly text: string;
  readonly isHeading: boolean;
  /** Which table, row and cell, each from 0; null outside of tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

export interface WordReading {
  readonly controls: readonly WordControl[];
  readonly blocks: readonly WordBlock[];
  /** What was left alone, as sentences. */
  readonly notes: readonly string[];
}

const MOST = { characters: 2_000_000, controls: 2_000, blocks: 10_000 } as const;
const NAMESPACES = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main']);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Text that is not on the page: deleted or moved away while changes were tracked, and the code of fields. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'sdtPr', 'rPr', 'pPr', 'tblPr', 'sectPr']);
/** Fields that fetch or run something when they are brought up to date. */
const REACHES_OUT = /^\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|INCLUDE)\b/i;
/** What programs put where a control is empty. */
const PLACEHOLDERS = /^(Click or tap( here)? to enter (text|a date)\.|Click here to enter (text|a date)\.|Choose an item\.|)$/;

/** What a program of ours puts where a control of this kind is empty, by which it is known again. */
export const PLACEHOLDER = { TEXT: 'Write here', CHOICE: 'Choose', DAY: 'Choose a day' } as const;
const isPlaceholder = (text: string): boolean => PLACEHOLDERS.test(text.trim()) || Object.values(PLACEHOLDER).includes(text.trim() as never);

interface Paragraph {
  text: string;
  isHeading: boolean;
  isBold: boolean;
}
interface Control {
  tag: string | null;
  text: string;
  showsPlaceholder: boolean;
}
interface Table {
  readonly number: number;
  row: number;
  column: number;
}

/** A short paragraph all in bold is a heading, whatever its style is called. */
const LONGEST_HEADING = 100;

/** Collects what stands on the pages of a document while its parts are told. */
class Pages {
  readonly controls: WordControl[] = [];
  readonly blocks: WordBlock[] = [];
  private characters = 0;
  private hidden = 0;
  private runIsBold = false;
  private tables = 0;
  private field = '';
  private readonly paragraphs: Paragraph[] = [];
  private readonly open: Control[] = [];
  private readonly tableStack: Table[] = [];
  private inText = false;
  private inField = false;

  begin(tag: SaxesTagNS): void {
    const isWord = NAMESPACES.has(tag.uri);
    if (isWord) this.look(tag);
    if ((isWord && LEFT_OUT.has(tag.local)) || (tag.uri === COMPATIBILITY && tag.local === 'Fallback')) this.hidden += 1;
    else if (isWord && this.hidden === 0) this.enter(tag);
  }

  end(tag: SaxesTagNS): void {
    const isWord = NAMESPACES.has(tag.uri);
    if ((isWord && LEFT_OUT.has(tag.local)) || (tag.uri === COMPATIBILITY && tag.local === 'Fallback')) this.hidden -= 1;
    else if (isWord && this.hidden === 0) this.leave(tag.local);
    if (isWord && tag.local === 'instrText') this.inField = false;
    if (isWord && tag.local === 'p') this.field = '';
  }

  text(text: string): void {
    if (this.inField) this.field += text;
    if (REACHES_OUT.test(this.field)) throw outside();
    if (this.inText && this.hidden === 0) this.add(text);
  }

  /** What is said of a paragraph, run or control rather than in it. */
  private look(tag: SaxesTagNS): void {
    const paragraph = this.paragraphs.at(-1);
    const control = this.open.at(-1);
    const value = () => attribute(tag, 'val');
    const isOn = () => !['0', 'false', 'off'].includes(value() ?? '1');
    switch (tag.local) {
      case 'instrText': this.inField = true; break;
      case 'fldSimple': if (REACHES_OUT.test(attribute(tag, 'instr') ?? '')) throw outside(); break;
      case 'pStyle': if (paragraph && /^(heading|title|subtitle)/i.test(value() ?? '')) paragraph.isHeading = true; break;
      case 'outlineLvl': if (paragraph && Number(value()) < 9) paragraph.isHeading = true; break;
      case 'b': this.runIsBold = isOn(); break;
      case 'r': this.runIsBold = false; break;
      case 'tag': if (control && control.tag === null) control.tag = value(); break;
      case 'showingPlcHdr': if (control && isOn()) control.showsPlaceholder = true; break;
      default:
    }
  }

  private enter(tag: SaxesTagNS): void {
    const table = this.tableStack.at(-1);
    switch (tag.local) {
      case 'p': this.paragraphs.push({ text: '', isHeading: false, isBold: true }); break;
      case 'sdt': this.open.push({ tag: null, text: '', showsPlaceholder: false }); break;
      case 'tbl': this.tableStack.push({ number: this.tables++, row: -1, column: -1 }); break;
      case 'tr': if (table) Object.assign(table, { row: table.row + 1, column: -1 }); break;
      case 'tc': if (table) table.column += 1; break;
      case 't': this.inText = true; break;
      case 'tab': this.add('\t'); break;
      case 'br': case 'cr': this.add('\n'); break;
      case 'noBreakHyphen': this.add('-'); break;
      default:
    }
  }

  private leave(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'tbl') this.tableStack.pop();
    if (name === 'p') this.paragraphDone();
    if (name === 'sdt') this.controlDone();
  }

  private add(text: string): void {
    this.characters += text.length;
    if (this.characters > MOST.characters) throw fileProblem('The document holds more text than any audit. Upload the document of one audit only.');
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) {
      paragraph.text += text;
      if (text.trim() !== '' && !this.runIsBold) paragraph.isBold = false;
    }
    for (const control of this.open) control.text += text;
  }

  private paragraphDone(): void {
    const paragraph = this.paragraphs.pop();
    // A control round whole paragraphs has a line for each; one within a paragraph ends with it.
    for (const control of this.open) control.text += '\n';
    const text = paragraph?.text.trim() ?? '';
    if (!paragraph || text === '') return;
    if (this.blocks.length >= MOST.blocks) throw fileProblem('The document has more paragraphs than any audit. Upload the document of one audit only.');
    const table = this.tableStack.at(-1);
    this.blocks.push({
      text, isHeading: paragraph.isHeading || (paragraph.isBold && text.length <= LONGEST_HEADING && !text.includes('\n')),
      cell: table ? { table: table.number, row: Math.max(0, table.row), column: Math.max(0, table.column) } : null,
    });
  }

  private controlDone(): void {
    const control = this.open.pop();
    if (!control || control.tag === null || control.tag === '') return;
    if (this.controls.length >= MOST.controls) throw fileProblem('The document has more boxes to fill in than any form of an audit. Download the form again, and fill that in.');
    const text = control.text.replace(/\n+$/, '');
    this.controls.push({ tag: control.tag, text: control.showsPlaceholder && isPlaceholder(text) ? '' : text });
  }
}

const outside = () => fileProblem('The document has fields that fetch something from another place, which is never accepted. Take them out (Ctrl+A, Ctrl+Shift+F9 makes text of them), and upload it again.');

/**
 * What a Word document says: its content controls, and its paragraphs. Nothing in it is run and nothing outside it is
 * asked for. Throws `INVALID_INPUT` for what is no Word document, is too large, or has something in it that runs.
 */
export async function readWord(bytes: Buffer): Promise<WordReading> {
  const file = await openPackage(bytes);
  try {
    const { main, notes } = await assertHarmless(file);
    const pages = new Pages();
    await readXml(file, main, { open: (tag) => pages.begin(tag), close: (tag) => pages.end(tag), text: (text) => pages.text(text) });
    return { controls: pages.controls, blocks: pages.blocks, notes };
  } finally {
    file.zip.close();
  }
}
