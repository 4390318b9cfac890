import { type Problem, problemUnless } from '@goodmark/audit-tool';
import { InstrumentRecord } from '../entities/instrument-record';
import type { Person } from '../entities/person';
import { tellOfRecord } from '../notifications/tell-of-record';
import type { RequestContext } from '../request-context';

type About = Pick<InstrumentRecord, 'subjectPersonId' | 'supervisorId'>;

/** Why somebody cannot record: they do not work here, or it would be on themselves. There is no other rule of independence. */
export function problemsWithRecorder(recorder: Person | null, { subjectPersonId, supervisorId }: About): readonly Problem[] {
  if (!recorder?.active) return [{ field: 'recorderId', message: 'Choose somebody who works here. See people.' }];
  return [
    ...problemUnless(recorder.id !== subjectPersonId, 'recorderId', 'Nobody records on themselves. Choose somebody else.'),
    ...problemUnless(recorder.id !== supervisorId, 'recorderId', `${recorder.name} is the supervisor whose work is looked at. Choose somebody else.`),
  ];
}

/** How a record passes to somebody else. Whoever gives it has made sure that it may be. */
export interface PassingRecord {
  readonly recorder: Person;
  readonly dueOn: string;
  readonly why: string | null;
  readonly approvedById: string;
}

/**
 * Gives a record that is not submitted to somebody else; who had it stays in its chain of changes, and both are told. What was
 * written on it is sealed, and the new recorder starts afresh: or finds what they had written, where they had it before.
 */
export async function giveRecordTo(tx: RequestContext, record: InstrumentRecord, seenVersion: number, { recorder, dueOn, why, approvedById }: PassingRecord): Promise<InstrumentRecord> {
  const gotBack = await tx.facts.wroteOnRecord(record.id, recorder.id);
  const changed = await tx.change(InstrumentRecord, record, seenVersion, {
    recorderId: recorder.id, recorderLevel: recorder.level, dueOn, status: gotBack ? 'IN_PROGRESS' : 'ALLOCATED', startedAt: gotBack ? tx.clock.now() : null,
  });
  await tx.record({
    recordType: 'InstrumentRecord', recordId: record.id, what: record.status === 'IN_PROGRESS' ? 'taken over' : 'reallocated', why,
    before: { recorderId: record.recorderId, dueOn: record.dueOn, status: record.status },
    after: { recorderId: recorder.id, dueOn, status: changed.status, approvedById, ...(gotBack ? { gotBack: true } : {}) },
  });
  await tellOfRecord(tx, 'RECORD_TAKEN_AWAY', record, [record.recorderId]);
  await tellOfRecord(tx, 'RECORD_ALLOCATED', changed, [changed.recorderId]);
  return changed;
}
