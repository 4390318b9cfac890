import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { Level, Role } from '@goodmark/audit-tool';
import { PersonChangeDocument, TeamsDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, ChangedMeanwhile, FormProblems, problemOf, useText, useTypedOver } from '@goodmark/console-ui';
import { changesOf, formOf, missingIn, type PersonForm, type PersonRead } from './person-form';
import { PersonFields } from './PersonFields';

/** Changes a person. What somebody else changes meanwhile is shown beside what was typed; only what was typed is sent. */
export function ChangePersonForm({ person }: { readonly person: PersonRead }) {
  const text = useText();
  const [saved, setSaved] = useState(false);
  const { send, busy, failure, refuse } = useSend(PersonChangeDocument);
  const stands = formOf(person);
  const { form, put, dirty, changed, clashing, forget } = useTypedOver(stands, person.version);
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(form, text);
    if (missing.length > 0) return refuse(missing);
    if (!(await send({ input: { id: person.id, version: person.version, ...changesOf(stands, form) } }))) return;
    forget();
    setSaved(true);
  };
  const labels: Readonly<Record<keyof PersonForm, string>> = { name: text('people.name'), email: text('signIn.email'), level: text('people.level'), teamId: text('audits.team'), roles: text('people.roles') };
  const words = (field: keyof PersonForm, of: PersonForm): string => {
    if (field === 'roles') return of.roles.map((role) => text(`role.${role as Role}`)).join(', ') || text('audits.none');
    if (of[field] === '') return text('audits.none');
    if (field === 'level') return text(`level.${of.level as Level}`);
    return field === 'teamId' ? (teams.find(({ id }) => id === of.teamId)?.name ?? of.teamId) : of[field];
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      {changed ? <ChangedMeanwhile clashes={clashing.map((field) => ({ label: labels[field], stands: words(field, stands), typed: words(field, form) }))} /> : null}
      {changed && failure?.code === 'CONFLICT' ? null : <FormProblems failure={failure} />}
      <PersonFields form={form} onChange={(part) => {
        setSaved(false);
        put(part);
      }} problemOf={(field) => problemOf(failure, field)} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Button type="submit" variant="contained" disabled={busy || !dirty}>{text('form.save')}</Button>
        <span role="status">{saved && !dirty ? text('people.saved') : ''}</span>
      </Box>
      <AsksBeforeLeaving when={dirty && !busy} />
    </Box>
  );
}
