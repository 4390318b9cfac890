/** The values that occur more than once, each named once, in the order of their second occurrence. */
export const repeated = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) < index)),
];
