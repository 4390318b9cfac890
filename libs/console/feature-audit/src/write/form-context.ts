import { createContext, useContext } from 'react';
import type { DraftFields, WrittenAudit } from './draft/draft-fields';

/** What every part of the form works with. */
export interface WritingForm {
  readonly audit: WrittenAudit;
  readonly fields: DraftFields;
  readonly today: string;
  readonly change: (changed: DraftFields) => void;
  /** What is wrong with a field, as far as it is time to say so. */
  readonly problemOf: (field: string) => string | undefined;
  readonly disabled: boolean;
}

export const WritingContext = createContext<WritingForm | null>(null);

/** The form that is being written. */
export function useWriting(): WritingForm {
  const form = useContext(WritingContext);
  if (!form) throw new Error('A part of the form stands outside the form');
  return form;
}
