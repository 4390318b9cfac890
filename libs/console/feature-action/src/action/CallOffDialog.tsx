import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionCallOffDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';
import { ApproverPicker } from './ApproverPicker';

/** Closes an action as no longer applicable, with reason and approver. */
export function CallOffDialog({ action: { id, version, asksForChange }, onClose }: { readonly action: ActionRead; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ActionCallOffDocument);
  const { form, put, dirty, box } = useForm({ approverId: '', approverName: '', reason: '', changedForChild: '' }, failure);
  const callOff = async () => {
    const wrong = [...(form.reason.trim() ? [] : [{ field: 'reason', message: text('correction.reasonMissing') }]), ...(form.approverId ? [] : [{ field: 'approverId', message: text('correction.approverMissing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { id, version, approverId: form.approverId, reason: form.reason, changedForChild: form.changedForChild || null } })) onClose();
  };
  return (
    <FormDialog title={text('correction.callOff.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.callOff.now')} onSubmit={callOff} onClose={onClose}>
      <Typography>{text('correction.callOff.what')}</Typography>
      <TextBox {...box('reason')} label={text('correction.callOff.reason')} lines={2} limit={TEXT_LIMITS.reason} required />
      <ApproverPicker value={form.approverId} name={form.approverName} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} />
      {asksForChange ? <TextBox {...box('changedForChild')} label={text('correction.callOff.changed')} lines={3} limit={TEXT_LIMITS.strengths} /> : null}
    </FormDialog>
  );
}
