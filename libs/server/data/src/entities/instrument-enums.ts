import { AsksBeside, InstrumentRecordStatus, InstrumentSubject, ItemType, RecordStep } from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(InstrumentRecordStatus, 'InstrumentRecordStatus', 'Where a record of an instrument stands in its life.', {
  ALLOCATED: 'Given to somebody, not begun.',
  IN_PROGRESS: 'Being written; seen by its recorder alone.',
  SUBMITTED: 'Submitted and locked; counts in the figures.',
  EXEMPTED: 'The allocation was lifted, with approver and reason.',
});
registerEnum(RecordStep, 'RecordStep', 'What can be done with a record of an instrument; each is a mutation.', {
  SAVE_DRAFT: 'Write on it: `recordSaveDraft`.',
  SUBMIT: 'Submit it: `recordSubmit`, which also asks whether everything is filled in.',
  EXEMPT: 'Take it off its recorder for good: `recordExempt`.',
  REALLOCATE: 'Give it to another recorder: `recordReallocate`.',
});
registerEnum(InstrumentSubject, 'InstrumentSubject', 'What a record of an instrument is about.', {
  WORKER: "Somebody's practice, watched.",
  SUPERVISEE: "A supervisor's work with a supervisee.",
  SETTING: 'A fostering or adoption service, or a home.',
  RECORD: 'Any record, known by its reference only.',
});
registerEnum(ItemType, 'ItemType', 'How an item of an instrument is answered.', {
  SCALE: 'With one of its options, on a scale.',
  CHOICE: 'With one of its options.',
  TEXT: 'In words.',
  DAY: 'With a day, `2018-04-26`.',
  NUMBER: 'With a whole number.',
});
registerEnum(AsksBeside, 'AsksBeside', 'What has to be written beside an answer.', {
  EVIDENCE: 'What it rests on.',
  REASON: 'Why it is so.',
});

export { AsksBeside, InstrumentRecordStatus, InstrumentSubject, ItemType, RecordStep };
