import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mayCall, type RequestContext, type Viewer } from '@goodmark/server-data';
import { receiveUpload } from '@goodmark/server-feature-sampling';
import { forbidden } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';
import { assertIsFile, fileNameOf, limitedTo, readOut } from './received-file';

interface Dependencies {
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
}

const MOST_BYTES = 50 * 1024 * 1024;
const TOO_LARGE = 'The file is larger than 50 MB. Split it, or keep only the columns that are needed.';

/**
 * Takes files. Not GraphQL, so that a file is never held: it goes to a folder of its own that is gone when the request
 * is. The media type is one that no form of another site can send.
 */
export function uploadRoutes({ authenticate, doorOf }: Dependencies): Router {
  const router = Router();
  router.use(readOut);
  router.post('/', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    if (!mayCall(viewer, 'Mutation.frameCheck').allowed) throw forbidden('Your roles or the scopes of this token do not allow importing lists.');
    assertIsFile(request);
    const fileName = fileNameOf(request, 'list');
    const folder = await mkdtemp(join(tmpdir(), 'goodmark-upload-'));
    try {
      const file = join(folder, 'file');
      await pipeline(limitedTo(MOST_BYTES, TOO_LARGE, request), createWriteStream(file, { mode: 0o600 }));
      const { id } = await receiveUpload(doorOf(viewer, request), file, fileName);
      response.status(201).json({ id });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return router;
}
