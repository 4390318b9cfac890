import zip from 'jszip';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes values into the boxes of a form that was downloaded, as somebody at Word does. */
export async function fillIn(form: Buffer, values: Readonly<Record<string, string>>): Promise<Buffer> {
  const file = await zip.loadAsync(form);
  const document = (await file.file('word/document.xml')?.async('string')) ?? '';
  const filled = Object.entries(values).reduce((text, [tag, value]) => {
    const box = new RegExp(`(<w:tag w:val="${tag.replaceAll('.', '\\.')}"/>.*?<w:sdtContent>).*?(</w:sdtContent>)`, 's');
    if (!box.test(text)) throw new Error(`The form has no box ${tag}`);
    return text.replace(box, (_whole, before: string, after: string) => `${before.replace('<w:showingPlcHdr/>', '')}<w:r><w:t>${escaped(value)}</w:t></w:r>${after}`);
  }, document);
  file.file('word/document.xml', filled);
  return file.generateAsync({ type: 'nodebuffer' });
}

/** An older audit in Word, of these paragraphs; one that begins with # is a heading. */
export async function anOlderDocument(paragraphs: readonly string[]): Promise<Buffer> {
  const file = new zip();
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  file.file('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  file.file('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"/>`);
  const body = paragraphs.map((text) => `<w:p>${text.startsWith('#') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t>${escaped(text.replace(/^#\s*/, ''))}</w:t></w:r></w:p>`).join('');
  file.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  return file.generateAsync({ type: 'nodebuffer' });
}
