import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { PersonCreateDocument, useSend } from '@goodmark/console-data';
import { FormProblems, Page, problemOf, useLeaveWarning, useText } from '@goodmark/console-ui';
import { changesOf, missingIn, NOBODY } from './person-form';
import { PersonFields } from './PersonFields';

/** Adds somebody to the programme. They sign in once they are invited. */
export function NewPersonPage() {
  const text = useText();
  const navigate = useNavigate();
  const [form, setForm] = useState(NOBODY);
  const { send, busy, failure, refuse } = useSend(PersonCreateDocument);
  useLeaveWarning(form !== NOBODY && !busy);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(form, text);
    if (missing.length > 0) return refuse(missing);
    const created = await send({ input: { ...changesOf(NOBODY, form), name: form.name } });
    if (created) navigate(`/people/${created.personCreate.id}`);
  };
  return (
    <Page title={text('people.add')} summary={text('people.addWhat')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <FormProblems failure={failure} />
        <PersonFields form={form} onChange={(part) => setForm({ ...form, ...part })} problemOf={(field) => problemOf(failure, field)} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy}>{text('people.addNow')}</Button>
          <Button component={Link} to="/people">{text('form.cancel')}</Button>
        </Box>
      </Box>
    </Page>
  );
}
