import zip from 'jszip';
import { CONTENT_TYPES, DOCUMENT_RELATIONSHIPS, MAIN_NAMESPACES, PACKAGE_RELATIONSHIPS } from './word-parts';

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const control = (tag: string, inside: string, more = ''): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

/** For specs only: the parts of a Word document with this body, some of them others. */
export function partsWith(body: string, others: Readonly<Record<string, string | Buffer>> = {}): Record<string, string | Buffer> {
  return {
    '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': PACKAGE_RELATIONSHIPS, 'word/_rels/document.xml.rels': DOCUMENT_RELATIONSHIPS,
    'word/document.xml': `<?xml version="1.0"?><w:document ${MAIN_NAMESPACES} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...others,
  };
}

/** For specs only: these parts as a zip. */
export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const file = new zip();
  for (const [name, content] of Object.entries(parts)) file.file(name, content);
  return file.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** For specs only: a Word document with this body. */
export const aDocument = (body: string, others: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> => zipped(partsWith(body, others));
export const aParagraph = (text: string): string => paragraph(run(text));
