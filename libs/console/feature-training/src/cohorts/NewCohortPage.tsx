import { Box, Button, Chip, Typography } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { CohortCreateDocument, findPeople, useSend } from '@goodmark/console-data';
import { DayBox, FormPage, Picker, problemOf, SENT, TextBox, useForm, useText } from '@goodmark/console-ui';

interface Session {
  readonly heldOn: string;
  readonly content: string;
}

/** A problem with the members, or with one of them by position. */
const MEMBER = /^memberIds(\.\d+)?$/;

const EMPTY = { name: '', sessions: [{ heldOn: '', content: '' }] as readonly Session[], members: [] as readonly { readonly id: string; readonly name: string }[] };

/** A new training cohort: its sessions and its members. */
export function NewCohortPage() {
  const text = useText();
  const navigate = useNavigate();
  const { send, busy, failure, refuse } = useSend(CohortCreateDocument);
  const { form, put, dirty, box } = useForm(EMPTY, failure);
  const session = (index: number, part: Partial<Session>) => put({ sessions: form.sessions.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const removeSession = (index: number) => {
    put({ sessions: form.sessions.filter((_each, at) => at !== index) });
    requestAnimationFrame(() => document.getElementById('add-session')?.focus());
  };
  const submit = async () => {
    const missing = [
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('cohorts.nameMissing') }]),
      ...form.sessions.flatMap(({ heldOn }, index) => (heldOn ? [] : [{ field: `sessions.${index}.heldOn`, message: text('cohorts.dayMissing', { number: index + 1 }) }])),
    ];
    if (missing.length > 0) return refuse(missing);
    const made = await send({ input: { name: form.name, sessions: form.sessions.map(({ heldOn, content }) => ({ heldOn, content: content.trim() || null })), memberIds: form.members.map(({ id }) => id) } });
    if (made) navigate(`/cohorts/${made.cohortCreate.id}`, SENT);
  };
  // The API names the member by position; there is one box for them all.
  const wrong = (failure?.problems ?? []).filter(({ field }) => MEMBER.test(field));
  const membersProblem = wrong.map(({ field, message }) => [form.members[Number(field.split('.')[1])]?.name, message].filter(Boolean).join(': ')).join(' ') || undefined;
  return (
    <FormPage
      title={text('cohorts.add')} summary={text('cohorts.addWhat')} failure={failure} idOf={(field) => (MEMBER.test(field) ? 'memberIds' : field)} dirty={dirty} busy={busy}
      submit={text('cohorts.addNow')} onSubmit={submit} cancelTo="/cohorts"
    >
      <TextBox {...box('name')} label={text('people.name')} limit={200} required />
        <Box id="sessions" tabIndex={-1} sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="h2" component="h2">{text('cohorts.sessions')}</Typography>
          {form.sessions.map(({ heldOn, content }, index) => (
            <Box key={index} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '200px 1fr auto' }, alignItems: 'start' }}>
              <DayBox id={`sessions.${index}.heldOn`} label={text('cohorts.dayOf', { number: index + 1 })} value={heldOn} onChange={(value) => session(index, { heldOn: value })} problem={problemOf(failure, `sessions.${index}.heldOn`)} required />
              <TextBox id={`sessions.${index}.content`} label={text('cohorts.contentOf', { number: index + 1 })} value={content} lines={2} onChange={(value) => session(index, { content: value })} problem={problemOf(failure, `sessions.${index}.content`)} />
              {form.sessions.length > 1 ? <Button color="inherit" aria-label={text('cohorts.removeSession', { number: index + 1 })} onClick={() => removeSession(index)}>{text('actions.remove')}</Button> : null}
            </Box>
          ))}
          <Box><Button id="add-session" variant="outlined" onClick={() => put({ sessions: [...form.sessions, { heldOn: '', content: '' }] })}>{text('cohorts.addSession')}</Button></Box>
        </Box>
        <Typography variant="h2" component="h2">{text('cohorts.members')}</Typography>
        <Picker
          key={form.members.length} id="memberIds" label={text('cohorts.addMember')} value="" search={findPeople} problem={membersProblem}
          onChange={(id, name) => (id && !form.members.some((member) => member.id === id) ? put({ members: [...form.members, { id, name }] }) : undefined)}
        />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {form.members.map(({ id, name }) => {
            const remove = () => put({ members: form.members.filter((member) => member.id !== id) });
            return <Chip key={id} label={name} onClick={remove} onDelete={remove} aria-label={text('cohorts.removeMember', { name })} />;
          })}
        </Box>
    </FormPage>
  );
}
