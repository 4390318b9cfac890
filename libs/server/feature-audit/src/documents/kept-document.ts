import { AuditDocument, documentBytes, type RequestContext } from '@goodmark/server-data';

/** A document the viewer may read, with its bytes as they were uploaded. Noted in the view record. */
export async function keptDocument(ctx: RequestContext, id: string): Promise<{ readonly document: AuditDocument; readonly bytes: AsyncGenerator<Buffer> }> {
  const document = await ctx.require(AuditDocument, id);
  ctx.viewLog.note([document.auditId]);
  return { document, bytes: documentBytes(ctx, document) };
}
