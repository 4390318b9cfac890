import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { AimStatus } from '@goodmark/audit-tool';
import { useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longDay, RecordLink, RowsTable, type TextKey, useText } from '@goodmark/console-ui';
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

const WORDS = {
  recommendations: {
    tab: 'triggers.tab.recommendations', summary: 'recommendations.summary', add: 'recommendations.add',
    none: 'recommendations.empty.title', noneWhat: 'recommendations.empty.what',
  },
  objectives: { tab: 'triggers.tab.objectives', summary: 'objectives.summary', add: 'objectives.add', none: 'objectives.empty.title', noneWhat: 'objectives.empty.what' },
} as const satisfies Record<string, Record<string, TextKey>>;

interface Props<R extends AimRow> {
  readonly kind: keyof typeof WORDS;
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
  const words = WORDS[kind];
  const mayAdd = useMay(creates);
  const [adding, setAdding] = useState(false);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text(words.add)}</Button> : undefined;
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
        resource={resource} title={text(words.tab)} summary={text(words.summary)} sort={sort} actions={add} filters={filters} notice={<TriggerTabs current={kind} />}
        empty={{ title: text(words.none), what: text(words.noneWhat), action: add }}
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
