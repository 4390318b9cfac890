import { Typography } from '@mui/material';
import { findApprovers, RecordExemptDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { RecordRead } from './record-read';
import { SealedNote } from './SealedNote';

/** Takes a record that is not submitted off its recorder, with approver and reason. */
export function ExemptRecordDialog({ record, onClose }: { readonly record: RecordRead; readonly onClose: () => void }) {
  const { id, version, reference } = record;
  const text = useText();
  const { send, busy, failure } = useSend(RecordExemptDocument);
  const { form, put, dirty, box } = useForm({ approverId: '', approverName: '', reason: '' }, failure);
  const exempt = async () => {
    if (await send({ input: { id, version, approverId: form.approverId, reason: form.reason } })) onClose();
  };
  return (
    <FormDialog title={text('records.exempt.of', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('records.exempt.now')} onSubmit={exempt} onClose={onClose}>
      <Typography>{text('records.exempt.what')}</Typography>
      <SealedNote record={record} what="exempt" />
      <Picker id="approverId" label={text('records.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
      <TextBox {...box('reason')} label={text('records.exempt.reason')} lines={2} required />
    </FormDialog>
  );
}
