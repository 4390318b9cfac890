import { type Instrument, instrumentOf } from '@goodmark/audit-tool';
import { ApiFailure, ask, type DraftSource, type KeptDraft, RecordDraftDocument, RecordSaveDraftDocument, RecordVersionDocument, tell, useKeptDraft } from '@goodmark/console-data';
import { fieldsOf, inputOf, savableOf, type WrittenRecord } from './record-fields';

/** A record with what it is written with. */
export interface Writing {
  readonly record: WrittenRecord;
  readonly instrument: Instrument;
}

const RECORDS: DraftSource<Writing> = {
  kind: 'record',
  async read(id) {
    const { record } = await ask(RecordDraftDocument, { id });
    if (!record) return null;
    const instrument = instrumentOf(record.instrument.key, record.instrument.version);
    // This page was loaded before the instrument, or its version, was there.
    if (!instrument) throw new ApiFailure({ code: 'SCREEN_NOT_FETCHED', message: '' });
    return { record, instrument };
  },
  serverDraft: ({ record, instrument }) => ({ fields: fieldsOf(instrument, record), version: record.version, writable: record.viewerCan.includes('SAVE_DRAFT') }),
  async save({ record: { id }, instrument }, changed, _all, version) {
    const { recordSaveDraft } = await tell(RecordSaveDraftDocument, { input: { id, version, ...inputOf(instrument, changed) } });
    return recordSaveDraft.version;
  },
  savable: ({ instrument }, base, mine) => savableOf(instrument, base, mine),
  version: RecordVersionDocument,
};

/** A record to be written, kept safe while this screen is open. */
export const useRecordDraft = (id: string): KeptDraft<Writing> => useKeptDraft(RECORDS, id);
