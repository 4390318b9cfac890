import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { type CohortListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterText, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';

type Row = CohortListQuery['page']['nodes'][number];

/** Training cohorts of auditors. */
export function CohortsPage() {
  const text = useText();
  const mayAdd = useMay('cohortCreate');
  const add = mayAdd ? <Button component={Link} to="/cohorts/new" variant="contained">{text('cohorts.add')}</Button> : undefined;
  return (
    <ListPage
      resource="cohorts" title={text('menu.cohorts')} summary={text('cohorts.summary')} sort={{ field: 'startsOn', order: 'ASC' }} actions={add}
      filters={<FilterText source="name" label={text('people.name')} />} empty={{ title: text('cohorts.empty.title'), what: text('cohorts.empty.what'), action: add }}
    >
      <RowsTable>
        <Column label={text('people.name')} render={({ id, name }: Row) => <RecordLink to={`/cohorts/${id}`} name={name} />} />
        <Column source="startsOn" label={text('cohorts.startsOn')} render={({ startsOn }: Row) => longDay(startsOn)} />
        <Column label={text('cohorts.sessions')} render={({ sessions }: Row) => sessions.map(({ heldOn }) => longDay(heldOn)).join(', ')} />
        <Column label={text('cohorts.members')} render={({ members }: Row) => text('cohorts.signedOff', { done: members.filter(({ signedOffOn }) => signedOffOn !== null).length, of: members.length })} />
      </RowsTable>
    </ListPage>
  );
}
