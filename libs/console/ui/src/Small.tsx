import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What is said beneath a value, on a line of its own. */
export const Small = ({ children }: { readonly children: ReactNode }) => <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', fontWeight: 400, color: 'text.secondary' }}>{children}</Box>;
