import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { LeaverWorkDocument, PersonChangeDocument, PersonInviteDocument, type PersonLeaveMutation, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { ConfirmDialog, FormProblems, longInstant, ShownOnce, useText } from '@goodmark/console-ui';
import { LeaveDialog } from './LeaveDialog';
import { PassedOn } from './PassedOn';
import type { PersonRead } from './person-form';

/** The way in and the way out: an invitation by a one-time link, and whether the person may sign in at all. */
export function PersonAccess({ person }: { readonly person: PersonRead }) {
  const text = useText();
  const mayInvite = useMay('personInvite');
  const mayLeave = useMay('personLeave');
  // Whoever a list made inactive may still have work to pass on.
  const left = useApiQuery(LeaverWorkDocument, { personId: person.id }, { enabled: mayLeave && !person.active }).data?.leaverWork ?? [];
  const invite = useSend(PersonInviteDocument);
  const change = useSend(PersonChangeDocument);
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [passed, setPassed] = useState<PersonLeaveMutation['personLeave'] | null>(null);
  const [link, setLink] = useState<{ readonly url: string; readonly until: string } | null>(null);
  // A repeated request whose first answer was lost tells no secret twice.
  const [lost, setLost] = useState(false);
  const ask = async () => {
    const done = await invite.send({ input: { id: person.id } });
    const path = done?.personInvite.path;
    setLost(Boolean(done) && !path);
    if (path) setLink({ url: `${window.location.origin}${path}`, until: done.personInvite.expiresAt ? longInstant(done.personInvite.expiresAt) : '' });
  };
  const set = async (active: boolean) => {
    await change.send({ input: { id: person.id, version: person.version, active } });
    setAsking(false);
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      <FormProblems failure={invite.failure ?? change.failure} idOf={() => null} />
      {lost ? <Alert severity="warning" icon={false} role="alert" sx={{ mb: 2 }}>{text('people.inviteLost')}</Alert> : null}
      {link ? <ShownOnce title={text('people.invited')} what={text('people.invitedWhat', { until: link.until })} value={link.url} /> : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {mayInvite && person.active ? <Button variant="outlined" disabled={invite.busy} onClick={() => void ask()}>{text('people.invite')}</Button> : null}
        {mayLeave && (person.active || left.length > 0) ? <Button onClick={() => setLeaving(true)}>{text(person.active ? 'leaving.open' : 'leaving.passOn')}</Button> : null}
        {person.active ? <Button color="error" onClick={() => setAsking(true)}>{text('people.deactivate')}</Button> : <Button variant="outlined" disabled={change.busy} onClick={() => void set(true)}>{text('people.activate')}</Button>}
      </Box>
      {passed ? <PassedOn passed={passed} /> : null}
      {leaving ? (
        <LeaveDialog person={person} onClose={() => setLeaving(false)} onLeft={(work) => {
          setPassed(work);
          setLeaving(false);
        }} />
      ) : null}
      <ConfirmDialog
        open={asking} title={text('people.deactivateAsk', { name: person.name })} what={[text('people.deactivateWhat')]} confirm={text('people.deactivate')} danger busy={change.busy}
        onCancel={() => setAsking(false)} onConfirm={() => void set(false)}
      />
    </Box>
  );
}
