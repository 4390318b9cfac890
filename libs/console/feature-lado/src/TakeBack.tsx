import { Button } from '@mui/material';
import { useState } from 'react';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { LadoAccessRevokeDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';

interface Of {
  readonly access: { readonly id: string; readonly version: number; readonly person: { readonly name: string } };
}

/** Takes cover or access back, with a reason. */
export function TakeBack({ access }: Of) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { name } = access.person;
  return (
    <>
      <Button size="small" aria-label={text('lado.takeBackOf', { name })} onClick={() => setOpen(true)}>{text('lado.takeBack')}</Button>
      {open ? <TakeBackDialog access={access} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TakeBackDialog({ access: { id, version, person }, onClose }: Of & { readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(LadoAccessRevokeDocument);
  return (
    <ReasonDialog
      title={text('lado.takeBackTitle', { name: person.name })} what={text('lado.takeBackWhat')} reason={text('lado.takeBackReason')} missing={text('lado.takeBackMissing')} submit={text('lado.takeBackNow')} limit={TEXT_LIMITS.reason} busy={busy} failure={failure}
      refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
