import { Button } from '@mui/material';
import { useState } from 'react';
import { AimStatus } from '@goodmark/audit-tool';
import { type ObjectiveListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { ObjectiveDialog } from './ObjectiveDialog';
import { TriggerTabs } from './TriggerTabs';

type Row = ObjectiveListQuery['page']['nodes'][number];

/** The objectives of the improvement plan, how far each has come, and how many activities answer to it. */
export function ObjectivesPage() {
  const text = useText();
  const mayAdd = useMay('improvementObjectiveCreate');
  const [adding, setAdding] = useState(false);
  const add = mayAdd ? <Button variant="contained" onClick={() => setAdding(true)}>{text('objectives.add')}</Button> : undefined;
  const filters = (
    <>
      <FilterText source="title" label={text('aims.title')} />
      <FilterText source="plan" label={text('objectives.plan')} />
      <FilterSelect source="status" label={text('audits.status')} choices={Object.values(AimStatus).map((value) => ({ value, label: text(`aimStatus.${value}`) }))} />
    </>
  );
  return (
    <>
      <ListPage
        resource="improvementObjectives" title={text('triggers.tab.objectives')} summary={text('objectives.summary')} sort={{ field: 'title', order: 'ASC' }} actions={add} filters={filters} notice={<TriggerTabs current="objectives" />}
        empty={{ title: text('objectives.empty.title'), what: text('objectives.empty.what'), action: add }}
      >
        <RowsTable>
          <Column source="title" label={text('aims.title')} render={({ id, title }: Row) => <RecordLink to={`/triggers/objectives/${id}`} name={title} />} />
          <Column label={text('objectives.plan')} render={({ plan }: Row) => plan} />
          <Column label={text('indicators.owner')} render={({ owner }: Row) => owner?.name ?? text('audits.none')} />
          <Column source="dueOn" label={text('aims.dueOn')} render={({ dueOn }: Row) => (dueOn ? longDay(dueOn) : text('audits.none'))} />
          <Column label={text('audits.status')} render={({ status }: Row) => text(`aimStatus.${status}`)} />
          <Column label={text('aims.activities')} render={({ activities }: Row) => activities.length} />
        </RowsTable>
      </ListPage>
      {adding ? <ObjectiveDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
