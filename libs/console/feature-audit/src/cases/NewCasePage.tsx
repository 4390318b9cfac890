import { useNavigate } from 'react-router-dom';
import { Service } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, CaseCreateDocument, findPeople, TeamsDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, DayBox, FormPage, Picker, problemOf, SENT, TextBox, useForm, useText } from '@goodmark/console-ui';

const EMPTY = { reference: '', service: '', teamId: '', caseHolderId: '', openSince: '', categories: [] as readonly string[] };

/** Adds a case by its reference in the case system. Never a name. */
export function NewCasePage() {
  const text = useText();
  const navigate = useNavigate();
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const { send, busy, failure, refuse } = useSend(CaseCreateDocument);
  const { form, put, dirty, box } = useForm(EMPTY, failure);
  const submit = async () => {
    const missing = [
      ...(form.reference.trim() ? [] : [{ field: 'reference', message: text('cases.referenceMissing') }]),
      ...(form.service ? [] : [{ field: 'service', message: text('cases.serviceMissing') }]),
      ...(form.teamId ? [] : [{ field: 'teamId', message: text('cases.teamMissing') }]),
      ...(form.categories.length > 0 ? [] : [{ field: 'categories', message: text('cases.categoryMissing') }]),
    ];
    if (missing.length > 0) return refuse(missing);
    const made = await send({
      input: { reference: form.reference.trim(), service: form.service as Service, teamId: form.teamId, caseHolderId: form.caseHolderId || null, openSince: form.openSince || null, categories: [...form.categories] },
    });
    if (made) navigate(`/cases/${made.caseCreate.id}`, SENT);
  };
  return (
    <FormPage title={text('cases.add')} summary={text('cases.addWhat')} failure={failure} dirty={dirty} busy={busy} submit={text('cases.addNow')} onSubmit={submit} cancelTo="/cases">
      <TextBox {...box('reference')} label={text('audits.reference')} hint={text('cases.referenceHint')} required />
      <ChoiceBox {...box('service')} label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} required />
      <ChoiceBox {...box('teamId')} label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} required />
      <Picker {...box('caseHolderId')} label={text('cases.holder')} search={findPeople} />
      <DayBox {...box('openSince')} label={text('cases.openSince')} />
      <CheckBoxes id="categories" label={text('schedule.categories')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => put({ categories: chosen })} problem={problemOf(failure, 'categories')} />
    </FormPage>
  );
}
