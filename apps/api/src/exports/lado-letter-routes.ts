import { LadoReferral, recordWord, type RequestContext, type Viewer } from '@goodmark/server-data';
import { writeDocx } from '@goodmark/server-documents';
import { chaseLetter } from '@goodmark/server-feature-lado';
import { notFound } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';

interface Dependencies {
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The letter that asks an employer for what is not known of an allegation: GET /exports/lado/LADO-2018-0001.docx. Nothing
 * of it goes into the log; that it was read is written down before it leaves.
 */
export function ladoLetterRoutes({ authenticate, doorOf }: Dependencies): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    const [, reference = ''] = /^([\w-]{1,20})\.docx$/.exec(String(request.params.file)) ?? [];
    const ctx = doorOf(viewer, request);
    const referral = reference ? await ctx.rows(LadoReferral, 't').andWhere('t.reference = :reference', { reference }).getOne() : null;
    if (!referral) throw notFound(recordWord(LadoReferral), 'file');
    const file = await writeDocx(await chaseLetter(ctx, referral));
    await ctx.viewLog.write('chase letter');
    response.set({ 'cache-control': 'no-store', 'content-type': WORD, 'content-disposition': `attachment; filename="${referral.reference}-letter.docx"` }).send(file);
  });
  return router;
}
