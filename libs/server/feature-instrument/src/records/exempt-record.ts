import { tidyText } from '@goodmark/audit-tool';
import { assertMayTakeRecordStep, InstrumentRecord, problemsInApproval, type RequestContext, tellOfRecord } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Takes a record that is not submitted off its recorder for good. What was written on it is sealed: nobody reads it.' })
export class RecordExemptInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead, not its recorder.' })
  approverId!: string;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

/** Exempts a record that is not submitted. It is in no figure. */
export async function exemptRecord(tx: RequestContext, input: RecordExemptInput): Promise<InstrumentRecord> {
  const record = await tx.require(InstrumentRecord, input.id);
  assertMayTakeRecordStep(tx, 'EXEMPT', record);
  assertNoProblems(await problemsInApproval(tx, input, [record.recorderId], 'recorder'));
  const exempted = await tx.change(InstrumentRecord, record, input.version, { status: 'EXEMPTED' });
  await tx.record({
    recordType: 'InstrumentRecord', recordId: record.id, what: 'exempted', why: tidyText(input.reason), before: { status: record.status }, after: { status: 'EXEMPTED', approvedById: input.approverId },
  });
  await tellOfRecord(tx, 'RECORD_TAKEN_AWAY', exempted, [record.recorderId]);
  return exempted;
}
