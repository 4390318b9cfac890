import { Typography } from '@mui/material';
import { AuditExemptDocument, findApprovers, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { AuditRead } from '../read/audit-read';
import { SealedNote } from './SealedNote';

/** Takes an audit that is not submitted off its auditor, with approver and reason. */
export function ExemptDialog({ audit, onClose }: { readonly audit: AuditRead; readonly onClose: () => void }) {
  const { id, version, reference } = audit;
  const text = useText();
  const { send, busy, failure } = useSend(AuditExemptDocument);
  const { form, put, dirty, box } = useForm({ approverId: '', approverName: '', reason: '' }, failure);
  const exempt = async () => {
    if (await send({ input: { id, version, approverId: form.approverId, reason: form.reason } })) onClose();
  };
  return (
    <FormDialog title={text('audit.exempt.of', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('audit.exempt.now')} onSubmit={exempt} onClose={onClose}>
      <Typography>{text('audit.exempt.what')}</Typography>
      <SealedNote audit={audit} what="exempt" />
      <Picker id="approverId" label={text('allocation.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
      <TextBox {...box('reason')} label={text('audit.exempt.reason')} lines={2} required />
    </FormDialog>
  );
}
