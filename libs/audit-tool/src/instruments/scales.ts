import { DomainGrade, Grade } from '../vocabulary/grade';
import type { Scale, ScaleOption } from './instrument';

const GRADE_OPTIONS: readonly ScaleOption[] = [
  { key: Grade.EXCEEDS_GOOD, name: 'Exceeds good', meaning: 'Better than good practice asks; others could learn from it.', counts: true, good: true, asks: 'EVIDENCE' },
  { key: Grade.MEETS_GOOD, name: 'Meets good', meaning: 'Good practice, even if some things could be better.', counts: true, good: true, asks: 'EVIDENCE' },
  { key: Grade.DOES_NOT_MEET_GOOD, name: 'Does not meet good', meaning: 'Not good enough: something must change.', counts: true, good: false, asks: 'EVIDENCE' },
];

/** The three grades, for a judgement on the whole. What it rests on is in the sections, so nothing is asked beside it. */
export const GRADES: Scale = { key: 'GRADES', options: GRADE_OPTIONS.map((option) => ({ ...option, asks: null })) };

/** The three grades, or not applicable with a reason. */
export const GRADES_OF_AREAS: Scale = {
  key: 'GRADES_OF_AREAS',
  options: [...GRADE_OPTIONS, { key: DomainGrade.NOT_APPLICABLE, name: 'Not applicable', meaning: 'It does not apply here; the reason is given and it counts in no figure.', counts: false, good: false, asks: 'REASON' }],
};

/** Whether a published standard is met. */
export const COMPLIANCE: Scale = {
  key: 'COMPLIANCE',
  options: [
    { key: 'MET', name: 'Met', meaning: 'Everything the standard asks for is there.', counts: true, good: true, asks: 'EVIDENCE' },
    { key: 'PARTLY_MET', name: 'Partly met', meaning: 'Some of what the standard asks for is missing.', counts: true, good: false, asks: 'EVIDENCE' },
    { key: 'NOT_MET', name: 'Not met', meaning: 'What the standard asks for is not there.', counts: true, good: false, asks: 'EVIDENCE' },
    { key: 'NOT_APPLICABLE', name: 'Not applicable', meaning: 'The standard does not apply to this setting.', counts: false, good: false, asks: 'REASON' },
  ],
};

/** Whether a record shows what is looked for. */
export const CRITERION: Scale = {
  key: 'CRITERION',
  options: [
    { key: 'YES', name: 'Yes', meaning: 'The record shows it.', counts: true, good: true, asks: null },
    { key: 'NO', name: 'No', meaning: 'The record does not show it.', counts: true, good: false, asks: 'EVIDENCE' },
    { key: 'NOT_APPLICABLE', name: 'Not applicable', meaning: 'It is not to be expected in this record.', counts: false, good: false, asks: null },
  ],
};
