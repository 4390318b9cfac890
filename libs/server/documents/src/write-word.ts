import zip from 'jszip';
import { PLACEHOLDER } from './read-word';
import { CONTENT_TYPES, coreProperties, DOCUMENT_RELATIONSHIPS, MAIN_NAMESPACES, PACKAGE_RELATIONSHIPS, SETTINGS, STYLES } from './word-parts';
import { escaped } from './xml-text';

/** A box to fill in, known again by its tag when the document comes back. */
export interface FormBox {
  readonly tag: string;
  /** What a screen reader and Word call it. */
  readonly title: string;
  /** TEXT any text, CHOICE one of `choices`, DAY a calendar day, FIXED what nobody may change. */
  readonly kind: 'TEXT' | 'CHOICE' | 'DAY' | 'FIXED';
  /** What stands in it; a day as `2018-04-26`. Empty: nothing yet. */
  readonly value: string;
  readonly choices?: readonly string[];
}

export type Inline = string | FormBox;

/** A part of a document, from top to bottom. */
export type WordPart =
  | { readonly kind: 'TITLE' | 'PARAGRAPH' | 'LABEL' | 'SMALL'; readonly content: Inline }
  | { readonly kind: 'HEADING'; readonly level: 1 | 2; readonly content: string }
  | { readonly kind: 'BOX'; readonly content: FormBox }
  /** Two columns: what it is, and what it is here. */
  | { readonly kind: 'FACTS'; readonly caption: string; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'TABLE'; readonly caption: string; readonly headings: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly Inline[])[] };

const STYLE = { TITLE: 'Title', PARAGRAPH: 'Normal', LABEL: 'Label', SMALL: 'Small' } as const;
/** The width of the text on A4 with margins of 2 cm, in twentieths of a point. */
const WIDTH = 9_638;
/** So that the same content gives the same file. */
const WRITTEN_AT = new Date('2018-01-01T00:00:00Z');
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function run(text: string, properties = ''): string {
  const pieces = text.replace(/\r\n?/g, '\n').split(/([\n\t])/).filter((piece) => piece !== '');
  const inside = pieces.map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`)).join('');
  return inside === '' ? '' : `<w:r>${properties}${inside}</w:r>`;
}

const shownIn = ({ kind, value }: FormBox): string => (kind === 'DAY' ? longDay.format(new Date(`${value}T00:00:00Z`)) : value);

function kindOf({ kind, value, choices }: FormBox): string {
  if (kind === 'CHOICE') return `<w:dropDownList>${(choices ?? []).map((choice) => `<w:listItem w:displayText="${escaped(choice)}" w:value="${escaped(choice)}"/>`).join('')}</w:dropDownList>`;
  if (kind === 'DAY') {
    return `<w:date${value === '' ? '' : ` w:fullDate="${escaped(value)}T00:00:00Z"`}><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
  }
  return '<w:text w:multiLine="1"/>';
}

/** Numbers the boxes of one document: Word wants each to have a number of its own. */
class Writer {
  private boxes = 0;

  private box(box: FormBox): string {
    const isEmpty = box.value === '';
    const lock = box.kind === 'FIXED' ? 'sdtContentLocked' : 'sdtLocked';
    const properties = `<w:alias w:val="${escaped(box.title)}"/><w:tag w:val="${escaped(box.tag)}"/><w:id w:val="${(this.boxes += 1)}"/><w:lock w:val="${lock}"/>${isEmpty ? '<w:showingPlcHdr/>' : ''}${kindOf(box)}`;
    const placeholder = PLACEHOLDER[box.kind === 'FIXED' ? 'TEXT' : box.kind];
    const inside = isEmpty ? run(placeholder, '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>') : run(shownIn(box));
    return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  }

  private paragraph(content: Inline, style: string): string {
    const inside = typeof content === 'string' ? run(content) : this.box(content);
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;
  }

  private cell(content: Inline, width: number, style: string): string {
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.paragraph(content, style)}</w:tc>`;
  }

  private table(caption: string, widths: readonly number[], rows: readonly string[], look: string): string {
    const total = widths.reduce((sum, width) => sum + width, 0);
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook ${look}/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>${this.paragraph('', 'Normal')}`;
  }

  part(part: WordPart): string {
    switch (part.kind) {
      case 'HEADING': return this.paragraph(part.content, `Heading${part.level}`);
      case 'BOX': return this.paragraph(part.content, 'Box');
      case 'FACTS': {
        const widths = [3_000, WIDTH - 3_000];
        const rows = part.rows.map(([label, value]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${this.cell(label, 3_000, 'TableHeading')}${this.cell(value, WIDTH - 3_000, 'Normal')}</w:tr>`);
        return this.table(part.caption, widths, rows, 'w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"');
      }
      case 'TABLE': {
        const widths = part.widths.map((share) => Math.round(WIDTH * share));
        const heading = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${part.headings.map((text, index) => this.cell(text, widths[index] as number, 'TableHeading')).join('')}</w:tr>`;
        const rows = part.rows.map((cells) => `<w:tr>${cells.map((content, index) => this.cell(content, widths[index] as number, 'Normal')).join('')}</w:tr>`);
        return this.table(part.caption, widths, [heading, ...rows], 'w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"');
      }
      default: return this.paragraph(part.content, STYLE[part.kind]);
    }
  }
}

/** Writes a Word document in British English: headings are headings, tables have header rows, boxes have names. */
export async function writeWord(title: string, parts: readonly WordPart[]): Promise<Buffer> {
  const writer = new Writer();
  const body = parts.map((part) => writer.part(part)).join('');
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${MAIN_NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const file = new zip();
  const add = (name: string, content: string) => file.file(name, content, { date: WRITTEN_AT, createFolders: false });
  add('[Content_Types].xml', CONTENT_TYPES);
  add('_rels/.rels', PACKAGE_RELATIONSHIPS);
  add('docProps/core.xml', coreProperties(title));
  add('word/document.xml', document);
  add('word/_rels/document.xml.rels', DOCUMENT_RELATIONSHIPS);
  add('word/styles.xml', STYLES);
  add('word/settings.xml', SETTINGS);
  return file.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
