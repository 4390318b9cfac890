import { instrumentsFor } from '@goodmark/audit-tool';
import { findPeople, RecordAllocateDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, Picker, problemOf, useForm, useText } from '@goodmark/console-ui';
import type { ActivityRead } from '../ActivityPage';

interface Props {
  readonly activity: ActivityRead;
  /** Told in words what was done. */
  readonly onAllocated: (done: string) => void;
  readonly onClose: () => void;
}

/** Gives somebody an observation or a supervision audit to record: who, on whom, by when. */
export function AllocateRecordDialog({ activity: { id, kind, auditDueOn }, onAllocated, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(RecordAllocateDocument);
  const { form, put, dirty, box } = useForm({ recorderId: '', recorderName: '', subjectId: '', subjectName: '', supervisorId: '', supervisorName: '', dueOn: auditDueOn ?? '' }, failure);
  const [instrument] = instrumentsFor(kind);
  if (!instrument) return null;
  const allocate = async () => {
    const wrong = [
      ...(form.recorderId ? [] : [{ field: 'recorderId', message: text('records.allocate.recorderMissing') }]), ...(form.subjectId ? [] : [{ field: 'subjectId', message: text('records.allocate.subjectMissing') }]),
      ...(form.dueOn ? [] : [{ field: 'dueOn', message: text('records.allocate.dueMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const answer = await send({ input: { activityId: id, recorderId: form.recorderId, subjectId: form.subjectId, supervisorId: form.supervisorId || null, dueOn: form.dueOn } });
    if (!answer) return;
    onAllocated(text('records.allocate.done', { reference: answer.recordAllocate.reference, name: answer.recordAllocate.recorder.name }));
    onClose();
  };
  return (
    <FormDialog title={text('records.allocate.title', { instrument: instrument.name })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('records.allocate.now')} onSubmit={allocate} onClose={onClose}>
      <Picker id="recorderId" label={text('records.recorder')} value={form.recorderId} name={form.recorderName} search={findPeople} problem={problemOf(failure, 'recorderId')} onChange={(recorderId, recorderName) => put({ recorderId, recorderName })} required />
      <Picker id="subjectId" label={text(`records.subjectOf.${instrument.subject}`)} value={form.subjectId} name={form.subjectName} search={findPeople} problem={problemOf(failure, 'subjectId')} onChange={(subjectId, subjectName) => put({ subjectId, subjectName })} required />
      {instrument.subject === 'SUPERVISEE' ? (
        <Picker
          id="supervisorId" label={text('records.allocate.supervisor')} value={form.supervisorId} name={form.supervisorName} search={findPeople} problem={problemOf(failure, 'supervisorId')}
          onChange={(supervisorId, supervisorName) => put({ supervisorId, supervisorName })}
        />
      ) : null}
      <DayBox {...box('dueOn')} label={text('records.due')} required />
    </FormDialog>
  );
}
