import { Chip } from '@mui/material';
import { useListContext } from 'react-admin';
import { Grade, INSTRUMENTS, instrumentInForce, InstrumentRecordStatus, isRecordDraft } from '@goodmark/audit-tool';
import { findActivities, findPeople, nameOfActivity, nameOfPerson, type RecordListQuery, TeamsDocument, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { Column, DueDate, FilterPicker, FilterSelect, FilterText, ListPage, longDay, OverallMark, RecordLink, type RecordsFilter, RowsTable, shortMonth, StatusMark, useText } from '@goodmark/console-ui';
import { subjectNameOf } from '../read/subject-name';

type Row = RecordListQuery['page']['nodes'][number];

const searchActivities = findActivities(({ title, month }) => `${title}, ${shortMonth(month)}`);
const IN_FORCE = INSTRUMENTS.filter((each) => instrumentInForce(each.key) === each);

function Filters() {
  const text = useText();
  const maySearch = useMay('people');
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  return (
    <>
      <FilterText source="reference" label={text('records.reference')} />
      <FilterSelect source="instrument" label={text('records.instrument')} choices={IN_FORCE.map(({ key, name }) => ({ value: key, label: name }))} />
      <FilterPicker source="activity" label={text('records.activity')} search={searchActivities} nameOf={nameOfActivity} />
      {maySearch ? <FilterPicker source="recorder" label={text('records.recorder')} search={findPeople} nameOf={nameOfPerson} /> : null}
      {maySearch ? <FilterPicker source="subject" label={text('records.subject')} search={findPeople} nameOf={nameOfPerson} /> : null}
      <FilterSelect source="status" label={text('records.status')} choices={Object.values(InstrumentRecordStatus).map((value) => ({ value, label: text(`auditStatus.${value}`) }))} />
      <FilterSelect source="overall" label={text('records.overall')} choices={Object.values(Grade).map((value) => ({ value, label: text(`grade.${value}`) }))} />
      <FilterSelect source="team" label={text('records.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <DayFilters />
    </>
  );
}

/** The filters of an address without a box of their own, each to be seen and taken away. */
function DayFilters() {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const { dueBefore, dueOn } = (filterValues ?? {}) as RecordsFilter;
  const said = [
    ...(dueBefore ? [['dueBefore', text('records.filter.dueBefore', { day: longDay(dueBefore) })] as const] : []),
    ...(dueOn ? [['dueOn', text('records.filter.dueOn', { day: longDay(dueOn) })] as const] : []),
  ];
  const remove = (name: string) => {
    const { [name]: _gone, ...others } = filterValues as Record<string, unknown>;
    setFilters(others, []);
  };
  return said.map(([name, words]) => <Chip key={name} label={words} onClick={() => remove(name)} onDelete={() => remove(name)} aria-label={text('records.filter.remove', { filter: words })} />);
}

/** Observations and other records of instruments by filter, order and page. */
export function RecordsPage() {
  const text = useText();
  const today = useViewer()?.today;
  const mayOpenActivity = useMay('activity');
  return (
    <ListPage resource="records" title={text('records.title')} summary={text('records.summary')} sort={{ field: 'dueOn', order: 'DESC' }} filters={<Filters />} empty={{ title: text('records.empty.title'), what: text('records.empty.what') }}>
      <RowsTable>
        <Column source="reference" label={text('records.reference')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference, instrument }: Row) => <><RecordLink to={`/records/${id}`} name={reference} /><br />{instrument.name}</>} />
        <Column label={text('records.subject')} render={(row: Row) => <>{subjectNameOf(row)}{row.subjectTeam ? <><br />{row.subjectTeam.name}</> : null}</>} />
        <Column label={text('records.activity')} render={({ activity }: Row) => <><RecordLink to={`/activities/${activity.id}`} name={activity.title} may={mayOpenActivity} /><br />{shortMonth(activity.month)}</>} />
        <Column label={text('records.recorder')} render={({ recorder }: Row) => recorder.name} />
        <Column label={text('records.status')} render={({ status }: Row) => <StatusMark status={status} />} />
        <Column source="dueOn" label={text('records.due')} render={({ dueOn, status }: Row) => (today ? <DueDate dueOn={dueOn} today={today} done={!isRecordDraft(status)} /> : null)} />
        <Column label={text('records.overall')} render={({ instrument, overall }: Row) => <OverallMark instrument={instrument.key} value={overall} />} />
      </RowsTable>
    </ListPage>
  );
}
