import { Audit, type RequestContext, type Viewer } from '@goodmark/server-data';
import { writeDocx, writePdf } from '@goodmark/server-documents';
import { copyOfAudit } from '@goodmark/server-feature-loop';
import { notFound } from '@goodmark/server-graphql';
import { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';

interface Dependencies {
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
  readonly logger: Logger;
}

const FORMATS = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: writeDocx },
  pdf: { type: 'application/pdf', write: writePdf },
} as const;

/**
 * The clean copy of an audit that is filed on the child's record: GET /exports/audits/AUD-2018-0021.docx or .pdf. What it
 * holds is what the viewer may read, and that they read it is written down before it leaves.
 */
export function copyRoutes({ authenticate, doorOf, logger }: Dependencies): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    const [, reference = '', format = ''] = /^([\w-]{1,20})\.(docx|pdf)$/.exec(String(request.params.file)) ?? [];
    const ctx = doorOf(viewer, request);
    const audit = reference ? await ctx.rows(Audit, 't').andWhere('t.reference = :reference', { reference }).getOne() : null;
    if (!audit) throw notFound('audit', 'file');
    const { type, write } = FORMATS[format as keyof typeof FORMATS];
    const file = await write(await copyOfAudit(ctx, audit));
    await ctx.viewLog.write('copy to file');
    logger.info({ auditId: audit.id, format, personId: viewer.personId, tokenId: viewer.tokenId }, 'copied');
    response.set({ 'cache-control': 'no-store', 'content-type': type, 'content-disposition': `attachment; filename="${audit.reference}.${format}"` }).send(file);
  });
  return router;
}
