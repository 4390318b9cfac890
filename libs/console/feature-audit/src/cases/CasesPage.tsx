import { Button, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { Service } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, type CaseListQuery, findPeople, nameOfPerson, TeamsDocument, useApiQuery, useCategoryNames, useMay } from '@goodmark/console-data';
import { Column, FilterPicker, FilterSelect, FilterText, ListPage, longDay, RowsTable, useText } from '@goodmark/console-ui';

type Row = CaseListQuery['page']['nodes'][number];

function Filters() {
  const text = useText();
  const maySearch = useMay('people');
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  return (
    <>
      <FilterText source="reference" label={text('audits.reference')} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="team" label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="category" label={text('audits.category')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} />
      {maySearch ? <FilterPicker source="caseHolder" label={text('cases.holder')} search={findPeople} nameOf={nameOfPerson} /> : null}
    </>
  );
}

/** Cases, known by their references alone. */
export function CasesPage() {
  const text = useText();
  const names = useCategoryNames();
  const mayAdd = useMay('caseCreate');
  const add = mayAdd ? <Button component={Link} to="/cases/new" variant="contained">{text('cases.add')}</Button> : undefined;
  return (
    <ListPage
      resource="cases" title={text('menu.cases')} summary={text('cases.summary')} sort={{ field: 'reference', order: 'ASC' }} filters={<Filters />} actions={add}
      empty={{ title: text('cases.empty.title'), what: text('cases.empty.what'), action: add }}
    >
      <RowsTable>
        <Column source="reference" label={text('audits.reference')} render={({ id, reference }: Row) => <MuiLink component={Link} to={`/cases/${id}`} sx={{ whiteSpace: 'nowrap' }}>{reference}</MuiLink>} />
        <Column label={text('audits.category')} render={({ categories }: Row) => names(categories)} />
        <Column label={text('audits.service')} render={({ service }: Row) => text(`service.${service}`)} />
        <Column label={text('audits.team')} render={({ team }: Row) => team.name} />
        <Column label={text('cases.holder')} render={({ caseHolder }: Row) => caseHolder?.name ?? null} />
        <Column source="openSince" label={text('cases.openSince')} render={({ openSince }: Row) => (openSince ? longDay(openSince) : null)} />
      </RowsTable>
    </ListPage>
  );
}
