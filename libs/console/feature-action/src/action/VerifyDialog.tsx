import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionVerifyDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';

/** Verifies an action; with the last one of its audit it is said what changed for the child. */
export function VerifyDialog({ action: { id, version, completion, asksForChange }, onClose }: { readonly action: ActionRead; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ActionVerifyDocument);
  const { form, dirty, box } = useForm({ verification: '', changedForChild: '' }, failure);
  const verify = async () => {
    if (asksForChange && !form.changedForChild.trim()) return refuse([{ field: 'changedForChild', message: text('correction.verify.missing') }]);
    if (await send({ input: { id, version, verification: form.verification || null, changedForChild: form.changedForChild || null } })) onClose();
  };
  return (
    <FormDialog title={text('correction.verify.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.verify.now')} onSubmit={verify} onClose={onClose}>
      {completion ? <Typography component="blockquote" sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-line' }}>{completion}</Typography> : null}
      <TextBox {...box('verification')} label={text('correction.verify.how')} hint={text('correction.verify.howHint')} lines={2} limit={TEXT_LIMITS.reason} />
      {asksForChange ? <TextBox {...box('changedForChild')} label={text('correction.verify.changed')} hint={text('correction.verify.changedHint')} lines={3} limit={TEXT_LIMITS.strengths} required /> : null}
    </FormDialog>
  );
}
