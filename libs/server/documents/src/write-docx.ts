import { type Block, cleanText, LANGUAGE, type PlainDocument } from './plain-document';

const FONT = 'Arial';
/** Half points. */
const SIZE = 22;
/** Twentieths of a point. */
const AFTER = 120;

/** A document as a Word file, with real headings and without macros, pictures or links. */
export async function writeDocx({ title, footer, blocks }: PlainDocument): Promise<Buffer> {
  // Fetched when the first document is written, so that a server starts without it.
  const { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = await import('docx');
  const runsOf = (text: string, bold = false) => cleanText(text).split('\n').map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) }));
  const paragraphOf = (block: Block) =>
    block.kind === 'heading'
      ? new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: runsOf(block.text) })
      : new Paragraph({ spacing: { after: AFTER }, children: [...(block.label === null ? [] : runsOf(`${block.label}: `, true)), ...runsOf(block.text)] });
  const document = new Document({
    title: cleanText(title), creator: 'Goodmark', lastModifiedBy: 'Goodmark', description: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE, language: { value: LANGUAGE } } },
        title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { font: FONT, size: 28, bold: true }, paragraph: { spacing: { before: 360, after: AFTER } } },
        heading2: { run: { font: FONT, size: 24, bold: true }, paragraph: { spacing: { before: 240, after: AFTER } } },
      },
    },
    sections: [{
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 18, children: [`${cleanText(footer)}, page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
      children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }), ...blocks.map(paragraphOf)],
    }],
  });
  return Packer.toBuffer(document);
}
