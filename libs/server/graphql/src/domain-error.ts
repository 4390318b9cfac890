/** The closed list of codes a client may meet in `extensions.code`. `INTERNAL` is everything the caller did not cause. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'COST_LIMIT_EXCEEDED'
  | 'TIMEOUT';

/** One thing wrong with the input: where it is (`judgements.RISK.evidence`) and what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A failure the caller caused or may be told about. Every other error leaves the server as `INTERNAL`, without detail. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    /** With `CONFLICT`: the version the record has now. */
    readonly currentVersion?: number,
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** The same words for missing and hidden, so that an answer never tells which of the two it was. */
export const notFound = (what: string, field = 'id') =>
  new DomainError('NOT_FOUND', `There is no ${what} with this id that you may see.`, [
    { field, message: `Check the id: there is no ${what} with it that you may see.` },
  ]);

export const forbidden = (message: string) => new DomainError('FORBIDDEN', message);

export const unauthenticated = (message = 'Sign in first, or send a token in the Authorization header.') =>
  new DomainError('UNAUTHENTICATED', message);

export const conflict = (message: string, currentVersion?: number, problems: readonly Problem[] = []) =>
  new DomainError('CONFLICT', message, problems, currentVersion);

export const timedOut = (message: string) => new DomainError('TIMEOUT', message);

/** Refuses the input, naming every problem at once. The message is the first problem's, with a count of the others. */
export function invalidInput(problems: readonly Problem[]): DomainError {
  const [first, ...others] = problems;
  if (!first) return new DomainError('INVALID_INPUT', 'The input is not valid.');
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'problem' : 'problems'})`;
  return new DomainError('INVALID_INPUT', `${first.message}${more}`, problems);
}

/** Throws `INVALID_INPUT` when there is any problem. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidInput(problems);
}
