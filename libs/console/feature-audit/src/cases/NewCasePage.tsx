import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { Service } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, CaseCreateDocument, findPeople, TeamsDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, DayBox, FormProblems, Page, PersonPicker, problemOf, TextBox, useLeaveWarning, useText } from '@goodmark/console-ui';

const EMPTY = { reference: '', service: '', teamId: '', caseHolderId: '', openSince: '', categories: [] as readonly string[] };

/** Adds a case by its reference in the case system. Never a name. */
export function NewCasePage() {
  const text = useText();
  const navigate = useNavigate();
  const [form, setForm] = useState(EMPTY);
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const { send, busy, failure, refuse } = useSend(CaseCreateDocument);
  useLeaveWarning(form !== EMPTY && !busy);
  const put = (part: Partial<typeof EMPTY>) => setForm({ ...form, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
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
    if (made) navigate(`/cases/${made.caseCreate.id}`);
  };
  return (
    <Page title={text('cases.add')} summary={text('cases.addWhat')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <FormProblems failure={failure} />
        <TextBox id="reference" label={text('audits.reference')} hint={text('cases.referenceHint')} value={form.reference} onChange={(reference) => put({ reference })} problem={problemOf(failure, 'reference')} required />
        <ChoiceBox id="service" label={text('audits.service')} value={form.service} onChange={(service) => put({ service })} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} problem={problemOf(failure, 'service')} required />
        <ChoiceBox id="teamId" label={text('audits.team')} value={form.teamId} onChange={(teamId) => put({ teamId })} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} problem={problemOf(failure, 'teamId')} required />
        <PersonPicker id="caseHolderId" label={text('cases.holder')} value={form.caseHolderId} onChange={(caseHolderId) => put({ caseHolderId })} search={findPeople} problem={problemOf(failure, 'caseHolderId')} />
        <DayBox id="openSince" label={text('cases.openSince')} value={form.openSince} onChange={(openSince) => put({ openSince })} problem={problemOf(failure, 'openSince')} />
        <CheckBoxes id="categories" label={text('schedule.categories')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => put({ categories: chosen })} problem={problemOf(failure, 'categories')} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy}>{text('cases.addNow')}</Button>
          <Button component={Link} to="/cases">{text('form.cancel')}</Button>
        </Box>
      </Box>
    </Page>
  );
}
