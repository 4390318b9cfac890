import type { Problem } from '../problem';
import { isOver } from '../activity-moves';
import type { ActivityKind, ActivityStatus } from '../vocabulary/activity';
import type { InstrumentRecordStatus } from '../vocabulary/instrument-record';
import { instrumentsFor } from './instruments';

/** Whether a record is still to be submitted. */
export const isRecordDraft = (status: InstrumentRecordStatus): boolean => status === 'ALLOCATED' || status === 'IN_PROGRESS';

/** Why no record of an instrument can be allocated in an activity; empty where one can. */
export function problemsToRecordIn({ kind, status }: { readonly kind: ActivityKind; readonly status: ActivityStatus }): readonly Problem[] {
  const problems: Problem[] = [];
  if (instrumentsFor(kind).length === 0) {
    problems.push({ field: 'activityId', message: 'No instrument serves this kind of activity. Allocate in one of another kind, such as practice observations.' });
  }
  if (isOver(status)) {
    problems.push({ field: 'activityId', message: `This activity is ${status.toLowerCase()}. Allocate in one that is planned or in progress.` });
  }
  return problems;
}
