import type { RecordDetailQuery } from '@goodmark/console-data';

/** A record as its page has it. */
export type RecordRead = NonNullable<RecordDetailQuery['record']>;
