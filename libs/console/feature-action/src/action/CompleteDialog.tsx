import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionCompleteDocument, useSend, useViewer } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';

/** Reports an action done: when, and what shows it. */
export function CompleteDialog({ action: { id, version }, onClose }: { readonly action: ActionRead; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(ActionCompleteDocument);
  const { form, dirty, box } = useForm({ doneOn: today, completion: '' }, failure);
  const report = async () => {
    const wrong = [...(form.doneOn ? [] : [{ field: 'doneOn', message: text('correction.complete.dayMissing') }]), ...(form.completion.trim() ? [] : [{ field: 'completion', message: text('correction.complete.missing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { id, version, ...form } })) onClose();
  };
  return (
    <FormDialog title={text('correction.complete.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.complete.now')} onSubmit={report} onClose={onClose}>
      <Typography>{text('correction.complete.next')}</Typography>
      <DayBox {...box('doneOn')} label={text('correction.complete.doneOn')} required />
      <TextBox {...box('completion')} label={text('correction.complete.completion')} lines={3} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}
