import { dismissalOf, PersonNote } from '@goodmark/console-ui';
import { textsIn, withoutWords } from './draft/draft-fields';
import { useWriting } from './form-context';

/** What in a field may tell who somebody is. */
export function PersonNotes({ field }: { readonly field: string }) {
  const { fields, change, dismissed, dismiss, disabled } = useWriting();
  return (
    <PersonNote
      written={textsIn(fields)[field] ?? ''} isDismissed={(words) => dismissed.has(dismissalOf(field, words))} onDismiss={(words) => dismiss(field, words)}
      onRemove={(words, instead) => change(withoutWords(fields, field, words, instead))} disabled={disabled}
    />
  );
}
