import { type Problem, problemUnless } from '@goodmark/audit-tool';
import type { InstrumentRecord, Person } from '@goodmark/server-data';

type About = Pick<InstrumentRecord, 'subjectPersonId' | 'supervisorId'>;

/** Why somebody cannot record: they do not work here, or it would be on themselves. There is no other rule of independence. */
export function problemsWithRecorder(recorder: Person | null, { subjectPersonId, supervisorId }: About): readonly Problem[] {
  if (!recorder?.active) return [{ field: 'recorderId', message: 'Choose somebody who works here. See people.' }];
  return [
    ...problemUnless(recorder.id !== subjectPersonId, 'recorderId', 'Nobody records on themselves. Choose somebody else.'),
    ...problemUnless(recorder.id !== supervisorId, 'recorderId', `${recorder.name} is the supervisor whose work is looked at. Choose somebody else.`),
  ];
}
