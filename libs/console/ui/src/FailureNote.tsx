import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { type TextKey, useText } from './text';

/** What the console tells of a failure, as `ApiFailure` has it; this library knows no API. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly requestId: string | null;
}

const KNOWN: readonly string[] = ['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'TOO_LARGE', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'CONFLICT', 'INVALID_INPUT', 'INTERNAL', 'SCREEN_NOT_FETCHED', 'COST_LIMIT_EXCEEDED'];

/** What happened, what was kept and what to do; the request id in small print. */
export function FailureNote({ failure, kept, onRetry }: { readonly failure: Told; readonly kept?: ReactNode; readonly onRetry?: () => void }) {
  const text = useText();
  const code = KNOWN.includes(failure.code) ? failure.code : 'INTERNAL';
  return (
    <Alert
      severity="error"
      variant="outlined"
      role="alert"
      action={onRetry ? <Button color="inherit" onClick={onRetry}>{text('action.tryAgain')}</Button> : undefined}
    >
      <AlertTitle>{text(`failure.${code}.title` as TextKey)}</AlertTitle>
      {failure.message || text(`failure.${code}.what` as TextKey)} {kept}
      {failure.requestId ? <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>{text('failure.request', { id: failure.requestId })}</Box> : null}
    </Alert>
  );
}
