import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openTable } from './read-table';

const folder = mkdtempSync(join(tmpdir(), 'goodmark-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

/** A zip file of these parts, written by hand: no program that writes workbooks would write such ones. */
function zipped(parts: Readonly<Record<string, string>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [raw, title] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(raw);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(title.length, 22);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, title, packed);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), facts, more, title);
    at += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, ...central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const cellsOf = (...cells: string[]): string => cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
const sheetOf = (rows: string, before = ''): string => `${before}<worksheet><sheetData><row r="1">${cellsOf('Ref', 'Team')}</row>${rows}</sheetData></worksheet>`;

async function read(sheet: string, others: Readonly<Record<string, string>> = {}) {
  const file = join(folder, `file-${(made += 1)}`);
  writeFileSync(file, zipped({ 'xl/workbook.xml': WORKBOOK, 'xl/_rels/workbook.xml.rels': RELATIONS, 'xl/worksheets/sheet1.xml': sheet, ...others }));
  const rows = [];
  for await (const row of (await openTable(file)).rows) rows.push(row);
  return rows;
}
const refusal = (...given: Parameters<typeof read>) => read(...given).then(() => 'accepted', (error: Error) => error.message);

describe('a workbook that no spreadsheet program writes', () => {
  it.each([
    ['that stand twice', ['2', '2', '3'], [2, 3, 4]], ['that are none', ['x', '', '-7'], [2, 3, 4]], ['with fractions and powers', ['2.5', '1e3', '4'], [2, 3, 4]], ['that go back', ['9', '4', '12'], [9, 10, 12]],
  ])('may have row numbers %s: each row has a number of its own all the same', async (_what, given, numbers) => {
    const rows = await read(sheetOf(given.map((r) => `<row r="${r}">${cellsOf('CF', 'North')}</row>`).join('')));
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['a cell that goes on for ever', () => refusal(sheetOf(`<row>${cellsOf('a'.repeat(12_000_000))}</row>`)), 'far more text than a list'],
    ['an attribute that goes on for ever', () => refusal(sheetOf(`<row x="${'a'.repeat(12_000_000)}">${cellsOf('a')}</row>`)), 'far more text than a list'],
    ['millions of empty texts', () => refusal(sheetOf(''), { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(2_100_000)}</sst>` }), 'too much text for a list'],
    ['more styles than a workbook has', () => refusal(sheetOf(''), { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(70_000)}</cellXfs></styleSheet>` }), 'damaged'],
    ['more number formats than a workbook has', () => refusal(sheetOf(''), { 'xl/styles.xml': `<styleSheet><numFmts>${Array.from({ length: 70_000 }, (_, id) => `<numFmt numFmtId="${id}" formatCode="0"/>`).join('')}</numFmts></styleSheet>` }), 'damaged'],
    ['entities', () => refusal(sheetOf(`<row>${cellsOf('&b;')}</row>`, '<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>')), 'damaged'],
  ])('is refused with %s, before it fills the memory', async (_what, refused, words) => expect(await refused()).toContain(words));
});
