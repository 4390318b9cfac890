import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

/** What the viewer may do with the audit, by the API's word: at most one way to write and one to moderate. */
export function AuditSteps({ audit: { id, status, viewerCan } }: { readonly audit: AuditRead }) {
  const text = useText();
  return (
    <>
      {viewerCan.includes('SAVE_DRAFT') ? (
        <Button component={Link} to={`/audits/${id}/edit`} variant="contained">{text(status === 'ALLOCATED' ? 'audit.step.START' : 'audit.step.CONTINUE')}</Button>
      ) : null}
      {viewerCan.includes('MODERATE') ? (
        <Button component={Link} to={`/audits/${id}/moderation`} variant="contained">{text(status === 'SUBMITTED' ? 'audit.step.TAKE' : 'audit.step.MODERATE')}</Button>
      ) : null}
    </>
  );
}
