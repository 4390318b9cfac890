import { Alert, AlertTitle, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { differences, type DraftFields, type FieldValue } from './draft/draft-fields';
import { fieldLabel } from './field-label';

const asText = (value: FieldValue): string => (Array.isArray(value) ? value.map(({ what }) => what).join('\n') : String(value ?? ''));

/** When an audit is no longer to be written by this person: why, and all that was not saved, to be copied. */
export function StoppedPanel({ auditId, base, mine, onDiscard }: { readonly auditId: string; readonly base: DraftFields; readonly mine: DraftFields; readonly onDiscard: () => void }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const unsaved = differences(base, mine).map((field) => `${fieldLabel(field, text)}\n${asText(mine[field] ?? null)}`).join('\n\n');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="warning" icon={false}>
        <AlertTitle>{text('write.stopped.title')}</AlertTitle>
        {text(unsaved ? 'write.stopped.unsaved' : 'write.stopped.what')}
      </Alert>
      {unsaved ? (
        <>
          <TextField id="unsaved" label={text('write.stopped.label')} value={unsaved} multiline minRows={6} fullWidth slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }} />
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Button variant="contained" onClick={() => void navigator.clipboard.writeText(unsaved).then(() => setCopied(true))}>{text('write.stopped.copy')}</Button>
            <Button onClick={onDiscard}>{text('write.stopped.discard')}</Button>
            <span role="status">{copied ? text('write.stopped.copied') : ''}</span>
          </Box>
        </>
      ) : null}
      <Box><Button component={Link} to={`/audits/${auditId}`} variant={unsaved ? 'text' : 'contained'}>{text('write.toAudit')}</Button></Box>
    </Box>
  );
}
