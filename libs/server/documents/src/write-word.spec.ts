import zip from 'jszip';
import { SaxesParser } from 'saxes';
import { readWord } from './read-word';
import { type FormBox, type WordPart, writeWord } from './write-word';

const box = (given: Partial<FormBox>): WordPart => ({ kind: 'BOX', content: { tag: 'a', title: 'A', kind: 'TEXT', value: '', ...given } });

it.each([
  ['a text', { value: 'Seen & <heard>.' }, 'Seen & <heard>.'],
  ['its lines, tabs and blanks', { value: '  One.\n\n\tTwo.  ' }, '  One.\n\n\tTwo.  '],
  ['signs of any alphabet', { value: 'Zoë said “ਸਤ ਸ੍ਰੀ ਅਕਾਲ” 🙂' }, 'Zoë said “ਸਤ ਸ੍ਰੀ ਅਕਾਲ” 🙂'],
  ['nothing', {}, ''],
  ['a choice', { kind: 'CHOICE' as const, value: 'Meets good', choices: ['Meets good', 'Exceeds good'] }, 'Meets good'],
  ['no choice yet', { kind: 'CHOICE' as const, choices: ['Meets good'] }, ''],
  ['a day as people read it', { kind: 'DAY' as const, value: '2018-05-11' }, '11 May 2018'],
  ['no day yet', { kind: 'DAY' as const }, ''],
  ['what nobody may change', { kind: 'FIXED' as const, value: 'GM/1' }, 'GM/1'],
])('is read back as it was written: %s', async (_sentence, given, text) => {
  expect((await readWord(await writeWord('Form', [box(given)]))).controls).toEqual([{ tag: 'a', text }]);
});

it('leaves out what XML cannot say', async () => {
  expect((await readWord(await writeWord('Form', [box({ value: 'a\u0007b\ud800c' })]))).controls[0]?.text).toBe('abc');
});

describe('a document that is written', () => {
  const parts: readonly WordPart[] = [
    { kind: 'TITLE', content: 'Case audit' }, { kind: 'FACTS', caption: 'What it is of', rows: [['Reference', 'AUD-2018-0001']] }, { kind: 'HEADING', level: 1, content: 'Domains' },
    { kind: 'LABEL', content: 'Grade' }, box({ tag: 'g' }), box({ tag: 'h' }),
    { kind: 'TABLE', caption: 'Actions', headings: ['What', 'Who'], widths: [0.6, 0.4], rows: [['x', { tag: 'w', title: 'Who', kind: 'TEXT', value: 'y' }]] },
    { kind: 'SMALL', content: 'End' },
  ];
  const partOf = async (name: string): Promise<string> => (await zip.loadAsync(await writeWord('Case audit AUD-2018-0001', parts))).file(name)?.async('string') as Promise<string>;

  it('is well-formed in every part, and names every part that it has', async () => {
    const file = await zip.loadAsync(await writeWord('Form', parts));
    const names = Object.keys(file.files);
    for (const name of names) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write((await file.file(name)?.async('string')) ?? '').close();
    }
    const types = await partOf('[Content_Types].xml');
    expect(names.filter((name) => /^(word|docProps)\/[^_]/.test(name) && !types.includes(`/${name}`))).toEqual([]);
  });

  it('has a title, a language, real headings, a header row that repeats and the name of each table', async () => {
    expect(await partOf('docProps/core.xml')).toMatch(/<dc:title>Case audit AUD-2018-0001<\/dc:title>.*<dc:language>en-GB<\/dc:language>/);
    expect(await partOf('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const document = await partOf('word/document.xml');
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect([...document.matchAll(/<w:tblCaption w:val="([^"]+)"/g)].map(([, caption]) => caption)).toEqual(['What it is of', 'Actions']);
  });

  it('numbers its boxes, each once', async () => {
    const ids = [...(await partOf('word/document.xml')).matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });

  it('is the same file for the same content', async () => expect((await writeWord('Form', parts)).equals(await writeWord('Form', parts))).toBe(true));
});
