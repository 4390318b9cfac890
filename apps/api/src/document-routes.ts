import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mayCall, type RequestContext, type Viewer } from '@goodmark/server-data';
import { LIMITS } from '@goodmark/server-documents';
import { auditForm, keptDocument, receiveDocument } from '@goodmark/server-feature-audit';
import { forbidden, invalidInput } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';
import { assertIsFile, fileNameOf, limitedTo, readOut } from './received-file';

interface Dependencies {
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TOO_LARGE = 'The file is larger than 10 MB. Take pictures out of it, and upload it again.';

function auditOf({ query }: Request): string {
  const { audit } = query;
  if (typeof audit !== 'string' || audit === '') throw invalidInput([{ field: 'audit', message: 'Say which audit: ?audit= and its id.' }]);
  return audit;
}

/** To be saved and never shown in the browser, under a name that any system can write down. */
function asAttachment(response: Response, fileName: string): void {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  response.set({
    'cache-control': 'no-store', 'content-type': WORD,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  });
}

/** The whole body. What is larger than a document may be is never held. */
async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of limitedTo(LIMITS.bytes, TOO_LARGE, request)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Audits in Word: the form of an audit, completed documents as they arrive, and those that are kept. Not GraphQL, since
 * they are files. Whoever is given case text is in the view record before the first byte leaves.
 */
export function documentRoutes({ authenticate, doorOf }: Dependencies): Router {
  const router = Router();
  router.get('/form', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    if (!mayCall(viewer, 'Query.audit').allowed) throw forbidden('Your roles or the scopes of this token do not allow reading audits.');
    const ctx = doorOf(viewer, request);
    const { fileName, bytes } = await auditForm(ctx, auditOf(request));
    await ctx.viewLog.write('form of an audit');
    asAttachment(response, fileName);
    response.send(bytes);
  });
  router.get('/:id', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    if (!mayCall(viewer, 'Query.auditDocument').allowed) throw forbidden('Your roles or the scopes of this token do not allow reading the text of audits.');
    const ctx = doorOf(viewer, request);
    const { document, bytes } = await keptDocument(ctx, String(request.params.id));
    await ctx.viewLog.write('document of an audit');
    asAttachment(response, /\.docx$/i.test(document.fileName) ? document.fileName : `${document.fileName}.docx`);
    response.set('content-length', String(document.size));
    await pipeline(Readable.from(bytes), response);
  });
  router.post('/', readOut, async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    if (!mayCall(viewer, 'Mutation.auditDocumentApply').allowed) throw forbidden('Your roles or the scopes of this token do not allow uploading audits.');
    assertIsFile(request);
    const [audit, fileName] = [auditOf(request), fileNameOf(request, 'document.docx')];
    const { document, known } = await receiveDocument(doorOf(viewer, request), audit, await bodyOf(request), fileName);
    response.status(known ? 200 : 201).json({ id: document.id, known, status: document.status });
  });
  return router;
}
