import { isDraft, isRecordDraft, reasonGiven } from '@goodmark/audit-tool';
import { Activity, Audit, InstrumentRecord, keepRevision, moveAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertStillPlanned } from './check-plan';

@InputType({ description: 'Takes an activity off the schedule. Refused once an audit or a record of it is begun; those only allocated are exempted.' })
export class ActivityCancelInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is cancelled; kept with the revision, and with each audit and record exempted.' })
  reason!: string;
}

function assertNothingBegun(activity: Activity, audits: readonly Audit[], records: readonly InstrumentRecord[]): void {
  const submitted = audits.filter(({ status }) => !isDraft(status)).length + records.filter(({ status }) => !isRecordDraft(status)).length;
  const written = [...audits.filter(({ status }) => isDraft(status)), ...records.filter(({ status }) => isRecordDraft(status))].filter(({ status }) => status !== 'ALLOCATED').length;
  if (submitted > 0) {
    throw conflict('An audit or record of this activity is already submitted, so it stays on the schedule: figures count it.', activity.version, [
      { field: 'id', message: 'An activity with submitted work cannot be cancelled. Lower its target, or close it with what there is.' },
    ]);
  }
  if (written > 0) {
    throw conflict('An audit or record of this activity is being written, and what is written must not be lost.', activity.version, [
      { field: 'id', message: 'Let what is begun be finished, or move the activity to a later month.' },
    ]);
  }
}

/** Cancels an activity in which nothing was begun. It stays in the schedule as cancelled, with its reason. */
export async function cancelActivity(tx: RequestContext, input: ActivityCancelInput): Promise<Activity> {
  const activity = await tx.require(Activity, input.id);
  assertStillPlanned(activity);
  const { reason, problems } = reasonGiven(input.reason, 'Say why the activity is cancelled.');
  assertNoProblems(problems);

  const cancelled = await tx.change(Activity, activity, input.version, { status: 'CANCELLED' });
  // The rows are locked before they are read, so that nobody begins one in between.
  await tx.set(Audit, { activityId: activity.id }, { activityId: activity.id });
  const audits = (await tx.ofPlannedActivity(activity.id)).filter(({ status }) => status !== 'EXEMPTED');
  await tx.set(InstrumentRecord, { activityId: activity.id }, { activityId: activity.id });
  const records = (await tx.recordsOfPlannedActivity(activity.id)).filter(({ status }) => status !== 'EXEMPTED');
  assertNothingBegun(activity, audits, records);
  for (const audit of audits) {
    await moveAudit(tx, audit, audit.version, { to: 'EXEMPTED', recorded: { what: 'exempted', why: reason, after: { approvedById: tx.viewer.personId } } });
  }
  for (const record of records) {
    await tx.change(InstrumentRecord, record, record.version, { status: 'EXEMPTED' });
    await tx.record({ recordType: 'InstrumentRecord', recordId: record.id, what: 'exempted', why: reason, before: { status: record.status }, after: { status: 'EXEMPTED', approvedById: tx.viewer.personId } });
  }
  await keepRevision(tx, cancelled, reason);
  await tx.record({ recordType: 'Activity', recordId: activity.id, what: 'cancelled', before: { status: activity.status }, after: { status: 'CANCELLED', exempted: audits.length + records.length }, why: reason });
  return cancelled;
}
