import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useLogout } from 'react-admin';
import { holdsUnsaved, saveBeforeSignOut } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

/** The way out: saves what can be saved, and asks before anything that could not is taken off this device. */
export function useSigningOut(): { readonly signOut: () => void; readonly dialog: ReactNode } {
  const text = useText();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  const signOut = async () => {
    await saveBeforeSignOut();
    if (await holdsUnsaved()) setAsking(true);
    else await logout();
  };
  const dialog = (
    <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title">{text('session.unsaved.title')}</DialogTitle>
      <DialogContent><DialogContentText>{text('session.unsaved.what')}</DialogContentText></DialogContent>
      <DialogActions>
        <Button color="error" onClick={() => void logout()}>{text('session.unsaved.lose')}</Button>
        <Button variant="contained" onClick={() => setAsking(false)}>{text('session.unsaved.stay')}</Button>
      </DialogActions>
    </Dialog>
  );
  return { signOut: () => void signOut(), dialog };
}
