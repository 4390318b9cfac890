import { useNavigate } from 'react-router-dom';
import { PersonCreateDocument, useSend } from '@goodmark/console-data';
import { FormPage, problemOf, SENT, useForm, useText } from '@goodmark/console-ui';
import { changesOf, missingIn, NOBODY } from './person-form';
import { PersonFields } from './PersonFields';

/** Adds somebody to the programme. They sign in once they are invited. */
export function NewPersonPage() {
  const text = useText();
  const navigate = useNavigate();
  const { send, busy, failure, refuse } = useSend(PersonCreateDocument);
  const { form, put, dirty } = useForm(NOBODY, failure);
  const submit = async () => {
    const missing = missingIn(form, text);
    if (missing.length > 0) return refuse(missing);
    const created = await send({ input: { ...changesOf(NOBODY, form), name: form.name } });
    if (created) navigate(`/people/${created.personCreate.id}`, SENT);
  };
  return (
    <FormPage title={text('people.add')} summary={text('people.addWhat')} failure={failure} dirty={dirty} busy={busy} submit={text('people.addNow')} onSubmit={submit} cancelTo="/people">
      <PersonFields form={form} onChange={put} problemOf={(field) => problemOf(failure, field)} />
    </FormPage>
  );
}
