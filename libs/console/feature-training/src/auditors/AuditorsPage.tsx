import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useState } from 'react';
import { useMay, useViewer } from '@goodmark/console-data';
import { Column, FilterSelect, HistoryLink, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { AddAuditorDialog } from './AddAuditorDialog';
import type { AuditorRow } from './auditor-form';
import { ChangeAuditorDialog } from './ChangeAuditorDialog';

/** The auditor register: who may be allocated audits, since when and how many. */
export function AuditorsPage() {
  const text = useText();
  const mayAdd = useMay('auditorCreate');
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<AuditorRow | null>(null);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text('auditors.add')}</Button> : undefined;
  return (
    <>
      <ListPage
        resource="auditors" title={text('menu.auditors')} summary={text('auditors.summary')} sort={{ field: 'trainedOn', order: 'ASC' }} actions={add}
        filters={<FilterSelect source="active" label={text('people.state')} choices={[{ value: 'true', label: text('people.active') }, { value: 'false', label: text('people.inactive') }]} />}
        empty={{ title: text('auditors.empty.title'), what: text('auditors.empty.what'), action: add }}
      >
        <Register onChange={setChanging} />
      </ListPage>
      {changing ? <ChangeAuditorDialog auditor={changing} onClose={() => setChanging(null)} /> : null}
      {adding ? <AddAuditorDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Register({ onChange }: { readonly onChange: (auditor: AuditorRow) => void }) {
  const text = useText();
  const mayOpen = useMay('person');
  const mayChange = useMay('auditorChange');
  const mayAgree = useMay('auditorAgreement');
  const viewer = useViewer();
  // How far somebody agrees with their moderators is seen by them and by quality leads alone.
  const seesAgreement = (id: string) => mayAgree && (id === viewer?.id || (viewer?.roles.includes('QUALITY_LEAD') ?? false));
  const day = (value: string | null) => (value ? longDay(value) : text('audits.none'));
  return (
    <RowsTable>
      <Column label={text('people.name')} render={({ person }: AuditorRow) => <RecordLink to={`/people/${person.id}`} name={person.name} may={mayOpen} />} />
      <Column label={text('people.level')} render={({ person }: AuditorRow) => (person.level ? text(`level.${person.level}`) : null)} />
      <Column label={text('audits.team')} render={({ person }: AuditorRow) => person.team?.name ?? null} />
      <Column source="trainedOn" label={text('auditors.trainedOn')} render={({ trainedOn }: AuditorRow) => day(trainedOn)} />
      <Column label={text('auditors.expected')} render={({ expectedPerMonth }: AuditorRow) => expectedPerMonth} />
      <Column label={text('people.state')} render={(row: AuditorRow) => (
        <>
          {row.pausedFrom && row.leftOn === null ? `${text(row.pausedUntil ? 'auditors.leave' : 'auditors.leaveOpen', { from: longDay(row.pausedFrom), until: day(row.pausedUntil) })} ` : null}
          {row.leftOn ? text('auditors.left', { day: longDay(row.leftOn) }) : text(row.active ? 'people.active' : 'people.inactive')}
          {mayChange ? <>{' '}<Button size="small" onClick={() => onChange(row)} aria-label={text('auditors.changeNamed', { name: row.person.name })}>{text('write.change')}</Button></> : null}
          {seesAgreement(row.id) ? <>{' '}<Button size="small" component={Link} to={`/auditors/${row.id}/agreement`} aria-label={text('auditors.agreementNamed', { name: row.person.name })}>{text('auditors.agreement')}</Button></> : null}
          {' '}<HistoryLink kind="AUDITOR" id={row.id} of={row.person.name} />
        </>
      )} />
    </RowsTable>
  );
}
