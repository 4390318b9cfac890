import { BankHolidayChangeDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, longDay, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { HolidayRow } from './holiday';

/** Gives a bank holiday another name. */
export function RenameHolidayDialog({ holiday: { id, version, day, name }, onClose }: { readonly holiday: HolidayRow; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(BankHolidayChangeDocument);
  const { form, dirty, box } = useForm({ name }, failure);
  const rename = async () => {
    if (!form.name.trim()) return refuse([{ field: 'name', message: text('holidays.nameMissing') }]);
    if (await send({ input: { id, version, name: form.name } })) onClose();
  };
  return (
    <FormDialog title={text('holidays.renameNamed', { name, day: longDay(day) })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('form.save')} onSubmit={rename} onClose={onClose}>
      <TextBox {...box('name')} label={text('holidays.name')} required />
    </FormDialog>
  );
}
