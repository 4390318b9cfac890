import { Button } from '@mui/material';
import { useState } from 'react';
import { Service } from '@goodmark/audit-tool';
import { type IndicatorListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longMonth, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { IndicatorDialog } from './IndicatorDialog';
import { TriggerTabs } from './TriggerTabs';
import { valueWords } from './value-words';

type Row = IndicatorListQuery['page']['nodes'][number];

/** Indicators of performance that are watched, each with its latest value. */
export function IndicatorsPage() {
  const text = useText();
  const mayAdd = useMay('indicatorCreate');
  const [adding, setAdding] = useState(false);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text('indicators.add')}</Button> : undefined;
  const filters = (
    <>
      <FilterText source="name" label={text('indicators.name')} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="active" label={text('people.state')} choices={[{ value: 'true', label: text('indicators.watched') }, { value: 'false', label: text('indicators.notWatched') }]} />
    </>
  );
  return (
    <>
      <ListPage
        resource="indicators" title={text('triggers.tab.indicators')} summary={text('indicators.summary')} sort={{ field: 'name', order: 'ASC' }} actions={add} filters={filters} notice={<TriggerTabs current="indicators" />}
        empty={{ title: text('indicators.empty.title'), what: text('indicators.empty.what'), action: add }}
      >
        <RowsTable>
          <Column source="name" label={text('indicators.name')} render={({ id, name }: Row) => <RecordLink to={`/triggers/indicators/${id}`} name={name} />} />
          <Column label={text('audits.service')} render={({ service }: Row) => (service ? text(`service.${service}`) : text('schedule.bothServices'))} />
          <Column label={text('indicators.latest')} render={({ latest, unit }: Row) => (latest ? text('indicators.valueOf', { value: valueWords(latest.value, unit, text), month: longMonth(latest.month) }) : text('indicators.noValue'))} />
          <Column label={text('indicators.against')} render={({ latest }: Row) => (latest ? <strong>{text(`indicatorState.${latest.state}`)}</strong> : null)} />
          <Column label={text('indicators.target')} render={({ target, unit }: Row) => (target === null ? text('audits.none') : valueWords(target, unit, text))} />
          <Column label={text('indicators.threshold')} render={({ threshold, unit }: Row) => valueWords(threshold, unit, text)} />
          <Column label={text('indicators.owner')} render={({ owner }: Row) => owner?.name ?? text('audits.none')} />
          <Column label={text('people.state')} render={({ active }: Row) => text(active ? 'indicators.watched' : 'indicators.notWatched')} />
        </RowsTable>
      </ListPage>
      {adding ? <IndicatorDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
