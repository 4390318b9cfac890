import { type ReactNode, useState } from 'react';
import { useLogout } from 'react-admin';
import { holdsUnsaved, saveBeforeSignOut } from '@goodmark/console-data';
import { ConfirmDialog, hasUnsentForms, useText } from '@goodmark/console-ui';

/** The way out: saves what can be saved, and asks before anything that could not is taken off this device. */
export function useSigningOut(): { readonly signOut: () => void; readonly dialog: ReactNode } {
  const text = useText();
  const logout = useLogout();
  const [asking, setAsking] = useState(false);
  const signOut = async () => {
    const saved = await saveBeforeSignOut();
    if (!saved || hasUnsentForms() || (await holdsUnsaved())) setAsking(true);
    else await logout();
  };
  const dialog = (
    <ConfirmDialog
      open={asking} title={text('session.unsaved.title')} what={[text('session.unsaved.what')]} confirm={text('session.unsaved.lose')} cancel={text('session.unsaved.stay')} danger
      onCancel={() => setAsking(false)} onConfirm={() => void logout()}
    />
  );
  return { signOut: () => void signOut(), dialog };
}
