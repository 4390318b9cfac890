import { createHash, randomBytes } from 'node:crypto';
import { SCOPES, type Scope } from '../access/actors';
import type { Database } from '../database/database';
import { insertRows } from '../database/write-rows';
import { Token } from '../entities/account';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

/** Begins every token, so that secret scanners find one that leaked. */
export const TOKEN_PREFIX = 'gmk_';
/** The longest a token lasts. */
export const MAX_TOKEN_DAYS = 365;
const DAY_MS = 24 * 3_600_000;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
/** 256 random bits as text. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

/** A secret as it is shown once, and the hash of it that is kept. */
export interface Issued {
  readonly secret: string;
  readonly hash: string;
}

const issued = (secret: string): Issued => ({ secret, hash: hashOf(secret) });
export const issueTokenSecret = (): Issued => issued(TOKEN_PREFIX + randomSecret());
export const issueLinkSecret = (): Issued => issued(randomSecret());

export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text);

export interface TokenPlan {
  readonly name: string;
  readonly personId: string;
  readonly scopes: readonly Scope[];
  /** How long it lasts, at most a year; a year when left out. */
  readonly days?: number;
}

/** A new token as its row. Tokens go by real time, also in a demonstration. */
export const tokenRow = ({ name, personId, scopes, days = MAX_TOKEN_DAYS }: TokenPlan, secretHash: string): Token => ({
  id: newId(),
  name,
  personId,
  secretHash,
  scopes: [...scopes],
  createdAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + Math.min(MAX_TOKEN_DAYS, days) * DAY_MS).toISOString(),
  revokedAt: null,
});

/** Makes a token of a person and gives its secret, which is kept nowhere. */
export async function createToken(database: Database, plan: TokenPlan): Promise<string> {
  const { secret, hash } = issueTokenSecret();
  await database.unit((inside) => insertRows(database, inside, Token, [tokenRow(plan, hash)]));
  return secret;
}

/** A token as it may be shown: never its secret. */
export interface TokenSummary {
  readonly id: string;
  readonly name: string;
  readonly personName: string;
  readonly scopes: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** The tokens there are, newest first. */
export function listTokens(database: Database): Promise<TokenSummary[]> {
  return database.outside.query<TokenSummary & Record<string, unknown>>(
    `SELECT t.id AS id, t.name AS name, p.name AS personName, t.scopes AS scopes, t.expiresAt AS expiresAt, t.revokedAt AS revokedAt
       FROM token t JOIN person p ON p.id = t.personId ORDER BY t.createdAt DESC, t.id LIMIT 1000`,
  );
}

/** Ends a token at once; false when there is no such token or it was ended before. Other servers notice within seconds. */
export async function revokeToken(database: Database, id: string): Promise<boolean> {
  return (await database.execute('UPDATE token SET revokedAt = ? WHERE id = ? AND revokedAt IS NULL', [new Date().toISOString(), id])) === 1;
}

/** The same in a unit of work, with its change record. Gives the token as it now stands; one that was ended before stays so. */
export async function endToken(tx: RequestContext, { id }: Token, why: string | null = null): Promise<Token> {
  // Locks the row, so that of two who end it at once only one does.
  await tx.set(Token, { id }, { id });
  const token = await tx.require(Token, id);
  if (token.revokedAt !== null) return token;
  const revokedAt = new Date().toISOString();
  await tx.set(Token, { id }, { revokedAt });
  await tx.record({ recordType: 'Token', recordId: id, what: 'revoked', after: { revokedAt }, why });
  return { ...token, revokedAt };
}
