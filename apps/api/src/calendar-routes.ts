import { type Database, feedAt, mayCall, type RequestContext, type Viewer, viewerOf } from '@goodmark/server-data';
import { calendarOf, dueDaysOf } from '@goodmark/server-feature-calendar';
import { notFound } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';

interface Dependencies {
  readonly database: Database;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
  /** Where people open the console; null where it is not known. */
  readonly consoleUrl: string | null;
}

/**
 * Calendar feeds. Calendar programs cannot sign in, so the address itself is the secret: whoever it was given to sees what
 * its person would see now, and nothing once it is ended or they no longer work here.
 */
export function calendarRoutes({ database, doorOf, consoleUrl }: Dependencies): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    const [, secret = ''] = /^([\w-]{20,100})\.ics$/.exec(String(request.params.file)) ?? [];
    const feed = secret ? await feedAt(database, secret) : null;
    const viewer = feed && (await viewerOf(database, feed.personId));
    if (!feed || !viewer || !mayCall(viewer, 'Query.calendarFeeds').allowed) throw notFound('calendar', 'file');
    const days = await dueDaysOf(doorOf(viewer, request), feed.kind);
    response.set({ 'cache-control': 'private, no-store', 'content-type': 'text/calendar; charset=utf-8', 'x-robots-tag': 'noindex' }).send(calendarOf(feed.kind, days, consoleUrl));
  });
  return router;
}
