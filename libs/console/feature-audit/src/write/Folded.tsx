import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Something one may want to see: folded away until it is asked for. */
export const Folded = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box component="details" sx={{ '& > summary': { cursor: 'pointer', fontWeight: 600, color: 'primary.main', py: 0.5, minHeight: 24, width: 'fit-content' } }}>
    <summary>{label}</summary>
    <Box sx={{ pt: 1 }}>{children}</Box>
  </Box>
);
