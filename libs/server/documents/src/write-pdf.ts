import { createRequire } from 'node:module';
import { type Block, cleanText, LANGUAGE, type PlainDocument } from './plain-document';

const requireHere = createRequire(import.meta.url);
const MARGIN = 56;
const TITLE = 18;
const BODY = 10.5;
const SMALL = 8.5;
const HEADING: Readonly<Record<1 | 2, number>> = { 1: 14, 2: 11.5 };

/** What the font library knows of a font; the declarations of pdfkit leave it out. */
interface Drawn {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

const named = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A document as a tagged PDF (PDF/UA): its structure, language and title are read aloud by screen readers, and its fonts
 * are inside it. A character the font cannot draw stands as its number, `[U+674E]`, so that nobody overlooks it.
 */
export async function writePdf({ title, footer, blocks }: PlainDocument): Promise<Buffer> {
  // Fetched when the first document is written, so that a server starts without it.
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4', margin: MARGIN, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'], tagged: true, lang: LANGUAGE, displayTitle: true,
    info: { Title: cleanText(title), Author: 'Goodmark', Creator: 'Goodmark', Producer: 'Goodmark' }, font: requireHere.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  });
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => doc.on('data', (part: Buffer) => parts.push(part)).on('end', resolve).on('error', reject));
  doc.registerFont('plain', requireHere.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  doc.registerFont('bold', requireHere.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));

  const drawable = (text: string): string => {
    const { font } = (doc as unknown as Drawn)._font;
    return [...cleanText(text).replaceAll('\t', '    ')].map((character) => (character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : named(character))).join('');
  };
  const write = (font: 'plain' | 'bold', size: number, text: string, continued = false) => void doc.font(font, size).text(drawable(text), { continued, lineGap: 2 });

  const root = doc.struct('Document');
  doc.addStructure(root);
  root.add(doc.struct('H1', {}, () => write('bold', TITLE, title)));
  const addBlock = (block: Block): void => {
    if (block.kind === 'heading') {
      // A heading is not left alone at the foot of a page.
      if (doc.y > doc.page.height - MARGIN - 5 * HEADING[block.level]) doc.addPage();
      doc.moveDown(block.level === 1 ? 1 : 0.6);
      root.add(doc.struct(block.level === 1 ? 'H2' : 'H3', {}, () => write('bold', HEADING[block.level], block.text)));
    } else {
      doc.moveDown(0.35);
      root.add(doc.struct('P', {}, () => {
        if (block.label !== null) write('bold', BODY, `${block.label}: `, true);
        write('plain', BODY, block.text);
      }));
    }
  };
  blocks.forEach(addBlock);
  root.end();

  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // The foot lies in the margin, where a text would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('plain', SMALL).text(drawable(`${footer}, page ${page + 1} of ${count}`), MARGIN, doc.page.height - MARGIN / 1.5, { lineBreak: false });
    doc.endMarkedContent();
  }
  doc.end();
  await ended;
  return Buffer.concat(parts);
}
