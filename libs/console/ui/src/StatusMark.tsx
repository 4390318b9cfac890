import { Box } from '@mui/material';
import type { AuditStatus } from '@goodmark/audit-tool';
import { useText } from './text';

/** Where an audit stands: plain words behind a bar, never to be taken for a grade. */
export function StatusMark({ status }: { readonly status: AuditStatus }) {
  const text = useText();
  const done = status === 'MODERATED' || status === 'CLOSED';
  return (
    <Box component="span" sx={{ pl: 1, borderLeft: 3, borderColor: done ? 'primary.main' : 'text.secondary', whiteSpace: 'nowrap' }}>
      {text(`auditStatus.${status}`)}
    </Box>
  );
}
