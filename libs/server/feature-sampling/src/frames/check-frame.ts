import { type ColumnMapping, FRAME_FIELDS, problemsInMapping } from '@goodmark/audit-schedule';
import { type RequestContext, Upload, UploadProblem } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertIdle } from '../uploads/discard-upload';
import { headingsOf } from '../uploads/mapping';
import { readFrame } from './read-frame';

@InputType({ description: 'Which column of a file a field is read from.' })
export class ColumnChoiceInput {
  @Field(() => String, { description: 'The field, `REFERENCE`; see `Upload.fields`.' })
  field!: string;

  @Field(() => String, { description: 'The heading of the column, just as in the file.' })
  column!: string;
}

@InputType({ description: 'Checks a file: says of every row whether it can be imported, and imports nothing.' })
export class FrameCheckInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => [ColumnChoiceInput], { description: 'Which column holds what.' })
  mapping!: ColumnChoiceInput[];
}

/** Notes why a check or an import stopped before its end. */
export const noteFailure = (ctx: RequestContext, id: string, failure: string): Promise<void> =>
  ctx.part(async (tx) => void (await tx.set(Upload, { id }, { failure })));

async function checkRows(ctx: RequestContext, upload: Upload, mapping: ColumnMapping, tell: (done: number) => void): Promise<void> {
  const problems: UploadProblem[] = [];
  let done = 0;
  for await (const { rows } of readFrame(ctx, upload, mapping)) {
    for (const { number, problem } of rows) if (problem !== null) problems.push({ uploadId: upload.id, rowNumber: number, problem });
    tell((done += rows.length));
  }
  await ctx.part(async (tx) => {
    await tx.change(Upload, upload, upload.version, { status: 'CHECKED', goodCount: done - problems.length, badCount: problems.length });
    await tx.replace(UploadProblem, { uploadId: upload.id }, problems);
  });
}

/** Notes the mapping and begins to check; the answer comes before the check has ended. */
export async function checkFrame(ctx: RequestContext, { id, version, mapping: choices }: FrameCheckInput): Promise<Upload> {
  const mapping: ColumnMapping = Object.fromEntries(choices.map(({ field, column }) => [field, column]));
  let begun: Upload | null = null;
  const noted = await ctx.transaction(Upload, async (tx) => {
    const upload = await tx.require(Upload, id);
    assertIdle(ctx, upload);
    assertNoProblems(problemsInMapping(FRAME_FIELDS, headingsOf(upload), mapping));
    begun = await tx.change(Upload, upload, version, { status: 'RECEIVED', mapping: JSON.stringify(mapping), goodCount: null, badCount: null, failure: null });
    await tx.replace(UploadProblem, { uploadId: id }, []);
    return begun;
  });
  const upload = begun as Upload | null;
  // A repeated request is answered and does not begin again.
  if (upload) ctx.begin(id, { what: 'CHECK', total: upload.rowCount }, (later, tell) => checkRows(later, upload, mapping, tell), (later, sentence) => noteFailure(later, id, sentence));
  return noted;
}
