import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useSessionExpired, useViewer } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { SignInForm } from './SignInForm';
import { useSigningOut } from './use-signing-out';

/** When a session ends under somebody's hands: the screen stays, and they sign in over it. */
export function SessionExpiredDialog() {
  const text = useText();
  const open = useSessionExpired();
  const viewer = useViewer();
  const cache = useQueryClient();
  const { signOut, dialog } = useSigningOut();
  return (
    <Dialog open={open} aria-labelledby="session-ended" maxWidth="xs" fullWidth>
      <DialogTitle id="session-ended">{text('session.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{text('session.what')}</DialogContentText>
        {open ? <SignInForm email={viewer?.email ?? undefined} onDone={() => void cache.invalidateQueries()} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={signOut}>{text('session.notYou')}</Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
