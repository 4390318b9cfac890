import { IndicatorBreachDismissDocument, useSend } from '@goodmark/console-data';
import { longMonth, ReasonDialog, useText } from '@goodmark/console-ui';
import type { BreachRow } from './breach';

/** Decides, with a reason, that a value that crossed its threshold needs no activity. */
export function DismissBreachDialog({ breach: { id, version, month, indicator }, onClose }: { readonly breach: BreachRow; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(IndicatorBreachDismissDocument);
  return (
    <ReasonDialog
      title={text('triggers.dismissNamed', { name: indicator.name, month: longMonth(month) })} what={text('triggers.dismissWhat')} reason={text('triggers.dismissReason')} missing={text('triggers.dismissMissing')} submit={text('triggers.dismissNow')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
