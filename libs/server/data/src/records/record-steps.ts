import { isRecordDraft, RecordStep } from '@goodmark/audit-tool';
import { conflict, type DomainError, forbidden } from '@goodmark/server-graphql';
import { mayCall, type Viewer } from '../access/viewer';
import { mayAllocateFrom } from '../activities/activity-steps';
import type { InstrumentRecord } from '../entities/instrument-record';
import type { RequestContext } from '../request-context';

interface Condition {
  readonly holds: (viewer: Viewer, record: InstrumentRecord) => boolean;
  readonly refusal: (record: InstrumentRecord) => DomainError;
}

const isTheirOwn: Condition = {
  holds: ({ personId }, { recorderId }) => recorderId === personId,
  refusal: () => forbidden('Only the recorder of this record may write it.'),
};
const isStillDraft: Condition = {
  holds: (_viewer, { status }) => isRecordDraft(status),
  refusal: ({ version, status }) =>
    conflict(status === 'SUBMITTED' ? 'This record is submitted and locked.' : 'This record was taken off the programme.', version, [
      { field: 'id', message: 'Only a record that is not submitted yet is changed. Read it again to see where it stands.' },
    ]),
};
/** Of somebody in no service area only those allocate who allocate everywhere. */
const allocatesThere: Condition = {
  holds: (viewer, { subjectServiceAreaId }) => mayAllocateFrom(viewer, subjectServiceAreaId ?? ''),
  refusal: () => forbidden('You may exempt and reallocate records about people in the service areas you lead.'),
};

/** The one place that says who may do what with a record, and when: mutations refuse by it, and answers offer by it. */
const STEPS: Readonly<Record<RecordStep, { readonly operation: string; readonly conditions: readonly Condition[] }>> = {
  SAVE_DRAFT: { operation: 'Mutation.recordSaveDraft', conditions: [isTheirOwn, isStillDraft] },
  SUBMIT: { operation: 'Mutation.recordSubmit', conditions: [isTheirOwn, isStillDraft] },
  EXEMPT: { operation: 'Mutation.recordExempt', conditions: [allocatesThere, isStillDraft] },
  REALLOCATE: { operation: 'Mutation.recordReallocate', conditions: [allocatesThere, isStillDraft] },
};

/** Throws where the viewer may not take this step with the record as it stands. Called inside the unit that takes it. */
export function assertMayTakeRecordStep({ viewer }: RequestContext, step: RecordStep, record: InstrumentRecord): void {
  const broken = STEPS[step].conditions.find(({ holds }) => !holds(viewer, record));
  if (broken) throw broken.refusal(record);
}

/** The steps that the viewer may take with a record now. */
export const stepsOfRecord = ({ viewer }: RequestContext, record: InstrumentRecord): RecordStep[] =>
  Object.values(RecordStep).filter((step) => mayCall(viewer, STEPS[step].operation).allowed && STEPS[step].conditions.every(({ holds }) => holds(viewer, record)));
