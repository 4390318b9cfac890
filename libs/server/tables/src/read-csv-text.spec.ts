import { readCsvText } from './read-csv-text';

it.each([
  ['commas', 'Name,Team\nAda,North\n'], ['semicolons and a mark', '\ufeffName;Team\r\nAda;North'], ['tabs', 'Name\tTeam\n\nAda\tNorth\n'], ['quotation marks', '"Name","Team"\n"Ada","North"'],
])('reads a table with %s', (_how, text) => expect(readCsvText(text).map(({ cells }) => cells)).toEqual([['Name', 'Team'], ['Ada', 'North']]));

it('keeps what stands in quotation marks, and counts rows as a spreadsheet does', () => {
  expect(readCsvText('Name,Team\n\n"Lee, Ann",North')).toEqual([{ number: 1, cells: ['Name', 'Team'] }, { number: 3, cells: ['Lee, Ann', 'North'] }]);
});

it('counts a row with a line break in a cell as one', () => {
  expect(readCsvText('Name,Team\n"Lee\nAnn",North\nBo,South').map(({ number }) => number)).toEqual([1, 2, 3]);
});

it.each([['a missing quotation mark', 'Name\n"Ada'], ['a workbook', 'PK\u0000\u0003'], ['61 columns', Array(61).fill('a').join(',')], ['too much', 'a'.repeat(1_000_001)]])('refuses %s', (_what, text) => {
  expect(() => readCsvText(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', problems: [expect.objectContaining({ field: 'file' })] }));
});

it('is empty where there is nothing', () => expect(readCsvText(' \n,,\n')).toEqual([]));
