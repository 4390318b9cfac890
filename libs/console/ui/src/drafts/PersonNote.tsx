import { Alert, Button } from '@mui/material';
import { useMemo } from 'react';
import { personShapedIn, personShapePhrase } from '@goodmark/audit-tool';
import { useText } from '../text';

interface Props {
  readonly written: string;
  readonly isDismissed: (words: string) => boolean;
  readonly onDismiss: (words: string) => void;
  /** Takes these words out, and puts others in their place. */
  readonly onRemove: (words: string, instead: string) => void;
  readonly disabled: boolean;
}

/** What in a text may tell who somebody is: pointed out beside the text, and never in the way of saving it. */
export function PersonNote({ written, isDismissed, onDismiss, onRemove, disabled }: Props) {
  const text = useText();
  const found = useMemo(() => personShapedIn(written), [written]).filter(({ words }) => !isDismissed(words));
  return found.map(({ shape, words }) => (
    <Alert
      key={`${shape} ${words}`} severity="warning" icon={false} role="note" sx={{ mt: 1 }}
      action={
        <>
          <Button size="small" color="inherit" disabled={disabled} onClick={() => onRemove(words, text('drafts.person.removed'))}>{text('drafts.person.remove')}</Button>
          <Button size="small" color="inherit" onClick={() => onDismiss(words)}>{text('drafts.person.dismiss')}</Button>
        </>
      }
    >
      {text('drafts.person.looksLike', { words, phrase: personShapePhrase(shape) })}
    </Alert>
  ));
}

/** Names words of a field among what was dismissed. */
export const dismissalOf = (field: string, words: string): string => `${field}\u0001${words}`;
