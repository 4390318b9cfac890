import { type Database, endSession } from '@goodmark/server-data';
import { setPassword, signIn } from '@goodmark/server-feature-people';
import { invalidInput } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';
import { cookieOf, SESSION_COOKIE } from './authenticate';

interface Dependencies {
  readonly database: Database;
  readonly secureCookies: boolean;
  readonly forget: (cookie: string) => void;
}

function textOf(request: Request, field: string): string {
  const value: unknown = (request.body as Record<string, unknown> | undefined)?.[field];
  if (typeof value === 'string' && value.length > 0 && value.length <= 500) return value;
  throw invalidInput([{ field, message: `Send ${field} as a text.` }]);
}

/** How a person signs in and out. Plain HTTP, so that attempts cannot be multiplied inside one query. JSON only. */
export function signInRoutes({ database, secureCookies, forget }: Dependencies): Router {
  const router = Router();
  const cookie = { httpOnly: true, sameSite: 'strict', secure: secureCookies, path: '/' } as const;

  router.post('/sign-in', async (request: Request, response: Response) => {
    const input = { email: textOf(request, 'email'), password: textOf(request, 'password') };
    const session = await signIn(database, input, cookieOf(request.headers.cookie, SESSION_COOKIE));
    response.cookie(SESSION_COOKIE, session.cookie, { ...cookie, maxAge: session.maxAgeMs }).status(204).end();
  });

  router.post('/sign-out', async (request: Request, response: Response) => {
    const current = cookieOf(request.headers.cookie, SESSION_COOKIE);
    if (current) {
      await endSession(database, current);
      forget(current);
    }
    response.clearCookie(SESSION_COOKIE, cookie).status(204).end();
  });

  router.post('/set-password', async (request: Request, response: Response) => {
    await setPassword(database, { link: textOf(request, 'link'), password: textOf(request, 'password') });
    response.status(204).end();
  });
  return router;
}
