import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { ExemptDialog } from '../steps/ExemptDialog';
import { ReallocateDialog } from '../steps/ReallocateDialog';
import { ReleaseDialog } from '../steps/ReleaseDialog';
import { RaiseRisk } from '../risks/RaiseRisk';
import type { AuditRead } from './audit-read';

/** What the viewer may do with the audit, by the API's word: at most one way to write and one to moderate. */
export function AuditSteps({ audit }: { readonly audit: AuditRead }) {
  const text = useText();
  const [open, setOpen] = useState<'EXEMPT' | 'REALLOCATE' | 'RELEASE' | null>(null);
  const { id, status, viewerCan } = audit;
  const close = () => setOpen(null);
  return (
    <>
      {viewerCan.includes('SAVE_DRAFT') ? (
        <Button component={Link} to={`/audits/${id}/edit`} variant="contained">{text(status === 'ALLOCATED' ? 'audit.step.START' : 'audit.step.CONTINUE')}</Button>
      ) : null}
      {viewerCan.includes('RETURN') ? (
        <Button component={Link} to={`/audits/${id}/moderation`} variant="contained">{text(status === 'SUBMITTED' ? 'audit.step.TAKE' : 'audit.step.MODERATE')}</Button>
      ) : null}
      {viewerCan.includes('RELEASE') ? <Button variant="outlined" onClick={() => setOpen('RELEASE')}>{text('audit.step.RELEASE')}</Button> : null}
      {viewerCan.includes('REALLOCATE') ? <Button variant="outlined" onClick={() => setOpen('REALLOCATE')}>{text('audit.step.REALLOCATE')}</Button> : null}
      {viewerCan.includes('EXEMPT') ? <Button variant="outlined" onClick={() => setOpen('EXEMPT')}>{text('audit.step.EXEMPT')}</Button> : null}
      <RaiseRisk audit={audit} />
      {open === 'EXEMPT' ? <ExemptDialog audit={audit} onClose={close} /> : null}
      {open === 'RELEASE' ? <ReleaseDialog audit={audit} onClose={close} /> : null}
      {open === 'REALLOCATE' ? <ReallocateDialog audit={audit} onClose={close} /> : null}
    </>
  );
}
