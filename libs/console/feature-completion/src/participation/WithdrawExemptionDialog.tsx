import { ParticipationExemptionWithdrawDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';

/** Withdraws an exemption, with a reason. */
export function WithdrawExemptionDialog({ exemption: { id, version }, name, onClose }: { readonly exemption: { readonly id: string; readonly version: number }; readonly name: string; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ParticipationExemptionWithdrawDocument);
  return (
    <ReasonDialog
      title={text('participation.withdrawOf', { name })} what={text('participation.withdrawWhat')} reason={text('participation.withdrawReason')} missing={text('participation.withdrawMissing')} submit={text('participation.withdrawNow')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
