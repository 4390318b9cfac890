import { Alert, Box, Button, FormControlLabel, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { AuditTakeForModerationDocument, useApiMutation } from '@goodmark/console-data';
import { FailureNote, Nothing, useText } from '@goodmark/console-ui';
import { ChoiceNote } from './ChoiceNote';
import type { ModeratedAudit } from './decision-form';

/** An audit nobody has taken: why it is here, and taking it, open or blind. */
export function TakePanel({ audit }: { readonly audit: ModeratedAudit }) {
  const text = useText();
  const take = useApiMutation(AuditTakeForModerationDocument);
  const planned = audit.moderationMode === 'BLIND';
  const [blind, setBlind] = useState(false);
  const isBlind = planned || blind;
  return (
    <>
      {take.error ? <Box sx={{ mb: 2 }}><FailureNote failure={take.error} /></Box> : null}
      <ChoiceNote audit={audit} covered={planned} />
      {planned ? <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('moderation.take.planned')}</Alert> : null}
      <Nothing
        title={text('moderation.take.title')}
        action={(
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'center' }}>
            {planned ? null : <FormControlLabel sx={{ mr: 0 }} control={<Checkbox id="blind" checked={blind} onChange={(_event, checked) => setBlind(checked)} />} label={text('moderation.take.blind')} />}
            {planned ? null : <Typography color="text.secondary" sx={{ maxWidth: '60ch' }}>{text('moderation.take.blindHint')}</Typography>}
            <Button variant="contained" disabled={take.isPending} onClick={() => take.mutate({ input: { id: audit.id, version: audit.version, mode: isBlind ? 'BLIND' : 'OPEN' } })}>{text('moderation.take.button')}</Button>
          </Box>
        )}
      >
        {text(isBlind ? 'moderation.take.whatBlind' : 'moderation.take.what')}
      </Nothing>
    </>
  );
}
