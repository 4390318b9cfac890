import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { ExemptRecordDialog } from './ExemptRecordDialog';
import { ReallocateRecordDialog } from './ReallocateRecordDialog';
import type { RecordRead } from './record-read';

/** What the viewer may do with a record, by the API's word. */
export function RecordSteps({ record }: { readonly record: RecordRead }) {
  const text = useText();
  const [open, setOpen] = useState<'EXEMPT' | 'REALLOCATE' | null>(null);
  const { id, status, viewerCan } = record;
  const close = () => setOpen(null);
  return (
    <>
      {viewerCan.includes('SAVE_DRAFT') ? <Button component={Link} to={`/records/${id}/edit`} variant="contained">{text(status === 'ALLOCATED' ? 'records.step.START' : 'records.step.CONTINUE')}</Button> : null}
      {viewerCan.includes('REALLOCATE') ? <Button variant="outlined" onClick={() => setOpen('REALLOCATE')}>{text('records.step.REALLOCATE')}</Button> : null}
      {viewerCan.includes('EXEMPT') ? <Button variant="outlined" onClick={() => setOpen('EXEMPT')}>{text('records.step.EXEMPT')}</Button> : null}
      {open === 'EXEMPT' ? <ExemptRecordDialog record={record} onClose={close} /> : null}
      {open === 'REALLOCATE' ? <ReallocateRecordDialog record={record} onClose={close} /> : null}
    </>
  );
}
