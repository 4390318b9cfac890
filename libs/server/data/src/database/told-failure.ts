import { conflict, DomainError, timedOut } from '@goodmark/server-graphql';
import { PoolBusyError } from './bounded-pool';
import { isLostConnection, isRetryable, isStatementTimeout } from './failures';

/** What the caller is told of a failure of the database; null when it is not one that they can do something about. */
export function toldFailure(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isRetryable(error)) return conflict('Others are changing the same records. Nothing was done; try again.');
  if (error instanceof PoolBusyError) return timedOut(error.message);
  if (isStatementTimeout(error)) return timedOut('The database took too long. Nothing was done; try again, or ask for less.');
  if (isLostConnection(error)) return timedOut('The database did not answer. Try again; repeat a change with the same Idempotency-Key.');
  return null;
}
