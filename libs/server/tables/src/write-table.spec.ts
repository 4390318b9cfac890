import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { type Cell, csvWriter, workbookWriter } from './write-table';

/** What spreadsheets have been made to run, each as somebody might type it into a field. */
const FORMULAS = [
  '=1+1', '=cmd|\' /C calc\'!A0', '+1+1', '-1+1', '@SUM(1,1)', '\t=1+1', '\r=1+1', '=HYPERLINK("http://evil.example","x")', '=WEBSERVICE("http://evil.example")', '＝1+1', '＋1+1', '－1+1', '＠SUM(1)',
  '=IMPORTXML(1,2)', '+cmd|\' /C calc\'!A0', '-cmd|\' /C calc\'!A0', '@cmd', '=DDE("cmd";"/C calc";"x")', '=1\n=2', '="a"&"b"', '=-1', '==1', '=A1', '+A1', '-A1', '@A1', '=@A1', '=R1C1', '=0', '=",=1+1',
];
const PLAIN: readonly (readonly Cell[])[] = [['AUD-2018-0001', 3, true], ['Say "yes", they said', null, false], ['Zoë\nand Łukasz', 0, true]];

describe('tables', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodmark-tables-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
    const file = join(folder, 'a.csv');
    const writer = csvWriter(createWriteStream(file), ['One', 'Two', 'Three']);
    for (const row of rows) await writer.row(row);
    await writer.end();
    return readFile(file, 'utf8');
  }

  async function sheetOf(rows: readonly (readonly Cell[])[]): Promise<excel.Worksheet> {
    const file = join(folder, 'a.xlsx');
    const writer = workbookWriter(file, 'Audits', ['One', 'Two', 'Three']);
    for (const row of rows) await writer.row(row);
    await writer.end();
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    return book.worksheets[0] as excel.Worksheet;
  }

  it('are CSV as spreadsheets read it: marked as UTF-8, quoted, a row a line', async () => {
    expect(await csvOf(PLAIN)).toBe('\ufeffOne,Two,Three\r\nAUD-2018-0001,3,Yes\r\n"Say ""yes"", they said",,No\r\n"Zoë\nand Łukasz",0,Yes\r\n');
  });

  it('are workbooks with a heading that stays in sight, numbers as numbers', async () => {
    const sheet = await sheetOf(PLAIN);
    expect(sheet.name).toBe('Audits');
    expect(sheet.getRow(1).values).toEqual([undefined, 'One', 'Two', 'Three']);
    expect(sheet.getRow(1).font?.bold).toBe(true);
    expect(sheet.getCell('B2').value).toBe(3);
    expect(sheet.getCell('A4').value).toBe('Zoë\nand Łukasz');
    expect(sheet.getCell('B3').value).toBeNull();
  });

  it.each(FORMULAS)('never hold a formula: %j', async (typed) => {
    const csv = await csvOf([[typed, 1, null]]);
    const line = csv.slice(csv.indexOf('\r\n') + 2);
    expect(line.replace(/^"/, '').startsWith(`'${typed.slice(0, 1)}`)).toBe(true);
    const cell = (await sheetOf([[typed, 1, null]])).getCell('A2');
    expect([excel.ValueType.String, excel.ValueType.RichText]).toContain(cell.type);
    expect(cell.formula).toBeUndefined();
  });

  it('hold numbers below nought as numbers, not as texts', async () => {
    expect(await csvOf([['-7.25', -7.25, -0.5]])).toContain("'-7.25,-7.25,-0.5\r\n");
    expect((await sheetOf([['a', -7.25, null]])).getCell('B2').value).toBe(-7.25);
  });

  it('leave nobody listening, however often whoever reads them is slow', async () => {
    const out = createWriteStream(join(folder, 'slow.csv'));
    const writer = csvWriter(out, ['One']);
    const before = out.listenerCount('close');
    for (let i = 0; i < 5_000; i += 1) await writer.row(['x'.repeat(100)]);
    expect(out.listenerCount('close')).toBeLessThanOrEqual(before + 1);
    await writer.end();
  });

  it('stop when whoever reads them goes away, and do not wait for ever', async () => {
    const out = createWriteStream(join(folder, 'gone.csv'));
    const writer = csvWriter(out, ['One']);
    await writer.row(['x']);
    out.destroy();
    for (let i = 0; i < 5_000; i += 1) await writer.row(['x'.repeat(100)]);
    await expect(writer.end()).rejects.toThrow();
  });
});
