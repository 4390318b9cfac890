import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { assertKey, bodyHashOf, type Clock, type Database, foldFigures, type Repeatable, RequestContext, settled, type Viewer } from '@goodmark/server-data';
import { documentLimits, DomainError, fieldCountOf, invalidInput, MAX_TOKENS } from '@goodmark/server-graphql';
import { authenticator } from './authenticate';
import { type OutgoingError, outgoing } from './error-format';
import { copyRoutes } from './exports/copy-routes';
import { documentRoutes } from './document-routes';
import { exportRoutes } from './exports/export-routes';
import { ladoLetterRoutes } from './exports/lado-letter-routes';
import { ExportFailed } from './exports/read-list';
import { type RequestBody, requestBodyOf } from './request-body';
import { buildSchema } from './schema';
import { serveConsole } from './serve-console';
import { calendarRoutes } from './calendar-routes';
import { signInRoutes } from './sign-in-routes';
import { uploadRoutes } from './upload-routes';

export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly trailKey: string;
  readonly logger: Logger;
  readonly secureCookies: boolean;
  readonly consoleFolder?: string | null;
  /** Where people open the console; null or left out where that is not known. */
  readonly consoleUrl?: string | null;
}

/** Large enough for a whole audit, and for a text that is too long to be refused by name. */
const BODY_LIMIT = '2mb';
const HTTP_STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, INVALID_INPUT: 400, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429, TIMEOUT: 503, INTERNAL: 500,
};
/** How often the figure ledger is folded into its summary, in milliseconds. */
const FOLD_EVERY_MS = 15_000;

/** What the request says about being repeated: with an `Idempotency-Key` it is done once. */
function repeatableOf(request: Request, { query, variables, operationName }: RequestBody): Repeatable | null {
  const key = request.header('idempotency-key');
  if (key === undefined) return null;
  assertKey(key);
  return { key, bodyHash: bodyHashOf([query, variables ?? null, operationName ?? null]) };
}

function assertOneMutation(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): void {
  if (operation === 'mutation' && fieldCountOf(document, selectionSet) > 1) {
    throw invalidInput([{ field: 'Idempotency-Key', message: 'With an Idempotency-Key, send one mutation a request.' }]);
  }
}

/** Asked before anything is done: an answer that cannot be told must not follow a change. */
function assertReadsJson(request: Request): void {
  if (request.accepts(['application/json', 'application/graphql-response+json'])) return;
  throw invalidInput([{ field: 'Accept', message: 'Answers are JSON. Accept application/json, or leave the header out.' }]);
}

/** Formats errors with the document at hand, and writes the view record before the answer leaves. */
function requestPlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue }) {
          if (contextValue.repeatable && operation) assertOneMutation(document, operation);
        },
        async willSendResponse({ response, errors, document, operationName, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (errors && singleResult.errors) {
            const all = singleResult.errors;
            const leaving = all.map((formatted, index) => outgoing(formatted as never, errors[index], logger, document));
            singleResult.errors = leaving as never;
            const code = String(leaving[0]?.extensions.code);
            if (singleResult.data == null) response.http.status = HTTP_STATUS[code] ?? 500;
            if (code === 'TIMEOUT') response.http.headers.set('retry-after', '2');
          }
          try {
            await contextValue?.viewLog.write(operationName ?? null);
          } catch (error) {
            singleResult.data = null;
            singleResult.errors = [outgoing({ message: '' }, error, logger) as never];
            response.http.status = 500;
          }
        },
      };
    },
  };
}

/** The API as an HTTP application, not yet listening. */
export async function createApplication(parts: Parts) {
  const { database, clock, trailKey, logger, secureCookies, consoleFolder } = parts;
  const { authenticate, forget } = authenticator(database);
  const schema = buildSchema();
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [documentLimits],
    parseOptions: { maxTokens: MAX_TOKENS },
    stringifyResult: (value) => JSON.stringify(value),
    plugins: [ApolloServerPluginCacheControlDisabled(), requestPlugin(logger)],
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await apollo.start();

  const app = express();
  let stopping = false;
  app.disable('x-powered-by');
  // Answers to POST are never kept, so there is nothing to compare a hash of them with.
  app.disable('etag');
  // Without https of its own, which a proxy before it has, asking browsers to upgrade would only break the page.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: secureCookies ? [] : null } } }));
  app.use(pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    autoLogging: { ignore: ({ url }) => url === '/livez' || url === '/readyz' },
    serializers: { req: ({ id, method, url }) => ({ id, method, url: withoutSecret(String(url)) }), res: ({ statusCode }) => ({ statusCode }) },
  }));
  app.get('/livez', (_request, response) => void response.type('text/plain').send('ok'));
  app.get('/readyz', async (_request, response) => {
    const ready = !stopping && (await withinMs(2000, database.ping()).then(() => true, () => false));
    response.status(ready ? 200 : 503).type('text/plain').send(ready ? 'ok' : 'not ready');
  });
  app.use(express.json({ limit: BODY_LIMIT }));
  app.use('/auth', signInRoutes({ database, secureCookies, forget }));
  const doorOf = (viewer: Viewer, request: Request, repeatable: Repeatable | null = null): RequestContext =>
    new RequestContext({ database, viewer, clock, trailKey, request: { requestId: String(request.id), repeatable } });
  app.use('/calendars', calendarRoutes({ database, doorOf, consoleUrl: parts.consoleUrl ?? null }));
  app.use('/exports/audits', copyRoutes({ authenticate, doorOf, logger }));
  app.use('/exports/lado', ladoLetterRoutes({ authenticate, doorOf }));
  app.use('/exports', exportRoutes({ schema, authenticate, doorOf, logger }));
  app.use('/uploads', uploadRoutes({ authenticate, doorOf }));
  app.use('/audit-documents', documentRoutes({ authenticate, doorOf }));
  app.post('/graphql', async (request, _response, next) => {
    const viewer = await authenticate(request.headers);
    assertReadsJson(request);
    const body = requestBodyOf(request.body);
    request.goodmark = doorOf(viewer, request, repeatableOf(request, body));
    next();
  }, expressMiddleware(apollo, { context: async ({ req }) => (req as Request).goodmark }));
  if (consoleFolder) app.use(serveConsole(consoleFolder));
  app.use((request: Request, _response: Response, next: NextFunction) => {
    next(new DomainError('NOT_FOUND', `There is nothing at ${request.method} ${request.path}. The API is at POST /graphql.`));
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const answer = error instanceof ExportFailed ? toldOfExport(error, logger) : outgoing({ message: '' }, bodyFault(error) ?? error, logger);
    const code = String(answer.extensions.code);
    response.status(isTooLarge(error) ? 413 : (HTTP_STATUS[code] ?? 500)).json({ errors: [answer] });
  });

  const folding = setInterval(() => void foldFigures(database).catch((error: Error) => logger.warn({ kind: error.name }, 'figures were not folded')), FOLD_EVERY_MS);
  folding.unref();
  return {
    app,
    /** Finishes what is under way, then lets go of everything but the database. */
    async stop(server?: Server): Promise<void> {
      stopping = true;
      clearInterval(folding);
      if (server) await closed(server);
      await settled(database);
      await apollo.stop();
    },
  };
}

declare module 'express-serve-static-core' {
  interface Request {
    goodmark: RequestContext;
  }
}

/** What is wrong with a filter or order is told as the API tells it; a query that could not even begin is always the caller's fault. */
function toldOfExport({ first, document }: ExportFailed, logger: Logger): OutgoingError {
  const begun = first.path !== undefined;
  return outgoing({ message: first.message, extensions: begun ? { ...first.extensions } : { code: 'BAD_USER_INPUT' } }, first, logger, document);
}

/** An address as it may stand in the log: without its query, and without the secret of a calendar feed. */
const withoutSecret = (url: string): string => String(url.split('?')[0]).replace(/^\/(calendars|exports\/lado)\/.*/i, '/$1/…');

const isTooLarge = (error: unknown): boolean => (error as { type?: string }).type === 'entity.too.large';

/** express.json's own errors, told as ours. */
function bodyFault(error: unknown): DomainError | null {
  if (isTooLarge(error)) return invalidInput([{ field: 'body', message: `The request is larger than ${BODY_LIMIT}. Send less in one go.` }]);
  const { type } = error as { type?: string };
  if (typeof type !== 'string') return null;
  return invalidInput([{ field: 'body', message: 'The body is not JSON in UTF-8. Send {"query": "…", "variables": {…}} as application/json.' }]);
}

function withinMs<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('too slow')), ms).unref())]);
}

/** Stops listening, lets requests under way finish for up to 25 seconds, then cuts the rest. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 25_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

