import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { Upload, UploadChunk } from '../entities/upload';
import type { RequestContext } from '../request-context';
import { breathe } from '../background/breathe';

/** A row of an uploaded file: its number as a spreadsheet counts, and its cells. */
export type UploadedRow = readonly [number: number, cells: readonly string[]];

/** The rows of a file the viewer may import, as many at once as they were kept. */
export async function* eachUploadedRows(ctx: RequestContext, upload: Upload): AsyncGenerator<readonly UploadedRow[]> {
  await ctx.require(Upload, upload.id);
  for (let seq = 0; ; seq += 1) {
    const [chunk] = await selectWhere(ctx.database, ctx.statements, UploadChunk, condition('t.uploadId = :id AND t.seq = :seq', { id: upload.id, seq }));
    if (!chunk) return;
    yield JSON.parse(chunk.content) as UploadedRow[];
    await breathe();
  }
}

/** The mapping that was last imported with, field → heading; none at first. */
export async function lastMapping(ctx: RequestContext): Promise<Readonly<Record<string, string>>> {
  const rule = ctx.rule(Upload, 't');
  const [row] = await ctx.statements.query<{ mapping: string | null }>(
    `SELECT t.mapping AS mapping FROM upload t WHERE t.status = 'APPLIED' AND ${rule.sql} ORDER BY t.updatedAt DESC, t.id DESC LIMIT 1`, { ...rule.params },
  );
  return row?.mapping ? (JSON.parse(row.mapping) as Record<string, string>) : {};
}

/** Files that nobody went on with since an instant; they are deleted with their rows. */
export async function forgottenUploads(ctx: RequestContext, since: string): Promise<readonly string[]> {
  const rows = await ctx.statements.query<{ id: string }>(
    `SELECT t.id AS id FROM upload t WHERE t.status <> 'APPLIED' AND t.updatedAt < :since`, { since },
  );
  return rows.map(({ id }) => id);
}
