import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mayCall, type RequestContext, type Viewer } from '@goodmark/server-data';
import { receiveUpload } from '@goodmark/server-feature-sampling';
import { forbidden, invalidInput } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';

interface Dependencies {
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
}

const MOST_BYTES = 50 * 1024 * 1024;
const TYPE = 'application/octet-stream';

/** What the file is called, from a header in which anything but plain letters is percent-encoded. */
function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.header('x-file-name') ?? 'list');
  } catch {
    throw invalidInput([{ field: 'X-File-Name', message: 'Percent-encode the name of the file in UTF-8.' }]);
  }
}

async function* limited(body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST_BYTES) throw invalidInput([{ field: 'file', message: 'The file is larger than 50 MB. Split it, or keep only the columns that are needed.' }]);
    yield chunk as Buffer;
  }
}

/**
 * Takes files. Not GraphQL, so that a file is never held: it goes to a folder of its own that is gone when the request
 * is. The media type is one that no form of another site can send.
 */
export function uploadRoutes({ authenticate, doorOf }: Dependencies): Router {
  const router = Router();
  router.use((request, response, next) => {
    // What is refused before its end is read out and thrown away, and its connection is not used again.
    response.on('finish', () => void request.resume());
    response.set('connection', 'close');
    next();
  });
  router.post('/', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    if (!mayCall(viewer, 'Mutation.frameCheck').allowed) throw forbidden('Your roles or the scopes of this token do not allow importing lists.');
    if (!request.is(TYPE)) throw invalidInput([{ field: 'Content-Type', message: `Send the file itself as ${TYPE}.` }]);
    const fileName = nameOf(request);
    const folder = await mkdtemp(join(tmpdir(), 'goodmark-upload-'));
    try {
      const file = join(folder, 'file');
      await pipeline(limited(request), createWriteStream(file, { mode: 0o600 }));
      const { id } = await receiveUpload(doorOf(viewer, request), file, fileName);
      response.status(201).json({ id });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return router;
}
