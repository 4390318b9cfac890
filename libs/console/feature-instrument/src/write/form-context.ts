import { createContext, useContext } from 'react';
import type { Answer, Instrument } from '@goodmark/audit-tool';
import type { DraftFields } from '@goodmark/console-data';

/** What every box of the form works with. */
export interface RecordForm {
  readonly instrument: Instrument;
  readonly fields: DraftFields;
  readonly answers: readonly Answer[];
  readonly change: (changed: DraftFields) => void;
  /** What is wrong with a field, as far as it is time to say so. */
  readonly problemOf: (field: string) => string | undefined;
  readonly disabled: boolean;
  /** Words that somebody said are not about a person, by field and words. */
  readonly dismissed: ReadonlySet<string>;
  readonly dismiss: (field: string, words: string) => void;
}

export const RecordFormContext = createContext<RecordForm | null>(null);

/** The form that is being written. */
export function useRecordForm(): RecordForm {
  const form = useContext(RecordFormContext);
  if (!form) throw new Error('A box of the form stands outside the form');
  return form;
}
