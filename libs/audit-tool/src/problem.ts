/** What is wrong and where: `field` is a path such as `judgements.RISK.evidence`, `message` says what to do. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** The problem as a list of one, or of none where there is nothing to say. */
export const problemUnless = (isFine: boolean, field: string, message: string): readonly Problem[] =>
  isFine ? [] : [{ field, message }];
