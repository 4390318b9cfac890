import { condition, type RequestContext, SampleDraw, SampleFrame, SampleFrameRow } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { reasonGiven } from '@goodmark/audit-tool';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Undoes the import of a sampling frame: its rows are deleted. Refused once a sample was drawn from it.' })
export class FrameUndoInput {
  @Field(() => ID, { description: 'The sampling frame.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept in the change record.' })
  reason!: string;
}

/** Deletes the rows of a frame that nothing was drawn from. That it was there, and why it went, stays. */
export async function undoFrame(tx: RequestContext, { id, version, reason: given }: FrameUndoInput): Promise<SampleFrame> {
  const frame = await tx.require(SampleFrame, id);
  if (frame.status === 'UNDONE') throw conflict('This import is undone already.', frame.version, [{ field: 'id', message: 'There is nothing left to undo.' }]);
  const { reason, problems } = reasonGiven(given, 'Say why the import is undone.');
  assertNoProblems(problems);
  const undone = await tx.change(SampleFrame, frame, version, { status: 'UNDONE' });
  const draws = await tx.visible(SampleDraw, condition('t.frameId = :id', { id }), 'LIMIT 1');
  if (draws.length > 0) {
    throw conflict('A sample was drawn from this sampling frame, so it stays: nobody could draw the sample again without it.', frame.version, [
      { field: 'id', message: 'A sampling frame that was drawn from cannot be undone. Import a newer list and draw from that.' },
    ]);
  }
  await tx.replace(SampleFrameRow, { frameId: id }, []);
  await tx.record({ recordType: 'SampleFrame', recordId: id, what: 'undone', before: { status: frame.status }, after: { status: 'UNDONE' }, why: reason });
  return undone;
}
