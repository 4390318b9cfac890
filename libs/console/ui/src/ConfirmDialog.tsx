import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useText } from './text';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What happens if it is confirmed, a paragraph each. */
  readonly what: readonly string[];
  readonly confirm: string;
  readonly cancel?: string;
  /** For what takes something away. */
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** Asked before something that cannot simply be taken back. */
export function ConfirmDialog({ open, title, what, confirm, cancel, danger = false, busy = false, onCancel, onConfirm, children }: Props) {
  const text = useText();
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        {children}
        {what.map((paragraph) => <DialogContentText key={paragraph} sx={{ mb: 1 }}>{paragraph}</DialogContentText>)}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>{cancel ?? text('form.cancel')}</Button>
        <Button variant="contained" color={danger ? 'error' : 'primary'} disabled={busy} onClick={onConfirm}>{confirm}</Button>
      </DialogActions>
    </Dialog>
  );
}
