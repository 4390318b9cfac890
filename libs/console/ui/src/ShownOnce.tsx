import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useText } from './text';

/** A secret that is shown this once: to be copied now. Takes the focus. */
export function ShownOnce({ title, what, value }: { readonly title: string; readonly what: string; readonly value: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [value]);
  return (
    <Alert ref={box} severity="warning" icon={false} role="alert" tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      {what}
      <Box component="code" sx={{ display: 'block', my: 1, p: 1, overflowWrap: 'anywhere', bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider' }}>{value}</Box>
      <Button variant="outlined" color="inherit" onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>{text('unsent.copy')}</Button>{' '}
      <span role="status">{copied ? text('unsent.copied') : ''}</span>
    </Alert>
  );
}
