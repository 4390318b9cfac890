import { Alert, AlertTitle, Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { CopyButton } from './CopyButton';

/** A secret that is shown this once: to be copied now. Takes the focus. */
export function ShownOnce({ title, what, value }: { readonly title: string; readonly what: string; readonly value: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [value]);
  return (
    <Alert ref={box} severity="warning" icon={false} role="alert" tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      {what}
      <Box component="code" sx={{ display: 'block', my: 1, p: 1, overflowWrap: 'anywhere', bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider' }}>{value}</Box>
      <CopyButton value={value} variant="outlined" color="inherit" />
    </Alert>
  );
}
