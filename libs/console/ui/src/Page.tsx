import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from './text';
import { useArrivalFocus } from './use-arrival-focus';

interface Props {
  readonly title: string;
  /** One line under the title: what the page is for, or where the record stands. */
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its one main heading. The same words are the window's title. */
export function Page({ title, summary, actions, children }: Props) {
  const text = useText();
  const heading = useArrivalFocus();
  return (
    <Box component="section" aria-labelledby="page-title" sx={{ py: 2 }}>
      <title>{text('app.window', { title })}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between', mb: 2 }}>
        <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
          <Typography ref={heading} tabIndex={-1} id="page-title" variant="h1" component="h1">{title}</Typography>
          {summary ? <Typography component="div" color="text.secondary" sx={{ mt: 0.5, maxWidth: '70ch' }}>{summary}</Typography> : null}
        </Box>
        {actions ? <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box> : null}
      </Box>
      {children}
    </Box>
  );
}
