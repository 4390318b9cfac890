/** The words for a change between two times: given by the interval of the difference, never by the eye. */
export const ChangeWord = {
  CLEAR_IMPROVEMENT: 'CLEAR_IMPROVEMENT',
  CLEAR_DECLINE: 'CLEAR_DECLINE',
  COULD_BE_CHANCE: 'COULD_BE_CHANCE',
  TOO_FEW_TO_SAY: 'TOO_FEW_TO_SAY',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
} as const;
export type ChangeWord = (typeof ChangeWord)[keyof typeof ChangeWord];

/** How one grade compares with the one before, of the same case. */
export const GradeChange = {
  BETTER: 'BETTER',
  SAME: 'SAME',
  WORSE: 'WORSE',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
} as const;
export type GradeChange = (typeof GradeChange)[keyof typeof GradeChange];
