import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's first recommendation: 19 MiB, 2 passes, 1 lane. */
const OPTIONS = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const MIN_LENGTH = 12;
const MAX_LENGTH = 128;
/** How many hashes may be computed at once, so that sign-ins cannot take all memory. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Why a password cannot be taken, as a sentence; null where it can. */
export function passwordProblem(password: string): string | null {
  if (password.length < MIN_LENGTH) return `Choose a password of at least ${MIN_LENGTH} characters.`;
  return password.length > MAX_LENGTH ? `Choose a password of at most ${MAX_LENGTH} characters.` : null;
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, OPTIONS));

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the account's. Without an account or password it takes as long as with one, so that the time
 * does not tell who has an account.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = passwordHash ?? (await decoy);
  const matches = await inTurn(() => verify(against, password.slice(0, MAX_LENGTH), OPTIONS));
  return matches && passwordHash !== null;
}
