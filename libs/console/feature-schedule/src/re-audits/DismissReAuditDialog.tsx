import { ReAuditDismissDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';
import { lookedAtAgain, type ReAuditRow } from './re-audit';

/** Decides, with a reason, that nothing is looked at again. */
export function DismissReAuditDialog({ row, onClose }: { readonly row: ReAuditRow; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ReAuditDismissDocument);
  return (
    <ReasonDialog
      title={text('reAudits.dismissNamed', { name: lookedAtAgain(row, text) })} what={text('reAudits.dismissWhat')} reason={text('reAudits.dismissReason')} missing={text('reAudits.dismissMissing')} submit={text('reAudits.dismissNow')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id: row.id, version: row.version, reason } })} onClose={onClose}
    />
  );
}
