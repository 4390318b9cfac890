import { Box } from '@mui/material';
import type { Grade } from '@goodmark/audit-tool';
import { ConfirmDialog, GradeChip, useText } from '@goodmark/console-ui';

interface Props {
  readonly open: boolean;
  readonly reference: string;
  readonly overall: Grade | null;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asked before an audit is submitted: it cannot be taken back by its auditor. */
export function SubmitDialog({ open, reference, overall, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  return (
    <ConfirmDialog
      open={open} title={text('write.submitTitle', { reference })} what={[text('write.submitAsk')]} confirm={text('write.submit')} cancel={text('write.goOnWriting')} busy={busy}
      onCancel={onCancel} onConfirm={onConfirm}
    >
      {overall ? <Box sx={{ mb: 1.5 }}><GradeChip grade={overall} /></Box> : null}
    </ConfirmDialog>
  );
}
