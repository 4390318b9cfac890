import { Alert } from '@mui/material';
import { useText } from '@goodmark/console-ui';
import type { RecordRead } from './record-read';

/** What becomes of the words on a record that is begun, before it is taken from its recorder. */
export function SealedNote({ record: { status, recorder }, what }: { readonly record: RecordRead; readonly what: 'exempt' | 'reallocate' }) {
  const text = useText();
  return status === 'IN_PROGRESS' ? <Alert severity="warning">{text(`records.${what}.begun`, { name: recorder.name })}</Alert> : null;
}
