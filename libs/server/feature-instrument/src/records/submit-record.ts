import { problemsInAnswers, problemsToComplete } from '@goodmark/audit-tool';
import { assertMayTakeRecordStep, InstrumentRecord, ownAnswersOf, type RequestContext, Team, tellOfRecord } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { instrumentOfRecord } from './instrument-of';

@InputType({ description: 'Submits a record: it is locked and begins to count.' })
export class RecordSubmitInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

/** Submits a complete record. From now on it counts, and its subject and the managers of the subject see it. */
export async function submitRecord(tx: RequestContext, input: RecordSubmitInput): Promise<InstrumentRecord> {
  const record = await tx.require(InstrumentRecord, input.id);
  assertMayTakeRecordStep(tx, 'SUBMIT', record);
  const instrument = instrumentOfRecord(record);
  // The version decides between two who write at once, so what is checked is what is submitted.
  const submittedAt = tx.clock.now();
  const said = await ownAnswersOf(tx, record);
  assertNoProblems([...problemsInAnswers(instrument, said), ...problemsToComplete(instrument, said)]);
  const submitted = await tx.change(InstrumentRecord, record, input.version, {
    status: 'SUBMITTED', startedAt: record.startedAt ?? submittedAt, submittedAt, overall: said.overall,
  });
  await tx.record({
    recordType: 'InstrumentRecord', recordId: record.id, what: 'submitted', before: { status: record.status }, after: { status: 'SUBMITTED', overall: said.overall },
  });
  const team = await tx.load(Team, record.subjectTeamId);
  await tellOfRecord(tx, 'RECORD_TO_SEE', submitted, [record.subjectPersonId, team?.managerId ?? null]);
  return submitted;
}
