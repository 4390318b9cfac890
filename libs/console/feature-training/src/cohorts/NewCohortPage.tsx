import { Box, Button, Chip, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { CohortCreateDocument, findPeople, useSend } from '@goodmark/console-data';
import { DayBox, FormProblems, Page, PersonPicker, problemOf, TextBox, useLeaveWarning, useText } from '@goodmark/console-ui';

interface Session {
  readonly heldOn: string;
  readonly content: string;
}

const EMPTY = { name: '', sessions: [{ heldOn: '', content: '' }] as readonly Session[], members: [] as readonly { readonly id: string; readonly name: string }[] };

/** A new training cohort: its sessions and its members. */
export function NewCohortPage() {
  const text = useText();
  const navigate = useNavigate();
  const [form, setForm] = useState(EMPTY);
  const { send, busy, failure, refuse } = useSend(CohortCreateDocument);
  useLeaveWarning(form !== EMPTY && !busy);
  const put = (part: Partial<typeof EMPTY>) => setForm({ ...form, ...part });
  const session = (index: number, part: Partial<Session>) => put({ sessions: form.sessions.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('cohorts.nameMissing') }]),
      ...form.sessions.flatMap(({ heldOn }, index) => (heldOn ? [] : [{ field: `sessions.${index}.heldOn`, message: text('cohorts.dayMissing', { number: index + 1 }) }])),
    ];
    if (missing.length > 0) return refuse(missing);
    const made = await send({ input: { name: form.name, sessions: form.sessions.map(({ heldOn, content }) => ({ heldOn, content: content.trim() || null })), memberIds: form.members.map(({ id }) => id) } });
    if (made) navigate(`/cohorts/${made.cohortCreate.id}`);
  };
  return (
    <Page title={text('cohorts.add')} summary={text('cohorts.addWhat')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <FormProblems failure={failure} />
        <TextBox id="name" label={text('people.name')} value={form.name} onChange={(name) => put({ name })} limit={200} problem={problemOf(failure, 'name')} required />
        <Box id="sessions" tabIndex={-1} sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="h2" component="h2">{text('cohorts.sessions')}</Typography>
          {form.sessions.map(({ heldOn, content }, index) => (
            <Box key={index} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '200px 1fr auto' }, alignItems: 'start' }}>
              <DayBox id={`sessions.${index}.heldOn`} label={text('cohorts.dayOf', { number: index + 1 })} value={heldOn} onChange={(value) => session(index, { heldOn: value })} problem={problemOf(failure, `sessions.${index}.heldOn`)} required />
              <TextBox id={`sessions.${index}.content`} label={text('cohorts.contentOf', { number: index + 1 })} value={content} onChange={(value) => session(index, { content: value })} problem={problemOf(failure, `sessions.${index}.content`)} />
              {form.sessions.length > 1 ? <Button color="inherit" aria-label={text('cohorts.removeSession', { number: index + 1 })} onClick={() => put({ sessions: form.sessions.filter((_each, at) => at !== index) })}>{text('actions.remove')}</Button> : null}
            </Box>
          ))}
          <Box><Button variant="outlined" onClick={() => put({ sessions: [...form.sessions, { heldOn: '', content: '' }] })}>{text('cohorts.addSession')}</Button></Box>
        </Box>
        <Typography variant="h2" component="h2">{text('cohorts.members')}</Typography>
        <PersonPicker
          key={form.members.length} id="memberIds" label={text('cohorts.addMember')} value="" search={findPeople} problem={problemOf(failure, 'memberIds')}
          onChange={(id, name) => (id && !form.members.some((member) => member.id === id) ? put({ members: [...form.members, { id, name }] }) : undefined)}
        />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {form.members.map(({ id, name }) => {
            const remove = () => put({ members: form.members.filter((member) => member.id !== id) });
            return <Chip key={id} label={name} onClick={remove} onDelete={remove} aria-label={text('cohorts.removeMember', { name })} />;
          })}
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy}>{text('cohorts.addNow')}</Button>
          <Button component={Link} to="/cohorts">{text('form.cancel')}</Button>
        </Box>
      </Box>
    </Page>
  );
}
