import { inflateSync } from 'node:zlib';
import { fromBuffer, type ZipFile } from 'yauzl';

/** The files of a zip archive, as text. For specs. */
export async function unzipped(content: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await new Promise<ZipFile>((resolve, reject) => fromBuffer(content, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip))));
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject).on('end', () => resolve(files)).on('entry', (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
          files.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
}

/** Every object of a PDF by its number: its dictionary, and its stream unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<number, { readonly head: string; readonly body: string }> {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, number, whole = '']) => {
    const at = whole.indexOf('stream\n');
    if (at < 0) return [Number(number), { head: whole, body: '' }] as const;
    const head = whole.slice(0, at);
    const raw = Buffer.from(whole.slice(at + 7, whole.lastIndexOf('\nendstream')), 'latin1');
    return [Number(number), { head, body: (head.includes('FlateDecode') ? inflateSync(raw) : raw).toString('latin1') }] as const;
  });
  return new Map(found);
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each glyph of a font stands for, from the table that is in the PDF for whoever copies or reads aloud. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f]+)>/gi)].forEach(([, hex = ''], index) => glyphs.set(parseInt(from, 16) + index, utf16(hex)));
  }
  return glyphs;
}

/** What is written on the pages of a PDF, and the kinds of structure it has, in order. For specs. */
export function readPdf(pdf: Buffer): { readonly text: string; readonly structure: readonly string[]; readonly all: string } {
  const objects = objectsOf(pdf);
  const all = [...objects.values()].map(({ head }) => head).join('\n');
  const fonts = new Map([...all.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.head ?? '')?.[1];
    return [name, glyphsOf(objects.get(Number(map))?.body ?? '')] as const;
  }));
  const pages = [...objects.values()].filter(({ body }) => body.includes('BT\n'));
  const lines = pages.flatMap(({ body }) => [...body.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)].reduce<{ font: string; lines: string[] }>((read, [, font, shown]) => {
    if (font) return { ...read, font };
    const glyphs = fonts.get(read.font);
    const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return { ...read, lines: [...read.lines, codes.map((code) => glyphs?.get(parseInt(code, 16)) ?? '').join('')] };
  }, { font: '', lines: [] }).lines);
  const structure = [...all.matchAll(/\/S \/(\w+)/g)].map(([, kind = '']) => kind).filter((kind) => /^(Document|H\d|P)$/.test(kind));
  return { text: lines.join('\n'), structure, all };
}
