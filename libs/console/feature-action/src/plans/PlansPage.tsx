import { Button } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ActionPlanStatus } from '@goodmark/audit-tool';
import { type ActionPlanListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longMonth, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { ActionTabs } from '../list/ActionTabs';
import { PlanDialog } from './PlanDialog';

type Row = ActionPlanListQuery['page']['nodes'][number];

/** The action plans. An address that names an activity, `?make=…`, begins one for it. */
export function PlansPage() {
  const text = useText();
  const mayMake = useMay('actionPlanCreate');
  const [params, setParams] = useSearchParams();
  const [making, setMaking] = useState(false);
  const from = params.get('make');
  const make = mayMake ? <Button variant="contained" onClick={() => setMaking(true)}>{text('plans.make')}</Button> : undefined;
  const close = () => {
    setMaking(false);
    if (from) setParams((before) => {
      before.delete('make');
      return before;
    }, { replace: true });
  };
  return (
    <>
      <ListPage
        resource="actionPlans" title={text('plans.title')} summary={text('plans.summary')} sort={{ field: 'createdAt', order: 'DESC' }} actions={make} notice={<ActionTabs current="plans" />} empty={{ title: text('plans.empty.title'), what: text('plans.empty.what'), action: make }}
        filters={<><FilterText source="title" label={text('plans.name')} /><FilterSelect source="status" label={text('plans.status')} choices={Object.values(ActionPlanStatus).map((value) => ({ value, label: text(`plans.state.${value}`) }))} /></>}
      >
        <RowsTable>
          <Column source="title" label={text('plans.name')} render={({ id, title }: Row) => <RecordLink to={`/action-plans/${id}`} name={title} />} />
          <Column label={text('plans.activity')} render={({ activity }: Row) => <RecordLink to={`/activities/${activity.id}`} name={activity.title} />} />
          <Column label={text('plans.month')} render={({ activity }: Row) => longMonth(activity.month)} />
          <Column label={text('plans.owner')} render={({ owner }: Row) => owner.name} />
          <Column label={text('plans.open')} render={({ rollForward }: Row) => rollForward.now} />
          <Column label={text('plans.status')} render={({ status }: Row) => text(`plans.state.${status}`)} />
        </RowsTable>
      </ListPage>
      {mayMake && (making || from) ? <PlanDialog activityId={from ?? ''} onClose={close} /> : null}
    </>
  );
}
