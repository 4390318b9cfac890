import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** A part of a record under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 4 }}>
      <Typography id={id} variant="h2" component="h2" sx={{ mb: 1.5 }}>{title}</Typography>
      {children}
    </Box>
  );
}
