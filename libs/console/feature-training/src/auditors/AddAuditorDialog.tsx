import { AuditorCreateDocument, findPeople, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, Picker, TextBox, useForm, useText } from '@goodmark/console-ui';
import { expectedOf } from './auditor-form';

/** Puts somebody on the auditor register. */
export function AddAuditorDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(AuditorCreateDocument);
  const { form, dirty, box } = useForm({ personId: '', trainedOn: '', expectedPerMonth: '1' }, failure);
  const add = async () => {
    const expectedPerMonth = expectedOf(form.expectedPerMonth);
    const missing = [
      ...(form.personId ? [] : [{ field: 'personId', message: text('auditors.personMissing') }]),
      ...(expectedPerMonth === null ? [{ field: 'expectedPerMonth', message: text('schedule.wholeNumber') }] : []),
    ];
    if (missing.length > 0 || expectedPerMonth === null) return refuse(missing);
    if (await send({ input: { personId: form.personId, trainedOn: form.trainedOn || null, expectedPerMonth } })) onClose();
  };
  return (
    <FormDialog title={text('auditors.add')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('auditors.addNow')} onSubmit={add} onClose={onClose}>
      <Picker {...box('personId')} label={text('auditors.person')} search={findPeople} required />
      <DayBox {...box('trainedOn')} label={text('auditors.trainedOn')} />
      <TextBox {...box('expectedPerMonth')} type="number" label={text('auditors.expected')} required />
    </FormDialog>
  );
}
