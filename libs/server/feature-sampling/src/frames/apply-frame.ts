import type { ColumnMapping } from '@goodmark/audit-schedule';
import { frameFingerprint, newId, type RequestContext, SampleFrame, SampleFrameRow, type Service, Upload, UploadChunk } from '@goodmark/server-data';
import { assertNoProblems, conflict, DateScalar } from '@goodmark/server-graphql';
import { problemUnless } from '@goodmark/audit-tool';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertIdle } from '../uploads/discard-upload';
import { mappingOf } from '../uploads/mapping';
import { noteFailure } from './check-frame';
import { readFrame } from './read-frame';

@InputType({ description: 'Imports a checked file as a sampling frame.' })
export class FrameApplyInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day the list was taken from the case system; today when left out.' })
  takenOn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Say true to import without the rows that cannot be; they are kept with their reasons. Otherwise a file with such rows is refused.' })
  withoutRejected!: boolean;
}

async function addRows(tx: RequestContext, upload: Upload, mapping: ColumnMapping, frameId: string, tell: (done: number) => void): Promise<{ good: number; bad: number }> {
  let [good, bad] = [0, 0];
  for await (const { rows, directory } of readFrame(tx, upload, mapping)) {
    const kept = rows.flatMap(({ row }) => (row ? [{ ...row, frameId, service: row.service as Service, categories: [...row.categories], serviceAreaId: directory.areaOf(row.teamId) }] : []));
    await tx.addAll(SampleFrameRow, kept);
    good += kept.length;
    bad += rows.length - kept.length;
    tell(good + bad);
  }
  return { good, bad };
}

const changedSince = (upload: Upload) =>
  conflict('The directory has changed since the file was checked, so that other rows can be imported now. Nothing was imported; check it again.', upload.version);

/** Writes the frame in one unit: all of it is there afterwards, or nothing. */
async function importFrame(ctx: RequestContext, upload: Upload, takenOn: string, tell: (done: number) => void): Promise<void> {
  await ctx.part(async (tx) => {
    await tx.change(Upload, upload, upload.version, { status: 'APPLIED' });
    const frame = await tx.create(SampleFrame, {
      id: newId(), byId: tx.viewer.personId, uploadId: upload.id, source: upload.fileName, takenOn, rowCount: upload.goodCount ?? 0, rejectedCount: upload.badCount ?? 0,
      fingerprint: '', status: 'IN_USE',
    }, { source: upload.fileName, takenOn, rows: upload.goodCount, rejected: upload.badCount });
    const { good, bad } = await addRows(tx, upload, mappingOf(upload) ?? {}, frame.id, tell);
    if (good !== upload.goodCount || bad !== upload.badCount) throw changedSince(upload);
    await tx.set(SampleFrame, { id: frame.id }, { fingerprint: await frameFingerprint(tx, frame.id) });
    // What was in other columns of the file is not needed any more.
    await tx.replace(UploadChunk, { uploadId: upload.id }, []);
  });
}

/** Begins to import a checked file; the answer comes before it has ended. */
export async function applyFrame(ctx: RequestContext, input: FrameApplyInput): Promise<Upload> {
  const takenOn = input.takenOn ?? ctx.clock.today();
  let begun: Upload | null = null;
  const noted = await ctx.transaction(Upload, async (tx) => {
    const upload = await tx.require(Upload, input.id);
    assertIdle(ctx, upload);
    const { status, goodCount, badCount, version } = upload;
    if (status !== 'CHECKED') throw conflict('This file is not checked yet.', version, [{ field: 'id', message: 'Check it first: `frameCheck`.' }]);
    assertNoProblems([
      ...problemUnless(takenOn <= tx.clock.today(), 'takenOn', 'The list cannot be taken in the future.'),
      ...problemUnless((goodCount ?? 0) > 0, 'id', 'No row of this file can be imported. Mend the file, or choose other columns.'),
      ...problemUnless(input.withoutRejected || badCount === 0, 'withoutRejected', `${badCount} rows cannot be imported. Mend the file and upload it again, or import without them.`),
    ]);
    return (begun = await tx.change(Upload, upload, input.version, { failure: null }));
  });
  const upload = begun as Upload | null;
  if (upload) ctx.begin(upload.id, { what: 'APPLY', total: upload.rowCount }, (later, tell) => importFrame(later, upload, takenOn, tell), (later, sentence) => noteFailure(later, upload.id, sentence));
  return noted;
}
