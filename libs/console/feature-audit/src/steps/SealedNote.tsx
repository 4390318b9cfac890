import { Alert } from '@mui/material';
import { isBegun } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import type { AuditRead } from '../read/audit-read';

/** What becomes of the words on an audit that is begun, before it is taken from its auditor. */
export function SealedNote({ audit: { status, auditor }, what }: { readonly audit: AuditRead; readonly what: 'exempt' | 'reallocate' }) {
  const text = useText();
  if (!isBegun(status)) return null;
  return <Alert severity="warning">{text(`audit.${what}.begun`, { name: auditor.name })}</Alert>;
}
