import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { PersonChangeDocument, PersonInviteDocument, useMay, useSend } from '@goodmark/console-data';
import { FormProblems, longInstant, ShownOnce, useText } from '@goodmark/console-ui';
import type { PersonRead } from './person-form';

/** The way in and the way out: an invitation by a one-time link, and whether the person may sign in at all. */
export function PersonAccess({ person }: { readonly person: PersonRead }) {
  const text = useText();
  const mayInvite = useMay('personInvite');
  const invite = useSend(PersonInviteDocument);
  const change = useSend(PersonChangeDocument);
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<{ readonly url: string; readonly until: string } | null>(null);
  const ask = async () => {
    const done = await invite.send({ input: { id: person.id } });
    const path = done?.personInvite.path;
    if (path) setLink({ url: `${window.location.origin}${path}`, until: done.personInvite.expiresAt ? longInstant(done.personInvite.expiresAt) : '' });
  };
  const set = async (active: boolean) => {
    await change.send({ input: { id: person.id, version: person.version, active } });
    setAsking(false);
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      <FormProblems failure={invite.failure ?? change.failure} idOf={() => null} />
      {link ? <ShownOnce title={text('people.invited')} what={text('people.invitedWhat', { until: link.until })} value={link.url} /> : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {mayInvite && person.active ? <Button variant="outlined" disabled={invite.busy} onClick={() => void ask()}>{text('people.invite')}</Button> : null}
        {person.active ? <Button color="error" onClick={() => setAsking(true)}>{text('people.deactivate')}</Button> : <Button variant="outlined" disabled={change.busy} onClick={() => void set(true)}>{text('people.activate')}</Button>}
      </Box>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby="deactivate-title">
        <DialogTitle id="deactivate-title">{text('people.deactivateAsk', { name: person.name })}</DialogTitle>
        <DialogContent><DialogContentText>{text('people.deactivateWhat')}</DialogContentText></DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{text('form.cancel')}</Button>
          <Button color="error" variant="contained" disabled={change.busy} onClick={() => void set(false)}>{text('people.deactivate')}</Button>
        </DialogActions>
      </Dialog>
    </Box>
  );
}
