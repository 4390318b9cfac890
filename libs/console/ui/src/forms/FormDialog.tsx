import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../text';
import { AsksBeforeLeaving, LeaveQuestion } from './AsksBeforeLeaving';

interface Props {
  readonly title: string;
  /** What the last sending met, before the boxes. */
  readonly problems: ReactNode;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly submit: string;
  readonly submitDisabled?: boolean;
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over a page. Closing it, like leaving the page, asks first when something was typed. */
export function FormDialog({ title, problems, dirty, busy, submit, submitDisabled = false, onSubmit, onClose, children }: Props) {
  const text = useText();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const close = () => (dirty ? setAsking(true) : onClose());
  const send = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={id} maxWidth="sm" fullWidth>
      <Box component="form" noValidate onSubmit={send} sx={{ display: 'contents' }}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {problems}
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, pt: 1 }}>{children}</Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{text('form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || submitDisabled}>{submit}</Button>
        </DialogActions>
      </Box>
      <LeaveQuestion open={asking} onStay={() => setAsking(false)} onLeave={onClose} />
      <AsksBeforeLeaving when={dirty} />
    </Dialog>
  );
}
