import { Box, Button, TextField } from '@mui/material';
import { CopyButton } from './CopyButton';
import { useText } from './text';

/** Words that can no longer be sent where they belong: to be copied, and only then thrown away. */
export function UnsentText({ value, onDiscard }: { readonly value: string; readonly onDiscard: () => void }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField id="unsent" label={text('unsent.label')} value={value} multiline minRows={6} maxRows={24} fullWidth slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }} />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <CopyButton value={value} variant="contained" />
        <Button onClick={onDiscard}>{text('unsent.discard')}</Button>
      </Box>
    </Box>
  );
}
