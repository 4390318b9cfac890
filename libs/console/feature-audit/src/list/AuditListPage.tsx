import { AuditStatus, Grade, isDraft, Service } from '@goodmark/audit-tool';
import { financialYearOf, monthsOf } from '@goodmark/audit-schedule';
import { CaseCategoriesDocument, findActivities, findPeople, nameOfActivity, nameOfPerson, TeamsDocument, useApiQuery, useMay, useViewer, type AuditListQuery } from '@goodmark/console-data';
import { Column, DueDate, FilterPicker, FilterSelect, FilterText, GradeChip, ListPage, longMonth, RecordLink, RowsTable, shortMonth, StatusMark, useText } from '@goodmark/console-ui';
import { OtherFilters } from './OtherFilters';

type Row = AuditListQuery['page']['nodes'][number];

const searchActivities = findActivities(({ title, month }) => `${title}, ${shortMonth(month)}`);

/** How many financial years back the filters go. */
const YEARS_BACK = 3;

function Filters() {
  const text = useText();
  const today = useViewer()?.today;
  const maySearch = useMay('people');
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  const years = today ? yearsBefore(financialYearOf(today.slice(0, 7)), YEARS_BACK) : [];
  const months = years.slice(0, 2).flatMap((year) => [...monthsOf(year)].reverse());
  return (
    <>
      <FilterText source="reference" label={text('audits.reference')} />
      <FilterPicker source="activity" label={text('audits.activity')} search={searchActivities} nameOf={nameOfActivity} />
      {maySearch ? <FilterPicker source="auditor" label={text('audits.auditor')} search={findPeople} nameOf={nameOfPerson} /> : null}
      <FilterSelect source="status" label={text('audits.status')} choices={Object.values(AuditStatus).map((value) => ({ value, label: text(`auditStatus.${value}`) }))} />
      <FilterSelect source="outcome" label={text('audits.outcome')} choices={Object.values(Grade).map((value) => ({ value, label: text(`grade.${value}`) }))} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="team" label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="category" label={text('audits.category')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} />
      <FilterSelect source="financialYear" label={text('audits.financialYear')} choices={years.map((year) => ({ value: year, label: year }))} />
      <FilterSelect source="month" label={text('audits.month')} choices={months.map((month) => ({ value: month, label: longMonth(month) }))} />
    </>
  );
}

/** A financial year and those before it, latest first. */
function yearsBefore(year: string, count: number): string[] {
  const first = Number(year.slice(0, 4));
  return Array.from({ length: count + 1 }, (_, back) => `${first - back}/${String((first - back + 1) % 100).padStart(2, '0')}`);
}

/** Audits by filter, order and page. */
export function AuditListPage() {
  const text = useText();
  const today = useViewer()?.today;
  const may = { openCase: useMay('case'), openActivity: useMay('activity') };
  return (
    <ListPage
      resource="audits" title={text('audits.title')} summary={text('audits.summary')} sort={{ field: 'dueOn', order: 'DESC' }} filters={<><Filters /><OtherFilters /></>}
      empty={{ title: text('audits.empty.title'), what: text('audits.empty.what') }}
    >
      <RowsTable>
        <Column source="reference" label={text('audits.reference')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference }: Row) => <RecordLink to={`/audits/${id}`} name={reference} />} />
        <Column label={text('audits.case')} render={({ case: theCase, team }: Row) => <><RecordLink to={`/cases/${theCase.id}`} name={theCase.reference} may={may.openCase} /><br />{team.name}</>} />
        <Column
          label={text('audits.activity')}
          render={({ activity, month }: Row) => (activity ? <><RecordLink to={`/activities/${activity.id}`} name={activity.title} may={may.openActivity} />{month ? <><br />{shortMonth(month)}</> : null}</> : text('audits.practice'))}
        />
        <Column label={text('audits.auditor')} render={({ auditor }: Row) => auditor.name} />
        <Column label={text('audits.status')} render={({ status }: Row) => <StatusMark status={status} />} />
        <Column source="dueOn" label={text('audits.due')} render={({ dueOn, status }: Row) => (today ? <DueDate dueOn={dueOn} today={today} done={!isDraft(status)} /> : null)} />
        <Column label={text('audits.outcome')} render={({ outcome }: Row) => (outcome ? <GradeChip grade={outcome} /> : null)} />
      </RowsTable>
    </ListPage>
  );
}
