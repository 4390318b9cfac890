import { isNhsNumber, personShapedFields, personShapedIn, personShapePhrase } from './person-shaped';
import { PersonShape } from './vocabulary/person-shaped';

it.each<[string, string, PersonShape, string]>([
  ['an NHS number without blanks', 'Record 9434765919 was opened.', 'NHS_NUMBER', '9434765919'],
  ['an NHS number in groups', 'NHS 943 476 5919, seen in March', 'NHS_NUMBER', '943 476 5919'],
  ['an NHS number with hyphens', 'NHS 943-476-5919', 'NHS_NUMBER', '943-476-5919'],
  ['a date of birth after "born"', 'The child was born on 4 May 2009 in a car.', 'DATE_OF_BIRTH', '4 May 2009'],
  ['a date of birth after "DOB"', 'DOB 04.05.09', 'DATE_OF_BIRTH', '04.05.09'],
  ['a date of birth after "d.o.b."', 'd.o.b.: 4th May 2009', 'DATE_OF_BIRTH', '4th May 2009'],
  ['a date of birth after "date of birth"', 'date of birth (2009-05-04)', 'DATE_OF_BIRTH', '2009-05-04'],
  ['a date of birth before the word', '4/5/2009 is the birthday', 'DATE_OF_BIRTH', '4/5/2009'],
  ['a date as Americans write it', 'born May 4, 2009', 'DATE_OF_BIRTH', 'May 4, 2009'],
  ['a full date in figures', 'Seen on 12/03/2018 at home.', 'FULL_DATE', '12/03/2018'],
  ['a postcode', 'They moved to CV1 5RR last week.', 'POSTCODE', 'CV1 5RR'],
  ['a postcode in small letters without a blank', 'now at cv15rr', 'POSTCODE', 'cv15rr'],
  ['a postcode of London', 'in EC1A 1BB', 'POSTCODE', 'EC1A 1BB'],
  ['a postcode that ends like an ordinal', 'in CV1 2ND', 'POSTCODE', 'CV1 2ND'],
  ['an e-mail address', 'write to kelly.b@mail.example, please', 'EMAIL', 'kelly.b@mail.example'],
  ['a mobile number', 'ring 07700 900123 after six', 'TELEPHONE', '07700 900123'],
  ['a number with its area in brackets', 'ring (024) 7683 1234', 'TELEPHONE', '(024) 7683 1234'],
  ['a number from abroad', 'ring +44 7700 900123', 'TELEPHONE', '+44 7700 900123'],
  ['two names in a sentence', 'I spoke to Kelly Brown about it.', 'NAME', 'Kelly Brown'],
  ['two names at the start of a sentence', 'Kelly Brown was seen alone.', 'NAME', 'Kelly Brown'],
  ['two names after an opener', 'Yesterday Kelly Brown called.', 'NAME', 'Kelly Brown'],
  ['a name with a hyphen', 'He met Anna-Marie Smith there.', 'NAME', 'Anna-Marie Smith'],
  ['a name with an apostrophe', "We rang Sean O'Neill twice.", 'NAME', "Sean O'Neill"],
  ['a name with accents', 'We rang Zoë Łukasiewicz twice.', 'NAME', 'Zoë Łukasiewicz'],
  ['a title and a name', 'as Mrs Smith said', 'NAME', 'Mrs Smith'],
  ['a title with a stop', 'as Dr. Patel wrote', 'NAME', 'Dr. Patel'],
  ['a title and a name at the start', 'Mr Jones signed it.', 'NAME', 'Mr Jones'],
])('finds %s', (_sentence, text, shape, words) => expect(personShapedIn(text)).toEqual([{ shape, words }]));

it.each<[string, string]>([
  ['a ten-digit number without a right check digit', 'Record 9434765918 was opened.'],
  ['a case reference', 'SC-204518 and EH/2018/0442 and AUD-2018-0021'],
  ['a month', 'since March 2018'],
  ['a day without a year', 'on 4 May'],
  ['a financial year', 'in 2017/18'],
  ['the sector\'s own capitals', 'Early Help and Child Protection met at the Family Group Conference with the Independent Reviewing Officer.'],
  ['a law', 'under Section 47 of the Children Act 1989'],
  ['a place', 'at Coventry City Council in the West Midlands'],
  ['days and feasts', 'On Monday March was over. Before Christmas Day nobody came.'],
  ['sentences that follow one another', 'She was seen. Nobody asked. The plan is late.'],
  ['an acronym', 'CAMHS and MASH were asked'],
  ['an ordinal after a letter and a figure', 'the form of p1 2nd half'],
  ['a share', '11 of 12 (92%)'],
  ['a time', 'from 09:30 to 14:45'],
  ['a price', '£07,500,000'],
  ['nothing', ''],
])('lets %s be', (_sentence, text) => expect(personShapedIn(text)).toEqual([]));

it('finds all of them, in the order of the text, each once', () => {
  const text = 'Kelly Brown, born 04/05/2009, lives at CV1 5RR. Kelly Brown rings from 07700 900123.';
  expect(personShapedIn(text).map(({ shape }) => shape)).toEqual(['NAME', 'DATE_OF_BIRTH', 'POSTCODE', 'TELEPHONE']);
});

it('names the field in which it found something', () => {
  expect(personShapedFields({ strengths: 'Ask Kelly Brown.', synopsis: null, areasForImprovement: '' })).toEqual([{ field: 'strengths', shape: 'NAME', words: 'Kelly Brown' }]);
});

it.each([['943 476 5919', true], ['9434765918', false], ['0000000000', true], ['123', false], ['987 654 4321', false], ['123 456 7881', true], ['100 000 0001', true], ['000 000 0060', false]])('checks the last digit of %s', (text, is) => expect(isNhsNumber(text)).toBe(is));

it('has a phrase for every shape', () => expect(Object.values(PersonShape).map(personShapePhrase).every((phrase) => phrase.startsWith('a'))).toBe(true));

it('takes a long text in good time', () => {
  const started = Date.now();
  personShapedIn('Aa '.repeat(7_000));
  personShapedIn('0'.repeat(20_000));
  personShapedIn('a@'.repeat(10_000));
  personShapedIn(`${'a'.repeat(20_000)}@`);
  expect(Date.now() - started).toBeLessThan(2_000);
});
