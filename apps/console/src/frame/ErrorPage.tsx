import { Button } from '@mui/material';
import type { ErrorProps } from 'react-admin';
import { ApiFailure } from '@goodmark/console-data';
import { FailureNote, Page, ScreenNotFetched, type TextKey, type Told, useText } from '@goodmark/console-ui';

/** When a screen breaks: what can be done, and the request it broke on. */
export function ErrorPage({ error }: ErrorProps) {
  const text = useText();
  const failure = toldOf(error);
  return (
    <Page title={text(`failure.${failure.code}.title` as TextKey)}>
      <FailureNote failure={failure} />
      <Button sx={{ mt: 2 }} variant="contained" onClick={() => window.location.reload()}>{text('action.reload')}</Button>
    </Page>
  );
}

function toldOf(error: unknown): Told {
  if (error instanceof ApiFailure) return error;
  return { code: error instanceof ScreenNotFetched ? error.code : 'INTERNAL', message: '', requestId: null };
}
