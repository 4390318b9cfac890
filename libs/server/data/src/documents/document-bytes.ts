import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { AuditDocument, AuditDocumentChunk } from '../entities/audit-document';
import type { RequestContext } from '../request-context';

/** Bytes that are kept together; a whole number of Base64's groups of three. */
const BYTES_A_CHUNK = 3 * 128 * 1024;

/** The bytes of a document as rows. */
export const chunksOf = (documentId: string, bytes: Buffer): readonly AuditDocumentChunk[] =>
  Array.from({ length: Math.ceil(bytes.length / BYTES_A_CHUNK) }, (_none, seq) => ({ documentId, seq, content: bytes.subarray(seq * BYTES_A_CHUNK, (seq + 1) * BYTES_A_CHUNK).toString('base64') }));

/** Keeps the bytes of a document, one piece a statement: together they could be more than a statement may hold. */
export async function keepDocumentBytes(tx: RequestContext, documentId: string, bytes: Buffer): Promise<void> {
  for (const chunk of chunksOf(documentId, bytes)) await tx.addAll(AuditDocumentChunk, [chunk]);
}

/** The bytes of a document that the viewer may see, piece by piece. */
export async function* documentBytes(ctx: RequestContext, document: AuditDocument): AsyncGenerator<Buffer> {
  await ctx.require(AuditDocument, document.id);
  for (let seq = 0; ; seq += 1) {
    const [chunk] = await selectWhere(ctx.database, ctx.statements, AuditDocumentChunk, condition('t.documentId = :id AND t.seq = :seq', { id: document.id, seq }));
    if (!chunk) return;
    yield Buffer.from(chunk.content, 'base64');
  }
}

/** Deletes a document with its bytes. */
export async function forgetDocument(tx: RequestContext, id: string): Promise<void> {
  await tx.replace(AuditDocumentChunk, { documentId: id }, []);
  await tx.replace(AuditDocument, { id }, []);
}

/** Documents that were read before an instant, and from which nobody wrote an audit. */
export async function forgottenDocuments(ctx: RequestContext, since: string): Promise<readonly string[]> {
  const rows = await ctx.statements.query<{ id: string }>(`SELECT t.id AS id FROM audit_document t WHERE t.status = 'READ' AND t.uploadedAt < :since`, { since });
  return rows.map(({ id }) => id);
}
