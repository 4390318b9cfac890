import type { FailureCode } from '@goodmark/console-data';
import { FailureNote, Page, useText } from '@goodmark/console-ui';

/** A whole page for what could not be shown, told in the words of the API's code. */
export function FailurePage({ code }: { readonly code: FailureCode }) {
  const text = useText();
  return (
    <Page title={text(`failure.${code}.title`)}>
      <FailureNote failure={{ code, message: '', requestId: null }} />
    </Page>
  );
}

/** For an address that leads nowhere. */
export const NotFoundPage = () => <FailurePage code="NOT_FOUND" />;

/** For a screen that is not for the viewer's roles. */
export const NotAllowedPage = () => <FailurePage code="FORBIDDEN" />;

/** Where who is signed in could not be found out. */
export const NotSignedInPage = () => <FailurePage code="UNAUTHENTICATED" />;
