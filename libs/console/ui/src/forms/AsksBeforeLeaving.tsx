import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from '../ConfirmDialog';
import { useText } from '../text';
import { noteUnsentForm } from './unsent-forms';

/** Goes with `navigate` to where a form leads once it was sent, so that nobody is asked about it. */
export const SENT = { state: { sent: true } } as const;

/** The question itself, before typed words are left behind. */
export function LeaveQuestion({ open, onStay, onLeave }: { readonly open: boolean; readonly onStay: () => void; readonly onLeave: () => void }) {
  const text = useText();
  return <ConfirmDialog open={open} title={text('form.leaveTitle')} what={[text('form.leaveWhat')]} cancel={text('form.stay')} confirm={text('form.leave')} danger onCancel={onStay} onConfirm={onLeave} />;
}

/** While `when`: asks before a link, the browser's Back or the closing of the tab leads away from the page. */
export function AsksBeforeLeaving({ when }: { readonly when: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const sent = (nextLocation.state as { sent?: boolean } | null)?.sent === true;
    // Signing out has asked already.
    return when && !sent && nextLocation.pathname !== '/login' && nextLocation.pathname !== currentLocation.pathname;
  });
  useEffect(() => {
    if (!when) return;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    const taken = noteUnsentForm();
    window.addEventListener('beforeunload', closing);
    return () => {
      taken();
      window.removeEventListener('beforeunload', closing);
    };
  }, [when]);
  return <LeaveQuestion open={blocker.state === 'blocked'} onStay={() => blocker.reset?.()} onLeave={() => blocker.proceed?.()} />;
}
