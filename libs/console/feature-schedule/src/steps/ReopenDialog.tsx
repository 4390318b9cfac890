import { ActivityReopenDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';
import type { Planned } from './planned';

/** Takes an activity one step back that was ended too early, for a reason. */
export function ReopenDialog({ activity, onClose }: { readonly activity: Planned; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ActivityReopenDocument);
  return (
    <ReasonDialog
      title={text('plan.reopen.of', { title: activity.title })} what={text('plan.reopen.what')} reason={text('plan.reopen.reason')} missing={text('plan.reopen.missing')} submit={text('plan.reopen.now')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id: activity.id, version: activity.version, reason } })} onClose={onClose}
    />
  );
}
