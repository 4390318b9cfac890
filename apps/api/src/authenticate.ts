import { type Database, type Viewer, viewerOfSession, viewerOfToken, viewersOf } from '@goodmark/server-data';
import { unauthenticated } from '@goodmark/server-graphql';

export const SESSION_COOKIE = 'goodmark_session';

/** A cookie of a Cookie header; null when it is not there. */
export function cookieOf(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}

/** Finds out who asks, by bearer token or session cookie. Throws `UNAUTHENTICATED` when it is nobody. */
export function authenticator(database: Database) {
  const remembered = viewersOf(database);

  return {
    async authenticate(headers: { authorization?: string; cookie?: string }): Promise<Viewer> {
      const [, bearer] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
      const cookie = cookieOf(headers.cookie, SESSION_COOKIE);
      const viewer = bearer
        ? await remembered.viewerOf(bearer, () => viewerOfToken(database, bearer))
        : headers.authorization === undefined && cookie
          ? await remembered.viewerOf(cookie, () => viewerOfSession(database, cookie))
          : null;
      if (viewer) return viewer;
      throw unauthenticated(bearer ? 'This token is not known, has expired or was revoked.' : undefined);
    },
    forget(credential: string): void {
      remembered.forget(credential);
    },
  };
}
