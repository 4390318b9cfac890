import { type AuditDomain, DOMAIN_KEYS, type DomainGrade } from '@goodmark/audit-tool';

const LETTERS: Record<DomainGrade, string> = {
  EXCEEDS_GOOD: 'E',
  MEETS_GOOD: 'M',
  DOES_NOT_MEET_GOOD: 'D',
  NOT_APPLICABLE: 'N',
};
const NONE = '-';

const GRADES = new Map<string, DomainGrade | null>([
  ...(Object.entries(LETTERS) as [DomainGrade, string][]).map(([grade, letter]) => [letter, grade] as const),
  [NONE, null],
]);

/** The grades of the 12 domains as 12 letters in domain order: E, M, D, N, and - for none. */
export const packGrades = (grades: Readonly<Record<AuditDomain, DomainGrade | null>>): string =>
  DOMAIN_KEYS.map((domain) => letterOf(grades[domain])).join('');

/** The grades that `packGrades` packed. Throws a RangeError for anything but 12 of its letters. */
export function unpackGrades(packed: string): Record<AuditDomain, DomainGrade | null> {
  if (packed.length !== DOMAIN_KEYS.length || [...packed].some((letter) => !GRADES.has(letter))) {
    throw new RangeError(`Packed grades are ${DOMAIN_KEYS.length} of the letters E, M, D, N and -, not "${packed}".`);
  }
  const grades = DOMAIN_KEYS.map((domain, index) => [domain, GRADES.get(packed.charAt(index)) ?? null]);
  return Object.fromEntries(grades) as Record<AuditDomain, DomainGrade | null>;
}

const letterOf = (grade: DomainGrade | null): string => (grade === null ? NONE : LETTERS[grade]);
