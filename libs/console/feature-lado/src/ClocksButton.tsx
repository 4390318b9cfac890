import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { LadoClockSettingsDocument, type LadoClockSettingsQuery, LadoSettingsChangeDocument, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';

type Settings = LadoClockSettingsQuery['ladoSettings'];

/** Lets the LADO change how long the steps may take. */
export function ClocksButton() {
  const text = useText();
  const may = useMay('ladoSettingsChange');
  const [open, setOpen] = useState(false);
  const settings = useApiQuery(LadoClockSettingsDocument, {}, { enabled: may }).data?.ladoSettings;
  if (!may || !settings) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{text('lado.clocksChange')}</Button>
      {open ? <ClocksDialog settings={settings} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ClocksDialog({ settings, onClose }: { readonly settings: Settings; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(LadoSettingsChangeDocument);
  const { form, dirty, box } = useForm({ reportWorkingDays: String(settings.reportWorkingDays), meetingDays: String(settings.meetingDays) }, failure);
  const save = async () => {
    const wrong = (['reportWorkingDays', 'meetingDays'] as const).filter((field) => !/^\d{1,3}$/.test(form[field].trim()));
    if (wrong.length > 0) return refuse(wrong.map((field) => ({ field, message: text('lado.notNumber') })));
    if (await send({ input: { version: settings.version, reportWorkingDays: Number(form.reportWorkingDays), meetingDays: Number(form.meetingDays) } })) onClose();
  };
  return (
    <FormDialog title={text('lado.clocksTitle')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('lado.save')} onSubmit={save} onClose={onClose}>
      <Typography>{text('lado.clocksWhat')}</Typography>
      <TextBox {...box('reportWorkingDays')} label={text('lado.reportDays')} required />
      <TextBox {...box('meetingDays')} label={text('lado.meetingDays')} required />
    </FormDialog>
  );
}
