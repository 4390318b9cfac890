import { Typography } from '@mui/material';
import { AuditReleaseFromModerationDocument, useSend, useViewer } from '@goodmark/console-data';
import { FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { AuditRead } from '../read/audit-read';

/** Gives an audit back from moderation to the queue; whoever takes it from somebody else says why. */
export function ReleaseDialog({ audit: { id, version, reference, moderator }, onClose }: { readonly audit: AuditRead; readonly onClose: () => void }) {
  const text = useText();
  const mine = useViewer()?.id === moderator?.id;
  const { send, busy, failure } = useSend(AuditReleaseFromModerationDocument);
  const { form, dirty, box } = useForm({ reason: '' }, failure);
  const release = async () => {
    if (await send({ input: { id, version, reason: form.reason || null } })) onClose();
  };
  return (
    <FormDialog title={text('audit.release.of', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('audit.release.now')} onSubmit={release} onClose={onClose}>
      <Typography>{mine ? text('audit.release.mine') : text('audit.release.theirs', { name: moderator?.name ?? '' })}</Typography>
      <TextBox {...box('reason')} label={text('audit.release.reason')} lines={2} required={!mine} />
    </FormDialog>
  );
}
