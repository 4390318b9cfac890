import zip from 'jszip';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The main part of a Word document, as the XML it is; empty where it has none. */
export const mainPartOf = async (file: Buffer): Promise<string> => (await (await zip.loadAsync(file)).file('word/document.xml')?.async('string')) ?? '';

/** A Word document with the text of its main part changed. */
export async function changedWord(file: Buffer, change: (document: string) => string): Promise<Buffer> {
  const parts = await zip.loadAsync(file);
  parts.file('word/document.xml', change((await parts.file('word/document.xml')?.async('string')) ?? ''));
  return parts.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A form with values written into its boxes, as somebody at Word does; a box that is not named stays as it is. */
export function filledForm(form: Buffer, values: Readonly<Record<string, string>>): Promise<Buffer> {
  return changedWord(form, (document) => Object.entries(values).reduce((text, [tag, value]) => {
    const box = new RegExp(`(<w:tag w:val="${tag.replaceAll('.', '\\.')}"/>.*?<w:sdtContent>).*?(</w:sdtContent>)`, 's');
    if (!box.test(text)) throw new Error(`The form has no box ${tag}`);
    const run = `<w:r><w:t xml:space="preserve">${escaped(value).replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r>`;
    return text.replace(box, (_whole, before: string, after: string) => `${before.replace('<w:showingPlcHdr/>', '')}${run}${after}`);
  }, document));
}

/** A Word document of these paragraphs; one that begins with # is a heading. */
export async function aWordDocument(paragraphs: readonly string[]): Promise<Buffer> {
  const file = new zip();
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  file.file('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  file.file('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`);
  const body = paragraphs.map((text) => `<w:p>${text.startsWith('#') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t>${escaped(text.replace(/^#\s*/, ''))}</w:t></w:r></w:p>`).join('');
  file.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  return file.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
