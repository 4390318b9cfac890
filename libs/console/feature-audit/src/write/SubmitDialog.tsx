import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { Grade } from '@goodmark/audit-tool';
import { GradeChip, useText } from '@goodmark/console-ui';

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
    <Dialog open={open} onClose={onCancel} aria-labelledby="submit-title" maxWidth="sm" fullWidth>
      <DialogTitle id="submit-title">{text('write.submitTitle', { reference })}</DialogTitle>
      <DialogContent>
        {overall ? <GradeChip grade={overall} /> : null}
        <DialogContentText sx={{ mt: 1.5 }}>{text('write.submitAsk')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>{text('write.goOnWriting')}</Button>
        <Button variant="contained" onClick={onConfirm} disabled={busy}>{text('write.submit')}</Button>
      </DialogActions>
    </Dialog>
  );
}
