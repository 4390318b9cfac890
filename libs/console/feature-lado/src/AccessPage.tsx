import { Button } from '@mui/material';
import { useState } from 'react';
import { LadoAccessKind } from '@goodmark/audit-tool';
import type { LadoAccessListQuery } from '@goodmark/console-data';
import { Column, FilterSelect, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { LadoTabs } from './LadoTabs';
import { LetInDialog } from './LetInDialog';
import { TakeBack } from './TakeBack';

type Row = LadoAccessListQuery['page']['nodes'][number];

/** Deputies and auditors, those of the past included. */
export function AccessPage() {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const add = <Button variant="contained" onClick={() => setAdding(true)}>{text('lado.deputy')}</Button>;
  return (
    <>
      <ListPage
        resource="ladoAccesses" title={text('lado.accessTitle')} summary={text('lado.accessSummary')} sort={{ field: 'untilOn', order: 'DESC' }} actions={add} notice={<LadoTabs current="access" />} empty={{ title: text('lado.accessEmpty.title'), what: text('lado.accessEmpty.what'), action: add }}
        filters={<FilterSelect source="kind" label={text('lado.kind')} choices={Object.values(LadoAccessKind).map((value) => ({ value, label: text(`lado.kinds.${value}`) }))} />}
      >
        <RowsTable>
          <Column label={text('lado.who')} render={({ person }: Row) => person.name} />
          <Column label={text('lado.kind')} render={({ kind }: Row) => text(`lado.kinds.${kind}`)} />
          <Column label={text('lado.reference')} render={({ referral }: Row) => (referral ? <RecordLink to={`/lado/${referral.id}`} name={referral.reference} /> : text('lado.all'))} />
          <Column source="fromOn" label={text('lado.from')} render={({ fromOn }: Row) => longDay(fromOn)} />
          <Column source="untilOn" label={text('lado.until')} render={({ untilOn }: Row) => longDay(untilOn)} />
          <Column label={text('lado.why')} render={({ reason }: Row) => reason} />
          <Column label={text('lado.lasts')} render={(row: Row) => (row.revokedAt === null ? <>{text(row.lasts ? 'lado.isIn' : 'lado.isOut')}<br /><TakeBack access={row} /></> : text('lado.takenBack'))} />
        </RowsTable>
      </ListPage>
      {adding ? <LetInDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
