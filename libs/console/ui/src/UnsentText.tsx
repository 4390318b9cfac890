import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useText } from './text';

/** Words that can no longer be sent where they belong: to be copied, and only then thrown away. */
export function UnsentText({ value, onDiscard }: { readonly value: string; readonly onDiscard: () => void }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField id="unsent" label={text('unsent.label')} value={value} multiline minRows={6} maxRows={24} fullWidth slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }} />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>{text('unsent.copy')}</Button>
        <Button onClick={onDiscard}>{text('unsent.discard')}</Button>
        <span role="status">{copied ? text('unsent.copied') : ''}</span>
      </Box>
    </Box>
  );
}
