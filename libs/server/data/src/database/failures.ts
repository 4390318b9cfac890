/** What the drivers put on their errors. */
interface DriverFailure {
  readonly code?: string;
  readonly errno?: number;
  readonly driverError?: DriverFailure;
}

const RETRYABLE_NUMBERS = new Set([1213, 1205, 1020]);
const DUPLICATE_NUMBERS = new Set([1062]);
const STATEMENT_TIMEOUTS = new Set([1969, 3024]);
const LOST_CONNECTION = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ER_SERVER_SHUTDOWN']);

const driverFailure = (error: unknown): DriverFailure => {
  const failure = (error ?? {}) as DriverFailure;
  return failure.driverError ?? failure;
};

/** Deadlock, lock wait, certification failure or a busy SQLite file: the whole unit may be done again. */
export function isRetryable(error: unknown): boolean {
  const { errno, code } = driverFailure(error);
  return (errno !== undefined && RETRYABLE_NUMBERS.has(errno)) || (code?.startsWith('SQLITE_BUSY') ?? false);
}

/** A unique key is taken. */
export function isDuplicate(error: unknown): boolean {
  const { errno, code } = driverFailure(error);
  return (errno !== undefined && DUPLICATE_NUMBERS.has(errno)) || (code?.startsWith('SQLITE_CONSTRAINT') ?? false) && /UNIQUE|PRIMARYKEY|UNIQUE constraint/.test(`${code} ${String((driverFailure(error) as Error).message)}`);
}

/** The database ended the statement because it took too long. */
export const isStatementTimeout = (error: unknown): boolean => STATEMENT_TIMEOUTS.has(driverFailure(error).errno ?? 0);

/** The database cannot be reached, or the connection broke. */
export const isLostConnection = (error: unknown): boolean => LOST_CONNECTION.has(driverFailure(error).code ?? '');
