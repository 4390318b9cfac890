import { type ColumnMapping, type FrameRow, readFrameRow } from '@goodmark/audit-schedule';
import { eachUploadedRows, type RequestContext, type Upload, type UploadedRow } from '@goodmark/server-data';
import { headingsOf } from '../uploads/mapping';
import { type Directory, readDirectory } from './frame-lookups';

/** A row as read: what it says, or why it cannot be imported. */
export interface ReadFrameRow {
  readonly number: number;
  readonly row: FrameRow | null;
  readonly problem: string | null;
}

/** The rows of an uploaded file as rows of a frame, as many at once as they were kept, with the directory they were read by. */
export async function* readFrame(
  ctx: RequestContext, upload: Upload, mapping: ColumnMapping,
): AsyncGenerator<{ readonly rows: readonly ReadFrameRow[]; readonly directory: Directory }> {
  const headings = headingsOf(upload);
  const columns = Object.entries(mapping).map(([field, heading]) => [field, headings.indexOf(heading)] as const);
  const directory = await readDirectory(ctx);
  const seen = new Map<string, number>();
  const read = ([number, cells]: UploadedRow): ReadFrameRow => {
    if (cells.length > headings.length) return { number, row: null, problem: 'It has more cells than there are headings. Is a cell with a comma in it not in quotation marks?' };
    const { row, problems } = readFrameRow(Object.fromEntries(columns.map(([field, index]) => [field, cells[index] ?? ''])), directory);
    if (!row) return { number, row: null, problem: problems.join(' ') };
    const earlier = seen.get(row.reference);
    if (earlier !== undefined) return { number, row: null, problem: `The same case reference stands in row ${earlier}.` };
    seen.set(row.reference, number);
    return { number, row, problem: null };
  };
  for await (const rows of eachUploadedRows(ctx, upload)) yield { rows: rows.map(read), directory };
}
