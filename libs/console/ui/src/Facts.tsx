import { Box, Paper } from '@mui/material';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** What is known of a record: each fact under its label. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <Paper variant="outlined" component="dl" sx={{ m: 0, p: 2, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))' }}>
    {facts.map(([label, value]) => (
      <div key={label}>
        <Box component="dt" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{label}</Box>
        <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>{value}</Box>
      </div>
    ))}
  </Paper>
);
