import { type AuditDomain, DOMAIN_KEYS, DomainGrade } from '@goodmark/audit-tool';
import fc from 'fast-check';
import { packGrades, unpackGrades } from './packed-grades';

type Grades = Record<AuditDomain, DomainGrade | null>;

const allOf = (grade: DomainGrade | null): Grades =>
  Object.fromEntries(DOMAIN_KEYS.map((domain) => [domain, grade])) as Grades;

it.each<[string, Grades, string]>([
  ['no grades are dashes', allOf(null), '------------'],
  ['meeting is M', allOf('MEETS_GOOD'), 'MMMMMMMMMMMM'],
  [
    'letters stand in domain order',
    { ...allOf('MEETS_GOOD'), RISK: 'DOES_NOT_MEET_GOOD', INDEPENDENCE: 'NOT_APPLICABLE', HELP: 'EXCEEDS_GOOD' },
    'DMMMMMMMMMNE',
  ],
])('%s', (_sentence, grades, packed) => {
  expect(packGrades(grades)).toBe(packed);
  expect(unpackGrades(packed)).toEqual(grades);
});

it('unpacks whatever it packed', () => {
  const grade = fc.constantFrom(...Object.values(DomainGrade), null);
  const grades = fc.array(grade, { minLength: 12, maxLength: 12 }).map(
    (list) => Object.fromEntries(DOMAIN_KEYS.map((domain, index) => [domain, list[index]])) as Grades,
  );
  fc.assert(fc.property(grades, (given) => expect(unpackGrades(packGrades(given))).toEqual(given)));
});

it.each<[string, string]>([
  ['too few letters', 'MMM'],
  ['too many letters', 'MMMMMMMMMMMMM'],
  ['no letters', ''],
  ['a letter that is none of the grades', 'MMMMMMMMMMMX'],
  ['small letters', 'mmmmmmmmmmmm'],
  ['a line break', 'MMMMMMMMMMM\n'],
])('refuses %s', (_sentence, packed) => expect(() => unpackGrades(packed)).toThrow(RangeError));
