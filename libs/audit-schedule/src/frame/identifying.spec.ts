import { IdentifyingValues, identifyingHeading } from './identifying';

describe('a heading', () => {
  it.each([
    ['Name', 'NAME'], ['Child name', 'NAME'], ['Client_Surname', 'NAME'], ['FORENAME', 'NAME'], ['DOB', 'BIRTH_DATE'], ['Date of Birth', 'BIRTH_DATE'],
    ['NHS No', 'NHS_NUMBER'], ['Home address', 'ADDRESS'], ['Postcode', 'ADDRESS'], ['Client', 'NAME'], ['Young person', 'NAME'], ['Mother', 'NAME'],
  ])('%p is of a child and not to be known: %p', (heading, what) => expect(identifyingHeading(heading)).toBe(what));

  it.each(['Team name', 'Social worker name', 'Case holder', 'Worker e-mail', 'Case reference', 'Open since', 'Service area name', 'Plan name', 'Renamed', 'Child ID', 'Client reference'])(
    '%p is fine', (heading) => expect(identifyingHeading(heading)).toBeNull());
});

describe('values of a column', () => {
  const found = (rows: string[][], headings = ['Case reference', 'Other']) => {
    const values = new IdentifyingValues(headings);
    for (const row of rows) values.watch(row);
    return Object.fromEntries(values.found);
  };
  const under = (heading: string, cells: string[]) => found(cells.map((cell) => [cell]), [heading])[0] ?? null;
  // Numbers that begin with 999 or 000 are never given to anybody.
  const nhs = ['9990000042', '999 000 0042', '9990000018', '000-000-0043'];

  it('are NHS numbers when nearly all are, also as case references', () => {
    expect(found([...nhs, '9990000042', 'none'].map((value, index) => [`CF-${index}`, value]))).toEqual({ 1: 'NHS_NUMBER' });
    expect(under('Case reference', ['9990000042', '9990000018'])).toBe('NHS_NUMBER');
  });
  it('are postcodes when nearly all are', () => expect(under('Other', ['AB1 2CD', 'AB12CD', 'b1 1aa', 'CV1 5RR', 'ZZ99 9ZZ'])).toBe('ADDRESS'));
  it.each([
    ['one number alone, which may be one by chance', ['9990000042']],
    ['few of which one is something else', ['9990000042', '9990000018', '1']],
    ['many of which most are something else', [...nhs, '1', '2', '3', '4']],
    ['references with a number inside', ['CF-9990000042', 'CF-9990000018']],
  ])('say nothing when they are %s', (_sentence, cells) => expect(under('Other', cells)).toBeNull());

  it('are names under a heading that does not say whose', () => {
    expect(under('Other', ['Kelly Brown', 'Jo Oduya', 'Mary-Ann O’Hara'])).toBe('NAME');
    expect(under('Other', ['Brown, Kelly', 'Oduya, Jo'])).toBe('NAME');
  });
  it.each(['Case holder', 'Allocated worker', 'Team', 'Category', 'Manager name'])('may be names under %p', (heading) => expect(under(heading, ['Kelly Brown', 'Jo Oduya'])).toBeNull());
  it('are no names where they are words of the sector', () => expect(under('Kind of need', ['Child Protection', 'Early Help', 'Looked After'])).toBeNull());

  it('are dates of birth where days lie years apart and the heading names no event', () =>
    expect(under('Other', ['04/05/2006', '2011-01-30', '1 March 2017'])).toBe('BIRTH_DATE'));
  it.each(['Open since', 'Date of last review', 'Next visit', 'Referral date'])('are the days of an event under %p', (heading) => expect(under(heading, ['04/05/2006', '2011-01-30', '1 March 2017'])).toBeNull());
  it('are no dates of birth when they lie together', () => expect(under('Other', ['04/05/2017', '2017-01-30', '1 March 2018'])).toBeNull());
});
