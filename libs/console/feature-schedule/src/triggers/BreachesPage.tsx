import { Button } from '@mui/material';
import { useState } from 'react';
import { BreachStatus } from '@goodmark/audit-tool';
import { useMay } from '@goodmark/console-data';
import { Column, dayOfInstant, FilterSelect, ListPage, longMonth, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { AcceptBreachDialog } from './AcceptBreachDialog';
import type { BreachRow } from './breach';
import { DismissBreachDialog } from './DismissBreachDialog';
import { TriggerTabs } from './TriggerTabs';
import { valueWords } from './value-words';

/** Values that crossed their threshold, and so propose activities; what became of each. */
export function BreachesPage() {
  const text = useText();
  const mayDecide = useMay('indicatorBreachAccept');
  const [deciding, setDeciding] = useState<{ readonly breach: BreachRow; readonly accept: boolean } | null>(null);
  const close = () => setDeciding(null);
  const named = ({ indicator, month }: BreachRow) => ({ name: indicator.name, month: longMonth(month) });
  const became = (row: BreachRow) => {
    if (row.status === 'ACCEPTED' && row.activity) return <>{text('triggers.accepted')} <RecordLink to={`/activities/${row.activity.id}`} name={row.activity.title} /></>;
    if (row.status === 'DISMISSED') return text('triggers.dismissed', { name: row.decidedBy?.name ?? '', day: row.decidedAt ? dayOfInstant(row.decidedAt) : '', reason: row.reason ?? '' });
    if (row.status !== 'OPEN' || !mayDecide) return text(`breachStatus.${row.status}`);
    return (
      <>
        <Button size="small" variant="outlined" onClick={() => setDeciding({ breach: row, accept: true })} aria-label={text('triggers.acceptNamed', named(row))}>{text('triggers.accept')}</Button>{' '}
        <Button size="small" onClick={() => setDeciding({ breach: row, accept: false })} aria-label={text('triggers.dismissNamed', named(row))}>{text('triggers.dismiss')}</Button>
      </>
    );
  };
  return (
    <>
      <ListPage
        resource="indicatorBreaches" title={text('menu.triggers')} summary={text('triggers.summary')} sort={{ field: 'month', order: 'DESC' }} notice={<TriggerTabs current="proposals" />}
        filters={<FilterSelect source="status" label={text('triggers.became')} choices={Object.values(BreachStatus).map((value) => ({ value, label: text(`breachStatus.${value}`) }))} />}
        empty={{ title: text('triggers.empty.title'), what: text('triggers.empty.what') }}
      >
        <RowsTable>
          <Column label={text('indicators.name')} render={({ indicator }: BreachRow) => <RecordLink to={`/triggers/indicators/${indicator.id}`} name={indicator.name} />} />
          <Column source="month" label={text('audits.month')} render={({ month }: BreachRow) => longMonth(month)} />
          <Column label={text('indicators.value')} render={({ value, threshold, indicator: { unit, better } }: BreachRow) => text(`triggers.crossed.${better}`, { value: valueWords(value, unit, text), threshold: valueWords(threshold, unit, text) })} />
          <Column label={text('triggers.became')} render={became} />
        </RowsTable>
      </ListPage>
      {deciding?.accept ? <AcceptBreachDialog breach={deciding.breach} onClose={close} /> : null}
      {deciding && !deciding.accept ? <DismissBreachDialog breach={deciding.breach} onClose={close} /> : null}
    </>
  );
}
