import { Typography } from '@mui/material';
import { AuditFileDocument, AuditUnfileDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, ReasonDialog, useForm, useText } from '@goodmark/console-ui';
import type { LoopRead } from './loop-read';

interface Props {
  readonly audit: LoopRead;
  readonly onClose: () => void;
}

/** Says that the copy of an audit stands on the child's record. */
export function FileDialog({ audit: { id, version, reference }, today, onClose }: Props & { readonly today: string }) {
  const text = useText();
  const { send, busy, failure } = useSend(AuditFileDocument);
  const { form, dirty, box } = useForm({ filedOn: today }, failure);
  const file = async () => {
    if (await send({ input: { id, version, filedOn: form.filedOn || null } })) onClose();
  };
  return (
    <FormDialog title={text('loop.fileOf', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('loop.fileNow')} onSubmit={file} onClose={onClose}>
      <Typography>{text('loop.fileWhat')}</Typography>
      <DayBox {...box('filedOn')} label={text('loop.filedOn')} required />
    </FormDialog>
  );
}

/** Takes a mistaken filing back. */
export function UnfileDialog({ audit: { id, version, reference }, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(AuditUnfileDocument);
  return (
    <ReasonDialog
      title={text('loop.unfileOf', { reference })} what={text('loop.unfileWhat')} reason={text('loop.unfileReason')} missing={text('loop.unfileMissing')} submit={text('loop.unfileNow')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
