import { type PlainDocument, cleanText } from './plain-document';
import { readPdf, unzipped } from './read-back-fixture';
import { writeDocx } from './write-docx';
import { writePdf } from './write-pdf';

const paragraph = (label: string | null, text: string) => ({ kind: 'paragraph', label, text }) as const;
const document: PlainDocument = {
  title: 'Audit AUD-2018-0021', footer: 'AUD-2018-0021',
  blocks: [
    paragraph('Case', 'CF-00ABCDEF'), { kind: 'heading', level: 1, text: 'The twelve domains' }, { kind: 'heading', level: 2, text: 'Risk' },
    paragraph('Evidence', 'Zoë Łukasz said: "<b>5 & 6</b>"\nA second line.'), paragraph(null, 'Ἑλληνική, Кириллица, 李'),
  ],
};

describe('a text', () => {
  it.each([
    ['keeps line breaks and tabs', 'a\r\nb\tc', 'a\nb\tc'],
    ['marks what cannot be written', 'a\u0000\u001b\u0092\ufffeb', 'a\ufffd\ufffd\ufffd\ufffdb'],
    ['marks half a character', 'a\ud83d', 'a\ufffd'],
    ['keeps characters outside the basic plane', '👧🏽', '👧🏽'],
  ])('%s', (_sentence, given, expected) => expect(cleanText(given)).toBe(expected));
});

describe('a Word file', () => {
  const xmlOf = async (given: PlainDocument) => unzipped(await writeDocx(given));

  it('holds the title, headings and every word, with line breaks, and nothing that is run or fetched', async () => {
    const files = await xmlOf(document);
    const body = files.get('word/document.xml') ?? '';
    for (const text of ['Audit AUD-2018-0021', 'The twelve domains', 'Evidence: ', 'Zoë Łukasz said: &quot;&lt;b&gt;5 &amp; 6&lt;/b&gt;&quot;', 'A second line.', 'Ἑλληνική, Кириллица, 李']) expect(body).toContain(text);
    expect([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual(['Title', 'Heading1', 'Heading2']);
    expect(body).toContain('<w:br/>');
    expect([...files.keys()].filter((name) => /vba|media|embeddings/i.test(name))).toEqual([]);
    expect([...files].filter(([name, content]) => name.endsWith('.rels') && content.includes('TargetMode="External"'))).toEqual([]);
    expect([...files].find(([name]) => name.startsWith('word/footer'))?.[1]).toContain('AUD-2018-0021, page ');
  });

  it('stays whole where a text holds what XML cannot', async () => {
    const body = (await xmlOf({ ...document, blocks: [paragraph('Said\u0000', 'a\u000bb\uffff]]>')] })).get('word/document.xml') ?? '';
    expect(body).toContain('Said\ufffd: ');
    expect(body).toContain('a\ufffdb\ufffd]]&gt;');
    expect([...body].filter((character) => character < ' ' && !'\n\t\r'.includes(character))).toEqual([]);
  });
});

describe('a PDF', () => {
  it('holds every word in its order and its structure, with language and title, for whoever has it read aloud', async () => {
    const { text, structure, all } = readPdf(await writePdf(document));
    const read = text.replaceAll('\n', ' ');
    for (const part of ['Audit AUD-2018-0021', 'Case: ', 'CF-00ABCDEF', 'The twelve domains', 'Zoë Łukasz said: "<b>5 & 6</b>"', 'A second line.', 'Ἑλληνική, Кириллица, [U+674E]', 'AUD-2018-0021, page 1 of 1']) expect(read).toContain(part);
    expect([...structure].sort()).toEqual(['Document', 'H1', 'H2', 'H3', 'P', 'P', 'P']);
    expect(all).toMatch(/\/Lang \(en-GB\)/);
    expect(all).toMatch(/\/MarkInfo/);
    expect(all).toContain('/DisplayDocTitle true');
    expect(all).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
  });

  it('goes on over pages, each with its number, and loses no word between them', async () => {
    const words = Array.from({ length: 3_000 }, (_each, index) => `word${index}`);
    const { text } = readPdf(await writePdf({ ...document, blocks: [paragraph('Evidence', words.join(' ')), paragraph('After', 'The end.')] }));
    const read = text.replaceAll('\n', ' ');
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(read))).toEqual([]);
    const [, pages] = /page 1 of (\d+)/.exec(read) ?? [];
    expect(Number(pages)).toBeGreaterThan(3);
    expect(read).toContain(`page ${pages} of ${pages}`);
  });

  it('marks what cannot be written, and names what the font cannot draw', async () => {
    const { text } = readPdf(await writePdf({ ...document, blocks: [paragraph(null, 'a\u0000b 👧')] }));
    expect(text).toContain('a\ufffdb [U+1F467]');
  });
});
