import { join } from 'node:path';
import { type RequestHandler, Router, static as files } from 'express';
import compressedFiles from 'express-static-gzip';

const A_YEAR = '365d';

/** Addresses of the API; anything else that a browser asks for is a screen of the console. */
const OF_THE_API = /^\/(graphql|auth|uploads|exports|calendars|livez|readyz)(\/|$)/;

/**
 * The console's files. Those with a hash in their name are kept by browsers for a year; the page itself is asked for
 * anew each time, so that a new version shows at once. Only these files are compressed, and that when they are built: they
 * hold nothing secret, while an answer of the API may hold a secret beside text that somebody else chose, and its length
 * would then tell of it.
 */
export function serveConsole(folder: string): RequestHandler {
  const router = Router();
  router.use('/assets', compressedFiles(join(folder, 'assets'), {
    enableBrotli: true, orderPreference: ['br', 'gz'], index: false, serveStatic: { immutable: true, maxAge: A_YEAR, fallthrough: false },
  }));
  router.use(files(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response, next) => {
    if (OF_THE_API.test(request.path) || !request.accepts('html')) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => (error ? next(error) : undefined));
  });
  return router;
}
