import { Button } from '@mui/material';
import { useState } from 'react';
import { BankHolidayChangeDocument, LastBankHolidayDocument, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { Column, FailureNote, FilterSelect, ListPage, longDay, RowsTable, useText } from '@goodmark/console-ui';
import { AddHolidayDialog } from './AddHolidayDialog';
import type { HolidayRow } from './holiday';
import { RenameHolidayDialog } from './RenameHolidayDialog';

const FIRST_YEAR = 2016;

/** The bank holidays by which due dates are counted. */
export function HolidaysPage() {
  const text = useText();
  const mayAdd = useMay('bankHolidayCreate');
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<HolidayRow | null>(null);
  const last = useApiQuery(LastBankHolidayDocument, {}).data?.bankHolidays.nodes[0]?.day.slice(0, 4);
  const years = Array.from({ length: Number(last ?? FIRST_YEAR) - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text('holidays.add')}</Button> : undefined;
  const filters = (
    <>
      <FilterSelect source="year" label={text('holidays.year')} choices={years.map((value) => ({ value, label: value }))} />
      <FilterSelect source="kept" label={text('holidays.state')} choices={[{ value: 'true', label: text('holidays.kept') }, { value: 'false', label: text('holidays.off') }]} />
    </>
  );
  return (
    <>
      <ListPage
        resource="bankHolidays" title={text('holidays.title')} sort={{ field: 'day', order: 'ASC' }} actions={add} filters={filters} empty={{ title: text('holidays.empty.title'), what: text('holidays.empty.what'), action: add }}
        summary={<>{text('holidays.summary')}{last ? ` ${text('holidays.last', { year: last })}` : ''}</>}
      >
        <Days onRename={setRenaming} />
      </ListPage>
      {adding ? <AddHolidayDialog onClose={() => setAdding(false)} /> : null}
      {renaming ? <RenameHolidayDialog holiday={renaming} onClose={() => setRenaming(null)} /> : null}
    </>
  );
}

function Days({ onRename }: { readonly onRename: (holiday: HolidayRow) => void }) {
  const text = useText();
  const mayChange = useMay('bankHolidayChange');
  const { send, busy, failure } = useSend(BankHolidayChangeDocument);
  const named = ({ day, name }: HolidayRow) => ({ name, day: longDay(day) });
  const steps = (row: HolidayRow) => (
    <>
      <Button size="small" disabled={busy} aria-label={text('holidays.renameNamed', named(row))} onClick={() => onRename(row)}>{text('holidays.rename')}</Button>
      <Button size="small" disabled={busy} aria-label={text(row.kept ? 'holidays.takeOffNamed' : 'holidays.putBackNamed', named(row))} onClick={() => void send({ input: { id: row.id, version: row.version, kept: !row.kept } })}>
        {text(row.kept ? 'holidays.takeOff' : 'holidays.putBack')}
      </Button>
    </>
  );
  return (
    <>
      {failure ? <FailureNote failure={failure} /> : null}
      <RowsTable>
        <Column source="day" label={text('holidays.day')} render={({ day }: HolidayRow) => longDay(day)} />
        <Column label={text('holidays.name')} render={({ name }: HolidayRow) => name} />
        <Column label={text('holidays.state')} render={(row: HolidayRow) => <>{text(row.kept ? 'holidays.kept' : 'holidays.off')} {mayChange ? steps(row) : null}</>} />
      </RowsTable>
    </>
  );
}
