import { Alert, Box, Button, Skeleton } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { PersonChangeDocument, PersonDetailDocument, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { Facts, FailureNote, FormProblems, Nothing, Page, problemOf, Section, useLeaveWarning, useText } from '@goodmark/console-ui';
import { changesOf, formOf, missingIn, type PersonForm, type PersonRead } from './person-form';
import { PersonAccess } from './PersonAccess';
import { PersonFields } from './PersonFields';

/** One person: who they are, and for administrators all that can be changed about them. */
export function PersonPage() {
  const text = useText();
  const { id = '' } = useParams();
  const mayChange = useMay('personChange');
  const { data, error, isPending, refetch } = useApiQuery(PersonDetailDocument, { id });
  if (error && !data) return <Page title={text('menu.people')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const { person } = data;
  if (!person) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('people.missing')} action={<Button component={Link} to="/people" variant="contained">{text('menu.people')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  return (
    <Page title={person.name} summary={text(person.active ? 'people.active' : 'people.inactive')}>
      <Facts
        facts={[
          [text('signIn.email'), person.email ?? text('audits.none')], [text('people.level'), person.level ? text(`level.${person.level}`) : text('audits.none')],
          [text('audits.team'), person.team?.name ?? text('audits.none')], [text('people.roles'), person.roles.map((role) => text(`role.${role}`)).join(', ') || text('audits.none')],
        ]}
      />
      {mayChange ? (
        <>
          <Section title={text('people.change')}><ChangeForm key={person.id} person={person} /></Section>
          <Section title={text('people.access')}><PersonAccess person={person} /></Section>
        </>
      ) : null}
    </Page>
  );
}

function ChangeForm({ person }: { readonly person: PersonRead }) {
  const text = useText();
  // What was typed over: read again after a refusal it may differ, and both are shown.
  const [typed, setTyped] = useState<Partial<PersonForm>>({});
  const [saved, setSaved] = useState(false);
  const { send, busy, failure, refuse } = useSend(PersonChangeDocument);
  const stands = formOf(person);
  const form = { ...stands, ...typed };
  const changes = changesOf(stands, form);
  const dirty = Object.keys(changes).length > 0;
  useLeaveWarning(dirty && !busy);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(form, text);
    if (missing.length > 0) return refuse(missing);
    const done = await send({ input: { id: person.id, version: person.version, ...changes } });
    if (!done) return;
    setTyped({});
    setSaved(true);
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      {failure?.code === 'CONFLICT' ? <Alert severity="warning" icon={false} role="alert">{text('people.conflict')}</Alert> : <FormProblems failure={failure} />}
      <PersonFields form={form} onChange={(part) => {
        setSaved(false);
        setTyped({ ...typed, ...part });
      }} problemOf={(field) => problemOf(failure, field)} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Button type="submit" variant="contained" disabled={busy || !dirty}>{text('form.save')}</Button>
        <span role="status">{saved && !dirty ? text('people.saved') : ''}</span>
      </Box>
    </Box>
  );
}
