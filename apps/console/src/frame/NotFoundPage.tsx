import { FailureNote, Page, useText } from '@goodmark/console-ui';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text('failure.NOT_FOUND.title')}>
      <FailureNote failure={{ code: 'NOT_FOUND', message: '', requestId: null }} />
    </Page>
  );
}
