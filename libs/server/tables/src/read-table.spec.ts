import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { openTable } from './read-table';

const folder = mkdtempSync(join(tmpdir(), 'goodmark-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const fileOf = (content: string | Buffer): string => {
  const file = join(folder, `file-${(made += 1)}`);
  writeFileSync(file, content);
  return file;
};
async function workbookFile(fill: (sheet: Worksheet, book: Workbook) => void): Promise<string> {
  const book = new Workbook();
  fill(book.addWorksheet('Cases'), book);
  const file = join(folder, `file-${(made += 1)}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}
async function read(file: string) {
  const { rows, ...table } = await openTable(file);
  const all = [];
  for await (const row of rows) all.push(row);
  return { ...table, rows: all };
}
const refusal = (file: string) => read(file).then(() => 'accepted', (error: Error) => error.message);

describe('a CSV file', () => {
  it('is read row by row, as a spreadsheet counts', async () =>
    expect(await read(fileOf('Ref,Team\nCF-1, North \n\nCF-2,"South, ""old"""\n'))).toEqual({
      format: 'CSV', encoding: 'utf-8', headings: ['Ref', 'Team'], rows: [{ number: 2, cells: ['CF-1', 'North'] }, { number: 4, cells: ['CF-2', 'South, "old"'] }],
    }));

  it.each([
    ['semicolons', 'Ref;Team\nCF-1;North'], ['tabs', 'Ref\tTeam\nCF-1\tNorth'], ['a byte order mark', '\uFEFFRef,Team\nCF-1,North'], ['Windows line ends', 'Ref,Team\r\nCF-1,North\r\n'],
  ])('may have %s', async (_what, text) => expect((await read(fileOf(text))).rows).toEqual([{ number: 2, cells: ['CF-1', 'North'] }]));

  it.each([
    ['Windows-1252, as plain Excel saves it', Buffer.from('Ref,Team\nCF-1,Équipe', 'latin1'), 'windows-1252'],
    ['UTF-16, as Excel’s “Unicode text”', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ref\tTeam\nCF-1\tÉquipe', 'utf16le')]), 'utf-16le'],
    ['UTF-8', Buffer.from('Ref,Team\nCF-1,Équipe'), 'utf-8'],
  ])('may be written in %s', async (_what, content, encoding) => expect(await read(fileOf(content))).toMatchObject({ encoding, rows: [{ cells: ['CF-1', 'Équipe'] }] }));

  it('keeps line breaks within a cell', async () => expect((await read(fileOf('Ref,Note\nCF-1,"a\nb"\nCF-2,c'))).rows[0]?.cells).toEqual(['CF-1', 'a\nb']));

  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['blank lines only', '\n\n', 'The file has no rows.'],
    ['an open quotation mark', 'Ref,Team\nCF-1,"North\n', 'A quotation mark is opened and never closed'],
    ['200 columns', `${Array.from({ length: 200 }, (_, index) => `c${index}`).join(',')}\n`, 'Row 1 has 200 columns, and at most 60 are read.'],
    ['two equal headings', 'Ref,Ref\n1,2', 'Two columns have the heading “Ref”.'],
    ['a column without heading', 'Ref,,Team\n1,2,3', 'Column 2 has no heading.'],
    ['what is no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'This is not a text file.'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'This is an old Excel file (.xls)'],
    ['a PDF file', '%PDF-1.7', 'This is a PDF file.'],
  ])('refuses %s', async (_what, content, expected) => expect(await refusal(fileOf(content as string | Buffer))).toContain(expected));
});

describe('an Excel workbook', () => {
  it('is read with texts, numbers, days and formulas as they show', async () => {
    const file = await workbookFile((sheet) => {
      sheet.addRow(['Ref', 'Team', 'Opened', 'Count', 'Sum']);
      sheet.addRow(['CF-1', 'Équipe & co', new Date(Date.UTC(2018, 3, 26)), 12, { formula: '1+1', result: 2 }]);
      sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
      sheet.addRow([]);
      sheet.addRow(['CF-2', null, null, 0.1]);
    });
    expect(await read(file)).toEqual({
      format: 'XLSX', encoding: null, headings: ['Ref', 'Team', 'Opened', 'Count', 'Sum'],
      rows: [{ number: 2, cells: ['CF-1', 'Équipe & co', '2018-04-26', '12', '2'] }, { number: 4, cells: ['CF-2', '', '', '0.1'] }],
    });
  });

  it('is read from the first sheet that is shown', async () => {
    const file = await workbookFile((sheet, book) => {
      sheet.addRow(['Hidden']);
      sheet.state = 'hidden';
      book.addWorksheet('Shown').addRows([['Ref'], ['CF-9']]);
    });
    expect((await read(file)).rows).toEqual([{ number: 2, cells: ['CF-9'] }]);
  });

  it('is refused when damaged', async () => expect(await refusal(fileOf(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])))).toContain('The workbook cannot be read'));

  it('is refused with macros', async () => {
    const file = await workbookFile((sheet, book) => {
      sheet.addRow(['Ref']);
      book.addImage({ buffer: Buffer.from('x') as never, extension: 'png' });
    });
    // The name of a part is all that matters: the same bytes under the name a macro has.
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(file);
    for (let at = bytes.indexOf('xl/media/image1.png'); at >= 0; at = bytes.indexOf('xl/media/image1.png', at + 1)) bytes.write('xl/a/vbaProject.bin', at);
    expect(bytes.includes('vbaProject.bin')).toBe(true);
    expect(await refusal(fileOf(bytes))).toContain('The workbook contains macros');
  });
});
