import { Box } from '@mui/material';
import { Level, Role } from '@goodmark/audit-tool';
import { TeamsDocument, useApiQuery } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, TextBox, useText } from '@goodmark/console-ui';
import type { PersonForm } from './person-form';

interface Props {
  readonly form: PersonForm;
  readonly onChange: (part: Partial<PersonForm>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** The boxes for a person, the same for a new one and for a change. */
export function PersonFields({ form, onChange, problemOf }: Props) {
  const text = useText();
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextBox id="name" label={text('people.name')} value={form.name} onChange={(name) => onChange({ name })} limit={200} problem={problemOf('name')} required />
      <TextBox id="email" type="email" label={text('signIn.email')} hint={text('people.emailHint')} value={form.email} onChange={(email) => onChange({ email })} problem={problemOf('email')} />
      <ChoiceBox id="level" label={text('people.level')} none={text('audits.none')} value={form.level} onChange={(level) => onChange({ level })} choices={Object.values(Level).map((value) => ({ value, label: text(`level.${value}`) }))} problem={problemOf('level')} />
      <ChoiceBox id="teamId" label={text('audits.team')} none={text('audits.none')} value={form.teamId} onChange={(teamId) => onChange({ teamId })} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} problem={problemOf('teamId')} />
      <CheckBoxes id="roles" label={text('people.roles')} hint={text('people.rolesHint')} chosen={form.roles} onChange={(roles) => onChange({ roles })} choices={Object.values(Role).map((value) => ({ value, label: text(`role.${value}`) }))} problem={problemOf('roles')} />
    </Box>
  );
}
