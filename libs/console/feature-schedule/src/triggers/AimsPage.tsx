import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { AimStatus } from '@goodmark/audit-tool';
import { useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { TriggerTabs } from './TriggerTabs';

/** What every row of such a list says. */
export interface AimRow {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly status: AimStatus;
  readonly owner: { readonly name: string } | null;
  readonly activities: readonly unknown[];
}

interface Props<R extends AimRow> {
  readonly kind: 'recommendations' | 'objectives';
  /** The list, its order at first, and the mutation that adds to it. */
  readonly resource: string;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly creates: string;
  /** Where a row comes from: the name of the filter, what it is called, and what a row says of it. */
  readonly from: { readonly source: string; readonly label: string; readonly of: (row: R) => ReactNode; readonly sortBy?: string };
  readonly dialog: (onClose: () => void) => ReactNode;
}

/** Recommendations or objectives: how far each has come, and how many activities answer to it. */
export function AimsPage<R extends AimRow>({ kind, resource, sort, creates, from, dialog }: Props<R>) {
  const text = useText();
  const mayAdd = useMay(creates);
  const [adding, setAdding] = useState(false);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text(`${kind}.add`)}</Button> : undefined;
  const filters = (
    <>
      <FilterText source="title" label={text('aims.title')} />
      <FilterText source={from.source} label={from.label} />
      <FilterSelect source="status" label={text('audits.status')} choices={Object.values(AimStatus).map((value) => ({ value, label: text(`aimStatus.${value}`) }))} />
    </>
  );
  return (
    <>
      <ListPage
        resource={resource} title={text(`triggers.tab.${kind}`)} summary={text(`${kind}.summary`)} sort={sort} actions={add} filters={filters} notice={<TriggerTabs current={kind} />}
        empty={{ title: text(`${kind}.empty.title`), what: text(`${kind}.empty.what`), action: add }}
      >
        <RowsTable>
          <Column source="title" label={text('aims.title')} render={({ id, title }: R) => <RecordLink to={`/triggers/${kind}/${id}`} name={title} />} />
          <Column {...(from.sortBy ? { source: from.sortBy } : {})} label={from.label} render={from.of} />
          <Column label={text('indicators.owner')} render={({ owner }: R) => owner?.name ?? text('audits.none')} />
          <Column source="dueOn" label={text('aims.dueOn')} render={({ dueOn }: R) => (dueOn ? longDay(dueOn) : text('audits.none'))} />
          <Column label={text('audits.status')} render={({ status }: R) => text(`aimStatus.${status}`)} />
          <Column label={text('aims.activities')} render={({ activities }: R) => activities.length} />
        </RowsTable>
      </ListPage>
      {adding ? dialog(() => setAdding(false)) : null}
    </>
  );
}
