import { accountByEmail, type Database, startSession, useLink } from '@goodmark/server-data';
import { DomainError, invalidInput, unauthenticated } from '@goodmark/server-graphql';
import { hashPassword, isPassword, passwordProblem } from './passwords';

/** How many wrong passwords one e-mail address may have in a quarter of an hour, on one server. */
const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
const failures = new Map<string, { count: number; since: number }>();

function assertNotThrottled(email: string): void {
  const known = failures.get(email);
  if (!known || known.since + WINDOW_MS < Date.now()) {
    failures.delete(email);
    return;
  }
  if (known.count >= MAX_FAILURES) throw new DomainError('RATE_LIMITED', 'Too many attempts to sign in. Try again in 15 minutes.');
}

function noteFailure(email: string): void {
  if (failures.size > 10_000) failures.clear();
  const known = failures.get(email) ?? { count: 0, since: Date.now() };
  failures.set(email, { ...known, count: known.count + 1 });
}

/** Signs a person in with e-mail and password; gives the new session's cookie. The same refusal whatever was wrong. */
export async function signIn(
  database: Database, input: { email: string; password: string }, earlierCookie: string | null,
): Promise<{ cookie: string; maxAgeMs: number }> {
  const email = input.email.trim().toLowerCase();
  assertNotThrottled(email);
  const account = await accountByEmail(database, email);
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || !account) {
    noteFailure(email);
    throw unauthenticated('The e-mail address or the password is not right.');
  }
  failures.delete(email);
  return startSession(database, account.personId, earlierCookie);
}

/** Sets a password with a one-time link. */
export async function setPassword(database: Database, input: { link: string; password: string }): Promise<void> {
  const problem = passwordProblem(input.password);
  if (problem) throw invalidInput([{ field: 'password', message: problem }]);
  const passwordHash = await hashPassword(input.password);
  if (!(await useLink(database, input.link, passwordHash))) {
    throw invalidInput([{ field: 'link', message: 'This link was used already or is too old. Ask an administrator for a new one.' }]);
  }
}
