import { Button } from '@mui/material';
import type { ErrorProps } from 'react-admin';
import { ApiFailure } from '@goodmark/console-data';
import { FailureNote, Page, useText } from '@goodmark/console-ui';

/** When a screen breaks: what can be done, and the request it broke on. */
export function ErrorPage({ error }: ErrorProps) {
  const text = useText();
  const failure = error instanceof ApiFailure ? error : { code: 'INTERNAL', message: '', requestId: null };
  return (
    <Page title={text('failure.INTERNAL.title')}>
      <FailureNote failure={failure} />
      <Button sx={{ mt: 2 }} variant="contained" onClick={() => window.location.reload()}>{text('action.reload')}</Button>
    </Page>
  );
}
