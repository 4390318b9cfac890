import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Level, Role } from '@goodmark/audit-tool';
import { type PersonListQuery, TeamsDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, RecordLink, RowsTable, useText } from '@goodmark/console-ui';

type Row = PersonListQuery['page']['nodes'][number];

function Filters() {
  const text = useText();
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  return (
    <>
      <FilterText source="name" label={text('people.name')} />
      <FilterSelect source="role" label={text('people.role')} choices={Object.values(Role).map((value) => ({ value, label: text(`role.${value}`) }))} />
      <FilterSelect source="level" label={text('people.level')} choices={Object.values(Level).map((value) => ({ value, label: text(`level.${value}`) }))} />
      <FilterSelect source="team" label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="active" label={text('people.state')} choices={[{ value: 'true', label: text('people.active') }, { value: 'false', label: text('people.inactive') }]} />
    </>
  );
}

/** The people of the programme. */
export function PeoplePage() {
  const text = useText();
  const mayAdd = useMay('personCreate');
  const mayImport = useMay('directoryImport');
  const add = mayAdd ? <Button component={Link} to="/people/new" variant="contained">{text('people.add')}</Button> : undefined;
  return (
    <ListPage
      resource="people" title={text('menu.people')} summary={text('people.summary')} sort={{ field: 'name', order: 'ASC' }} filters={<Filters />} actions={<>{mayImport ? <Button component={Link} to="/people/import">{text('directory.open')}</Button> : null}{add}</>}
      empty={{ title: text('people.empty.title'), what: text('people.empty.what'), action: add }}
    >
      <RowsTable>
        <Column source="name" label={text('people.name')} render={({ id, name }: Row) => <RecordLink to={`/people/${id}`} name={name} />} />
        <Column label={text('people.level')} render={({ level }: Row) => (level ? text(`level.${level}`) : null)} />
        <Column label={text('people.roles')} render={({ roles }: Row) => roles.map((role) => text(`role.${role}`)).join(', ')} />
        <Column label={text('audits.team')} render={({ team }: Row) => team?.name ?? null} />
        <Column label={text('signIn.email')} render={({ email }: Row) => email} />
        <Column label={text('people.state')} render={({ active }: Row) => text(active ? 'people.active' : 'people.inactive')} />
      </RowsTable>
    </ListPage>
  );
}
