import { BankHolidayCreateDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';

/** Adds a bank holiday. */
export function AddHolidayDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(BankHolidayCreateDocument);
  const { form, dirty, box } = useForm({ day: '', name: '' }, failure);
  const add = async () => {
    const missing = [
      ...(form.day ? [] : [{ field: 'day', message: text('holidays.dayMissing') }]),
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('holidays.nameMissing') }]),
    ];
    if (missing.length > 0) return refuse(missing);
    if (await send({ input: form })) onClose();
  };
  return (
    <FormDialog title={text('holidays.add')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('holidays.addNow')} onSubmit={add} onClose={onClose}>
      <DayBox {...box('day')} label={text('holidays.day')} required />
      <TextBox {...box('name')} label={text('holidays.name')} required />
    </FormDialog>
  );
}
