import { Button } from '@mui/material';
import { useState } from 'react';
import { AimStatus } from '@goodmark/audit-tool';
import { type RecommendationListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { RecommendationDialog } from './RecommendationDialog';
import { TriggerTabs } from './TriggerTabs';

type Row = RecommendationListQuery['page']['nodes'][number];

/** What inspections recommended, how far each has come, and how many activities answer to it. */
export function RecommendationsPage() {
  const text = useText();
  const mayAdd = useMay('inspectionRecommendationCreate');
  const [adding, setAdding] = useState(false);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text('recommendations.add')}</Button> : undefined;
  const filters = (
    <>
      <FilterText source="title" label={text('aims.title')} />
      <FilterText source="inspection" label={text('recommendations.inspection')} />
      <FilterSelect source="status" label={text('audits.status')} choices={Object.values(AimStatus).map((value) => ({ value, label: text(`aimStatus.${value}`) }))} />
    </>
  );
  return (
    <>
      <ListPage
        resource="inspectionRecommendations" title={text('triggers.tab.recommendations')} summary={text('recommendations.summary')} sort={{ field: 'publishedOn', order: 'DESC' }} actions={add} filters={filters} notice={<TriggerTabs current="recommendations" />}
        empty={{ title: text('recommendations.empty.title'), what: text('recommendations.empty.what'), action: add }}
      >
        <RowsTable>
          <Column source="title" label={text('aims.title')} render={({ id, title }: Row) => <RecordLink to={`/triggers/recommendations/${id}`} name={title} />} />
          <Column source="publishedOn" label={text('recommendations.inspection')} render={({ inspection, publishedOn }: Row) => text('recommendations.from', { inspection, day: longDay(publishedOn) })} />
          <Column label={text('indicators.owner')} render={({ owner }: Row) => owner?.name ?? text('audits.none')} />
          <Column source="dueOn" label={text('aims.dueOn')} render={({ dueOn }: Row) => (dueOn ? longDay(dueOn) : text('audits.none'))} />
          <Column label={text('audits.status')} render={({ status }: Row) => text(`aimStatus.${status}`)} />
          <Column label={text('aims.activities')} render={({ activities }: Row) => activities.length} />
        </RowsTable>
      </ListPage>
      {adding ? <RecommendationDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
