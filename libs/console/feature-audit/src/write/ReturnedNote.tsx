import { Alert, AlertTitle, Box } from '@mui/material';
import { longInstant, useText } from '@goodmark/console-ui';
import type { WrittenAudit } from './draft/draft-fields';

/** What the moderator who sent the audit back asks for. */
export function ReturnedNote({ audit }: { readonly audit: WrittenAudit }) {
  const text = useText();
  const [latest] = audit.moderations;
  if (latest?.result !== 'RETURNED') return null;
  return (
    <Alert severity="warning" icon={false} sx={{ mb: 2 }}>
      <AlertTitle>{text('write.returned', { name: latest.moderator.name, at: longInstant(latest.at) })}</AlertTitle>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{latest.reason}</Box>
    </Alert>
  );
}
