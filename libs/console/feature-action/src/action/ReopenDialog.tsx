import { ActionReopenDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';

/** Says that an action reported done is not done yet. */
export function ReopenDialog({ action: { id, version }, onClose }: { readonly action: ActionRead; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ActionReopenDocument);
  return (
    <ReasonDialog
      title={text('correction.reopen.title')} what={text('correction.reopen.what')} reason={text('correction.reopen.reason')} missing={text('correction.reopen.missing')} submit={text('correction.reopen.now')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
