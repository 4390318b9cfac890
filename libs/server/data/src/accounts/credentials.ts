import { condition } from '../access/condition';
import { expandScopes, type Viewer } from '../access/viewer';
import { type Database, selectWhere, type Statements } from '../database/database';
import { insertRows, updateRows } from '../database/write-rows';
import { Session, Token } from '../entities/account';
import { Person } from '../entities/person';
import { hashOf, randomSecret, TOKEN_PREFIX } from './tokens';

const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 3_600_000;

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const now = (): string => new Date().toISOString();

async function one<T extends object>(database: Database, on: Statements, entity: new () => T, sql: string, params: Record<string, unknown>): Promise<T | null> {
  const [row] = await selectWhere(database, on, entity, condition(sql, params), 'LIMIT 1');
  return row ?? null;
}

/** What a person is and leads, as a viewer; null when there is no such active person. */
export async function viewerOf(database: Database, personId: string, token: Pick<Token, 'id' | 'scopes'> | null = null): Promise<Viewer | null> {
  const on = database.outside;
  const person = await one(database, on, Person, 't.id = :personId AND t.active = 1', { personId });
  if (!person) return null;
  const teams = await on.query<{ id: string }>('SELECT id FROM team WHERE managerId = :personId', { personId });
  const areas = await on.query<{ id: string }>(
    'SELECT id FROM service_area WHERE operationalLeadId = :personId OR strategicLeadId = :personId',
    { personId },
  );
  const { id, name, email, level, roles, teamId } = person;
  return {
    personId: id, name, email, level, roles, teamId,
    teamIds: teams.map((team) => team.id),
    serviceAreaIds: areas.map((area) => area.id),
    scopes: token ? expandScopes(token.scopes) : null,
    tokenId: token?.id ?? null,
  };
}

/** The viewer of a bearer token; null for one that is unknown, revoked or expired. */
export async function viewerOfToken(database: Database, bearer: string): Promise<Viewer | null> {
  if (!bearer.startsWith(TOKEN_PREFIX)) return null;
  const token = await one(database, database.outside, Token, 't.secretHash = :hash', { hash: hashOf(bearer) });
  if (!token || token.revokedAt !== null || token.expiresAt <= now()) return null;
  return viewerOf(database, token.personId, token);
}

/** The viewer of a session cookie; null for one that is unknown, idle for 30 minutes or older than 12 hours. */
export async function viewerOfSession(database: Database, cookie: string): Promise<Viewer | null> {
  const session = await one(database, database.outside, Session, 't.idHash = :hash', { hash: hashOf(cookie) });
  if (!session || session.expiresAt <= now() || Date.parse(session.lastSeenAt) + IDLE_MS <= Date.now()) return null;
  if (Date.parse(session.lastSeenAt) + 60_000 < Date.now()) {
    await database.unit((inside) => updateRows(database, inside, Session, { idHash: session.idHash }, { lastSeenAt: now() }));
  }
  return viewerOf(database, session.personId);
}

/** Starts a session and gives its cookie. An earlier session of the same browser ends: the cookie is new at every sign-in. */
export async function startSession(database: Database, personId: string, earlierCookie: string | null): Promise<{ cookie: string; maxAgeMs: number }> {
  const cookie = randomSecret();
  await database.unit(async (inside) => {
    if (earlierCookie) await inside.execute('DELETE FROM session WHERE idHash = ?', [hashOf(earlierCookie)]);
    await insertRows(database, inside, Session, [
      { idHash: hashOf(cookie), personId, createdAt: now(), lastSeenAt: now(), expiresAt: inMs(ABSOLUTE_MS) },
    ]);
  });
  return { cookie, maxAgeMs: ABSOLUTE_MS };
}

export async function endSession(database: Database, cookie: string): Promise<void> {
  await database.execute('DELETE FROM session WHERE idHash = ?', [hashOf(cookie)]);
}

/** An active person's account by e-mail, for sign-in. */
export async function accountByEmail(database: Database, email: string): Promise<{ personId: string; passwordHash: string | null } | null> {
  const [row] = await database.outside.query<{ personId: string; passwordHash: string | null }>(
    `SELECT a.personId AS personId, a.passwordHash AS passwordHash FROM account a JOIN person p ON p.id = a.personId
      WHERE p.email = :email AND p.active = 1`,
    { email },
  );
  return row ?? null;
}

export async function personByEmail(database: Database, email: string): Promise<Person | null> {
  return one(database, database.outside, Person, 't.email = :email AND t.active = 1', { email });
}
