import { createContext, useContext } from 'react';
import type { DraftFields } from '@goodmark/console-data';
import type { WrittenAudit } from './draft/draft-fields';

/** What every part of the form works with. */
export interface WritingForm {
  readonly audit: WrittenAudit;
  readonly fields: DraftFields;
  readonly today: string;
  readonly change: (changed: DraftFields) => void;
  /** What is wrong with a field, as far as it is time to say so. */
  readonly problemOf: (field: string) => string | undefined;
  readonly disabled: boolean;
  /** Words that somebody said are not about a person, by field and words. */
  readonly dismissed: ReadonlySet<string>;
  readonly dismiss: (field: string, words: string) => void;
  /** Whether the guidance stands beside the form. */
  readonly beside: boolean;
}

export const WritingContext = createContext<WritingForm | null>(null);

/** The form that is being written. */
export function useWriting(): WritingForm {
  const form = useContext(WritingContext);
  if (!form) throw new Error('A part of the form stands outside the form');
  return form;
}
