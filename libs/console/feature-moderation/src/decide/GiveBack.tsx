import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { AuditReleaseFromModerationDocument, useSend } from '@goodmark/console-data';
import { ConfirmDialog, FormProblems, useText } from '@goodmark/console-ui';
import type { ModeratedAudit } from './decision-form';

/** The way out without a decision: the audit waits for any moderator again. What was typed stays on the device. */
export function GiveBack({ audit: { id, version, reference } }: { readonly audit: ModeratedAudit }) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const { send, busy, failure } = useSend(AuditReleaseFromModerationDocument);
  return (
    <Box sx={{ mt: 3 }}>
      <FormProblems failure={failure} />
      <Button variant="outlined" disabled={busy} onClick={() => setAsking(true)}>{text('moderation.givingBack.button')}</Button>
      <ConfirmDialog
        open={asking} title={text('moderation.givingBack.ask', { reference })} what={[text('moderation.givingBack.what')]} confirm={text('moderation.givingBack.now')} busy={busy}
        onCancel={() => setAsking(false)} onConfirm={() => {
          setAsking(false);
          void send({ input: { id, version } });
        }}
      />
    </Box>
  );
}
