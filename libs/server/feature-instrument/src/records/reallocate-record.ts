import { problemUnless, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeRecordStep, giveRecordTo, InstrumentRecord, Person, problemsInApproval, problemsWithRecorder, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { RecordExemptInput } from './exempt-record';

@InputType({ description: 'Gives a record that is not submitted to somebody else, who starts afresh. What was written on it is sealed: nobody reads it, and its recorder finds it again if they get the record back.' })
export class RecordReallocateInput extends RecordExemptInput {
  @Field(() => ID, { description: 'Who records now: somebody who works here, not on themselves.' })
  recorderId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due now; unchanged when left out.' })
  dueOn?: string | null;
}

/** Gives a record that is not submitted to somebody else; who had it stays in its record of changes, and both are told. */
export async function reallocateRecord(tx: RequestContext, input: RecordReallocateInput): Promise<InstrumentRecord> {
  const record = await tx.require(InstrumentRecord, input.id);
  assertMayTakeRecordStep(tx, 'REALLOCATE', record);
  const recorder = await tx.load(Person, input.recorderId);
  assertNoProblems([
    ...problemUnless(recorder === null || recorder.id !== record.recorderId, 'recorderId', `${recorder?.name} has this record already.`),
    ...problemsWithRecorder(recorder, record),
    ...(await problemsInApproval(tx, input, [record.recorderId, input.recorderId], 'recorder')),
  ]);
  return giveRecordTo(tx, record, input.version, {
    recorder: recorder as Person, dueOn: input.dueOn ?? record.dueOn, why: tidyText(input.reason), approvedById: input.approverId,
  });
}
