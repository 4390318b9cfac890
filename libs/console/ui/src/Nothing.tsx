import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** An empty place: what goes here, and the first step towards it. */
export function Nothing({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <Box sx={{ py: 6, px: 3, textAlign: 'center', border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1 }}>
      <Typography variant="h2" component="p">{title}</Typography>
      {children ? <Typography color="text.secondary" sx={{ mt: 1, mx: 'auto', maxWidth: '60ch' }}>{children}</Typography> : null}
      {action ? <Box sx={{ mt: 2 }}>{action}</Box> : null}
    </Box>
  );
}
