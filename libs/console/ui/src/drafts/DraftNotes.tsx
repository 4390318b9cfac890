import { Alert } from '@mui/material';
import { useText } from '../text';

/** What happened to a draft while nobody looked: it came back from the device, or parts were changed elsewhere. */
export function DraftNotes({ restored, taken }: { readonly restored: boolean; readonly taken: readonly string[] }) {
  const text = useText();
  return (
    <>
      {restored ? <Alert severity="info" sx={{ mb: 2 }}>{text('drafts.restored')}</Alert> : null}
      {taken.length > 0 ? <Alert severity="info" sx={{ mb: 2 }}>{text('drafts.taken')}</Alert> : null}
    </>
  );
}
