import { giveRecordTo, type InstrumentRecord, type Person, problemsWithRecorder, type RequestContext } from '@goodmark/server-data';
import type { LeaverWork } from './leaver-work';

/** Passes on the observations and other records that somebody has not submitted; what they wrote is sealed. Says of each to whom, or why to nobody. */
export async function passRecords(tx: RequestContext, records: readonly InstrumentRecord[], successor: Person | null, why: string): Promise<LeaverWork[]> {
  const passed: LeaverWork[] = [];
  for (const record of records) {
    const line = { kind: 'INSTRUMENT_RECORD' as const, id: record.id, name: record.reference };
    if (successor === null || problemsWithRecorder(successor, record).length > 0) {
      passed.push({ ...line, to: null, problem: successor === null ? 'Nobody was named to take it over. Reallocate or exempt it.' : `It looks at the work of ${successor.name}. Reallocate or exempt it.` });
      continue;
    }
    await giveRecordTo(tx, record, record.version, { recorder: successor, dueOn: record.dueOn, why, approvedById: tx.viewer.personId });
    passed.push({ ...line, to: successor.name, problem: null });
  }
  return passed;
}
