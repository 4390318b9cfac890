import { findApprovers, findPeople, RecordReallocateDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { RecordRead } from './record-read';
import { SealedNote } from './SealedNote';

/** Gives a record that is not submitted to somebody else, with approver and reason. */
export function ReallocateRecordDialog({ record, onClose }: { readonly record: RecordRead; readonly onClose: () => void }) {
  const { id, version, reference, dueOn } = record;
  const text = useText();
  const { send, busy, failure } = useSend(RecordReallocateDocument);
  const { form, put, dirty, box } = useForm({ recorderId: '', recorderName: '', dueOn, approverId: '', approverName: '', reason: '' }, failure);
  const reallocate = async () => {
    const { recorderId, approverId, reason } = form;
    if (await send({ input: { id, version, recorderId, approverId, reason, dueOn: form.dueOn || null } })) onClose();
  };
  return (
    <FormDialog title={text('records.reallocate.of', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('records.reallocate.now')} onSubmit={reallocate} onClose={onClose}>
      <SealedNote record={record} what="reallocate" />
      <Picker id="recorderId" label={text('records.reallocate.to')} value={form.recorderId} name={form.recorderName} search={findPeople} problem={problemOf(failure, 'recorderId')} onChange={(recorderId, recorderName) => put({ recorderId, recorderName })} required />
      <DayBox {...box('dueOn')} label={text('records.due')} required />
      <Picker id="approverId" label={text('records.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
      <TextBox {...box('reason')} label={text('records.reallocate.reason')} lines={2} required />
    </FormDialog>
  );
}
