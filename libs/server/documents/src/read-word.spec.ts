import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { readWord } from './read-word';
import { aDocument, aParagraph, control, partsWith, run, zipped } from './spec-files';
import { CONTENT_TYPES, DOCUMENT_RELATIONSHIPS } from './word-parts';

const relationship = (type: string, target: string) =>
  DOCUMENT_RELATIONSHIPS.replace('</Relationships>', `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`);

describe('the boxes of a document', () => {
  it.each([
    ['within a paragraph', `<w:p>${control('a', run('One') + '<w:r><w:br/></w:r>' + run('Two'))}</w:p>`, 'One\nTwo'],
    ['round paragraphs', control('a', aParagraph('One') + aParagraph('Two')), 'One\nTwo'],
    ['round a cell', `<w:tbl><w:tr>${control('a', `<w:tc>${aParagraph('One')}</w:tc>`)}</w:tr></w:tbl>`, 'One'],
    ['with another program’s box in it', control('a', `<w:p>${run('One ')}${control('', run('Two'))}</w:p>`), 'One Two'],
    ['in pieces, as a spelling check leaves them', `<w:p>${control('a', run('Se') + run('en &amp; h') + run('eard.'))}</w:p>`, 'Seen & heard.'],
    ['with tracked changes: what was put in counts, what was taken out does not', `<w:p>${control('a', `<w:ins>${run('New')}</w:ins><w:del><w:r><w:delText>Old</w:delText></w:r></w:del><w:moveFrom>${run('Moved')}</w:moveFrom>`)}</w:p>`, 'New'],
    ['with the code of a field in it', `<w:p>${control('a', '<w:r><w:instrText>PAGE</w:instrText></w:r>' + run('7'))}</w:p>`, '7'],
    ['with its text for older programs beside it', `<w:p>${control('a', `<mc:AlternateContent><mc:Choice Requires="x">${run('Now')}</mc:Choice><mc:Fallback>${run('Then')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`, 'Now'],
    ['showing only its placeholder', `<w:p>${control('a', run('Click or tap here to enter text.'), '<w:showingPlcHdr/>')}</w:p>`, ''],
    ['said to show its placeholder although something is written in it', `<w:p>${control('a', run('Seen alone.'), '<w:showingPlcHdr/>')}</w:p>`, 'Seen alone.'],
  ])('are read %s', async (_sentence, body, text) => {
    expect((await readWord(await aDocument(body))).controls).toEqual([{ tag: 'a', text }]);
  });

  it('are all there where two have one tag', async () => {
    const { controls } = await readWord(await aDocument(`<w:p>${control('a', run('1'))}${control('a', run('2'))}</w:p>`));
    expect(controls).toEqual([{ tag: 'a', text: '1' }, { tag: 'a', text: '2' }]);
  });
});

it('has the paragraphs of a document, which are headings, and where they stand in tables', async () => {
  const body = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Risk')}</w:p>${aParagraph('Seen.')}<w:p/><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Plans</w:t></w:r></w:p>`
    + `<w:tbl><w:tr><w:tc>${aParagraph('A')}</w:tc><w:tc>${aParagraph('B')}${aParagraph('C')}</w:tc></w:tr><w:tr><w:tc>${aParagraph('D')}</w:tc></w:tr></w:tbl>`;
  const at = (row: number, column: number) => ({ table: 0, row, column });
  expect((await readWord(await aDocument(body))).blocks).toEqual([
    { text: 'Risk', isHeading: true, cell: null }, { text: 'Seen.', isHeading: false, cell: null }, { text: 'Plans', isHeading: true, cell: null },
    { text: 'A', isHeading: false, cell: at(0, 0) }, { text: 'B', isHeading: false, cell: at(0, 1) }, { text: 'C', isHeading: false, cell: at(0, 1) }, { text: 'D', isHeading: false, cell: at(1, 0) },
  ]);
});

it('leaves links alone and says so', async () => {
  const { notes } = await readWord(await aDocument(aParagraph('x'), { 'word/_rels/document.xml.rels': relationship('hyperlink', 'http://elsewhere.example/') }));
  expect(notes).toEqual(['The document holds links to other places. They are kept in it and were not followed.']);
});

/** A zip whose one big part says it is as large as `said`, and is as large as `real` bytes of nothing. */
async function bomb(said: number, real: number): Promise<Buffer> {
  const bytes = await zipped(partsWith('', { 'word/media/big.png': 'BIGBIG' }));
  const data = deflateRawSync(Buffer.alloc(real), { level: 9 });
  const name = Buffer.from('word/media/bomb.xml');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(said, 22);
  header.writeUInt16LE(name.length, 26);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const central = bytes.readUInt32LE(end + 16);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(central, 42);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  const added = header.length + name.length + data.length;
  tail.writeUInt32LE(tail.readUInt32LE(12) + entry.length + name.length, 12);
  tail.writeUInt32LE(central + added, 16);
  return Buffer.concat([bytes.subarray(0, central), header, name, data, bytes.subarray(central, end), entry, name, tail]);
}

describe('a file is refused', () => {
  const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const macroType = CONTENT_TYPES.replace('wordprocessingml.document.main+xml', 'x').replace('application/vnd.openxmlformats-officedocument.x', 'application/vnd.ms-word.document.macroEnabled.main+xml');
  const entities = (start: string) => ({ 'word/document.xml': `<?xml version="1.0"?>${start}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&amp;</w:t></w:r></w:p></w:body></w:document>` });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['that is empty', () => Buffer.alloc(0), 'The file is empty'],
    ['that is no zip', () => Buffer.from('Hello, I am a letter.'), 'not a Word document'],
    ['that is a PDF', () => Buffer.from('%PDF-1.7'), 'PDF'],
    ['of an older Word, or with a password', () => OLE, '.doc'],
    ['larger than 10 MB', () => Buffer.alloc(60 * 1024 * 1024, 'PK'), 'larger than 10 MB'],
    ['cut off half-way', async () => (await aDocument(aParagraph(randomBytes(9_000).toString('hex')))).subarray(0, 4_000), 'damaged'],
    ['that is a zip of something else', () => zipped({ 'a.txt': 'x' }), 'damaged'],
    ['that is a workbook', () => zipped(partsWith('', { '[Content_Types].xml': CONTENT_TYPES.replaceAll('wordprocessingml.document.main', 'spreadsheetml.sheet.main') })), 'not a Word document'],
    ['with macros (.docm), whatever it is called', () => zipped(partsWith('', { '[Content_Types].xml': macroType })), 'macros'],
    ['with macros under another name', () => aDocument('', { 'word/media/image1.png': OLE }), 'macros'],
    ['that fetches its template', () => aDocument('', { 'word/_rels/settings.xml.rels': relationship('attachedTemplate', 'http://elsewhere.example/t.dotm') }), 'fetches'],
    ['that fetches a picture', () => aDocument('', { 'word/_rels/document.xml.rels': relationship('image', 'http://elsewhere.example/i.png') }), 'fetches'],
    ['that fetches by a field', () => aDocument('<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r></w:p>'), 'fetch'],
    ['that fetches by a field in short', () => aDocument('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://elsewhere.example "/></w:p>'), 'fetch'],
    ['with a declaration of entities', () => aDocument('', entities('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>')), 'entities'],
    ['with an entity of another file', () => aDocument('', entities('<!DOCTYPE x SYSTEM "file:///etc/hostname">')), 'entities'],
    ['whose XML is broken', () => aDocument('<w:p><w:r>'), 'damaged'],
    ['nested without end', () => aDocument('<w:ins>'.repeat(5_000) + '</w:ins>'.repeat(5_000)), 'damaged'],
    ['with ten thousand boxes', () => aDocument(`<w:p>${control('a', run('x')).repeat(10_000)}</w:p>`), 'more boxes'],
    ['with more paragraphs than an audit', () => aDocument(aParagraph('x').repeat(10_001)), 'more paragraphs'],
    ['with more text than an audit', () => aDocument(aParagraph('x'.repeat(100_000)).repeat(21)), 'more text'],
    ['with thousands of parts', () => zipped({ ...partsWith(''), ...Object.fromEntries(Array.from({ length: 1_001 }, (_none, at) => [`word/media/${at}.png`, 'x'])) }), 'more parts'],
    ['that says it is 4 GB unpacked', () => bomb(0xfffffff0, 1_000), 'too large when unpacked'],
    ['whose text is too large unpacked', () => aDocument(`<w:p>${' '.repeat(31 * 1024 * 1024)}</w:p>`), 'too large when unpacked'],
  ])('%s', async (_sentence, make, message) => {
    await expect(readWord(await make())).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'file', message: expect.stringContaining(message) }] });
  });

  it('that unpacks to more than it says, without unpacking it', async () => {
    const file = await bomb(100, 200 * 1024 * 1024);
    const [began, before] = [Date.now(), process.memoryUsage().rss];
    await expect(readWord(file)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});
