/** Where a record of an instrument stands in its life. */
export const InstrumentRecordStatus = {
  ALLOCATED: 'ALLOCATED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  EXEMPTED: 'EXEMPTED',
} as const;
export type InstrumentRecordStatus = (typeof InstrumentRecordStatus)[keyof typeof InstrumentRecordStatus];

/** What somebody can do with a record of an instrument to bring it on. */
export const RecordStep = {
  SAVE_DRAFT: 'SAVE_DRAFT',
  SUBMIT: 'SUBMIT',
  EXEMPT: 'EXEMPT',
  REALLOCATE: 'REALLOCATE',
} as const;
export type RecordStep = (typeof RecordStep)[keyof typeof RecordStep];

/** How an item of an instrument is answered. */
export const ItemType = { SCALE: 'SCALE', CHOICE: 'CHOICE', TEXT: 'TEXT', DAY: 'DAY', NUMBER: 'NUMBER' } as const;
export type ItemType = (typeof ItemType)[keyof typeof ItemType];

/** What has to be written beside an answer. */
export const AsksBeside = { EVIDENCE: 'EVIDENCE', REASON: 'REASON' } as const;
export type AsksBeside = (typeof AsksBeside)[keyof typeof AsksBeside];
