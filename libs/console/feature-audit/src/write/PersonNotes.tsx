import { Alert, Button } from '@mui/material';
import { useMemo } from 'react';
import { personShapedIn, personShapePhrase } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import { textsIn, withoutWords } from './draft/draft-fields';
import { dismissalOf, useWriting } from './form-context';

/** What in a text may tell who somebody is: pointed out beside the text, and never in the way of saving it. */
export function PersonNotes({ field }: { readonly field: string }) {
  const text = useText();
  const { fields, change, dismissed, dismiss, disabled } = useWriting();
  const written = textsIn(fields)[field] ?? '';
  const found = useMemo(() => personShapedIn(written), [written]).filter(({ words }) => !dismissed.has(dismissalOf(field, words)));
  return found.map(({ shape, words }) => (
    <Alert
      key={`${shape} ${words}`} severity="warning" icon={false} role="note" sx={{ mt: 1 }}
      action={
        <>
          <Button size="small" color="inherit" disabled={disabled} onClick={() => change(withoutWords(fields, field, words, text('write.person.removed')))}>{text('write.person.remove')}</Button>
          <Button size="small" color="inherit" onClick={() => dismiss(field, words)}>{text('write.person.dismiss')}</Button>
        </>
      }
    >
      {text('write.person.looksLike', { words, phrase: personShapePhrase(shape) })}
    </Alert>
  ));
}
