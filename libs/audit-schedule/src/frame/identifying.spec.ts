import { IdentifyingValues, identifyingHeading, isNhsNumber } from './identifying';

describe('a heading', () => {
  it.each([
    ['Name', 'NAME'], ['Child name', 'NAME'], ['Client_Surname', 'NAME'], ['FORENAME', 'NAME'], ['DOB', 'BIRTH_DATE'], ['Date of Birth', 'BIRTH_DATE'],
    ['NHS No', 'NHS_NUMBER'], ['Home address', 'ADDRESS'], ['Postcode', 'ADDRESS'], ['Client', 'NAME'], ['Young person', 'NAME'], ['Mother', 'NAME'],
  ])('%p is of a child and not to be known: %p', (heading, what) => expect(identifyingHeading(heading)).toBe(what));

  it.each(['Team name', 'Social worker name', 'Case holder', 'Worker e-mail', 'Case reference', 'Open since', 'Service area name', 'Plan name', 'Renamed', 'Child ID', 'Client reference'])(
    '%p is fine', (heading) => expect(identifyingHeading(heading)).toBeNull());
});

describe('an NHS number', () => {
  // 999 and 000 numbers are never given to anybody.
  it.each([['9990000018', true], ['999 000 0019', false], ['999 000 0034', true], ['9990000042', true], ['12345', false], ['CF-2018-0021', false]])('%p: %p', (text, expected) =>
    expect(isNhsNumber(text)).toBe(expected));
});

describe('values of a column', () => {
  const found = (rows: string[][]) => {
    const values = new IdentifyingValues();
    for (const row of rows) values.watch(row);
    return Object.fromEntries(values.found);
  };
  const nhs = ['9990000042', '9990000042', '9990000042', '9990000042'];

  it('are NHS numbers when nearly all are', () => expect(found([...nhs, '9990000042'].map((value, index) => [`CF-${index}`, value]))).toEqual({ 1: 'NHS_NUMBER' }));
  it('are postcodes when nearly all are', () => expect(found(['AB1 2CD', 'AB12CD', 'b1 1aa', 'CV1 5RR', 'ZZ99 9ZZ'].map((value) => [value]))).toEqual({ 0: 'ADDRESS' }));
  it('say nothing when there are few', () => expect(found(nhs.map((value) => [value]))).toEqual({}));
  it('say nothing when most are something else', () => expect(found([...nhs, ...['1', '2', '3', '4']].map((value) => [value]))).toEqual({}));
});
