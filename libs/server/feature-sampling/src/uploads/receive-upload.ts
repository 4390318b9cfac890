import { IdentifyingValues, identifyingHeading, identifyingSentence } from '@goodmark/audit-schedule';
import { forgottenUploads, mayCall, newId, type RequestContext, Upload, UploadChunk, UploadProblem } from '@goodmark/server-data';
import { forbidden, invalidInput } from '@goodmark/server-graphql';
import { fileProblem, openTable, type Table, type TableRow } from '@goodmark/server-tables';

/** Rows that are kept together, and written in one go. */
const ROWS_A_CHUNK = 1_000;
/** What nobody went on with is deleted after this many days. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
const LONGEST_NAME = 200;

/** What a file is called, without its folder and without what no name has. */
const tidyName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, '').trim().slice(-LONGEST_NAME) || 'list';

function assertNothingIdentifying(headings: readonly string[], values: IdentifyingValues | null): void {
  const found = headings.flatMap((heading, index) => {
    const what = identifyingHeading(heading) ?? values?.found.get(index);
    return what ? [{ field: 'file', message: identifyingSentence(heading, what) }] : [];
  });
  if (found.length > 0) throw invalidInput(found);
}

/** Deletes a file and its rows. */
export async function forgetUpload(tx: RequestContext, id: string): Promise<void> {
  await tx.replace(UploadChunk, { uploadId: id }, []);
  await tx.replace(UploadProblem, { uploadId: id }, []);
  await tx.replace(Upload, { id }, []);
}

async function forgetOldUploads(ctx: RequestContext): Promise<void> {
  const since = new Date(Date.parse(ctx.clock.now()) - FORGOTTEN_AFTER_MS).toISOString();
  for (const id of await forgottenUploads(ctx, since)) {
    await ctx.part(async (tx) => forgetUpload(tx, id));
  }
}

async function keepRows(ctx: RequestContext, id: string, { headings, rows }: Table): Promise<number> {
  const values = new IdentifyingValues(headings);
  let [count, seq] = [0, 0];
  let chunk: TableRow[] = [];
  const keep = async (): Promise<void> => {
    // Before the first row is kept, and again at the end: what looks like names or NHS numbers is not kept at all.
    if (seq === 0) assertNothingIdentifying(headings, values);
    const content = JSON.stringify(chunk.map(({ number, cells }) => [number, cells]));
    await ctx.part((tx) => tx.addAll(UploadChunk, [{ uploadId: id, seq, content }]));
    [chunk, seq] = [[], seq + 1];
  };
  for await (const row of rows) {
    values.watch(row.cells);
    chunk.push(row);
    count += 1;
    if (chunk.length === ROWS_A_CHUNK) await keep();
  }
  if (chunk.length > 0) await keep();
  assertNothingIdentifying(headings, values);
  return count;
}

/** Keeps an uploaded file row by row, so that the next steps need no file. Throws `INVALID_INPUT` for a file that is refused. */
export async function receiveUpload(ctx: RequestContext, file: string, fileName: string): Promise<Upload> {
  if (!mayCall(ctx.viewer, 'Mutation.frameCheck').allowed) throw forbidden('Your roles do not allow importing lists. Ask an administrator if you need it.');
  await forgetOldUploads(ctx);
  const table = await openTable(file);
  assertNothingIdentifying(table.headings, null);
  const upload = await ctx.part((tx) => tx.add(Upload, {
    id: newId(), version: 1, createdAt: ctx.clock.now(), updatedAt: ctx.clock.now(), byId: ctx.viewer.personId, fileName: tidyName(fileName), format: table.format,
    encoding: table.encoding, headings: JSON.stringify(table.headings), rowCount: 0, status: 'RECEIVING', mapping: null, goodCount: null, badCount: null, failure: null,
  }));
  try {
    const rowCount = await keepRows(ctx, upload.id, table);
    if (rowCount === 0) throw fileProblem('The file has headings and no rows below them.');
    return await ctx.part((tx) => tx.change(Upload, upload, upload.version, { status: 'RECEIVED', rowCount }));
  } catch (error) {
    await ctx.part((tx) => forgetUpload(tx, upload.id));
    throw error;
  }
}
