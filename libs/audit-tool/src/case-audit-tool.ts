import { DOMAINS } from './domains';
import { DomainGrade } from './vocabulary/grade';

/** A grade as it stands on the form: its key, its name and what it means. */
export interface GradeDefinition {
  readonly key: DomainGrade;
  readonly name: string;
  readonly meaning: string;
}

const GRADES: readonly GradeDefinition[] = [
  {
    key: DomainGrade.EXCEEDS_GOOD,
    name: 'Exceeds good',
    meaning: 'Better than good practice asks; others could learn from it.',
  },
  {
    key: DomainGrade.MEETS_GOOD,
    name: 'Meets good',
    meaning: 'Good practice: the child was served well, even if some things could be better.',
  },
  {
    key: DomainGrade.DOES_NOT_MEET_GOOD,
    name: 'Does not meet good',
    meaning: 'The child was not served well enough, and something must be put right.',
  },
  {
    key: DomainGrade.NOT_APPLICABLE,
    name: 'Not applicable',
    meaning: 'The domain does not apply to this child; the reason is given and it counts in no figure.',
  },
];

/** The instrument with the 12 domains, in the version in force since 2017. */
export const CASE_AUDIT_TOOL = {
  key: 'CASE_AUDIT',
  version: '2017.1',
  name: 'Case audit tool',
  domains: DOMAINS,
  grades: GRADES,
} as const;

const NAMES = Object.fromEntries(GRADES.map(({ key, name }) => [key, name])) as Record<DomainGrade, string>;

/** The name of a grade as it stands on screen: "Does not meet good". */
export const gradeName = (grade: DomainGrade): string => NAMES[grade];
