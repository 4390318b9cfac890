import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { ActivityPlansDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { RecordLink, Section, useText } from '@goodmark/console-ui';

/** The action plans made from an activity's findings, and the way to make one. */
export function ActivityPlans({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const mayMake = useMay('actionPlanCreate');
  const plans = useApiQuery(ActivityPlansDocument, { id: activityId }).data?.activity?.actionPlans;
  if (!plans) return null;
  return (
    <Section title={text('plans.of')}>
      {plans.length === 0 ? <Typography sx={{ mb: 1 }}>{text('plans.none')}</Typography> : <ul>{plans.map(({ id, title, status }) => <li key={id}><RecordLink to={`/action-plans/${id}`} name={title} /> ({text(`plans.state.${status}`)})</li>)}</ul>}
      {mayMake ? <Button component={Link} to={`/action-plans?make=${activityId}`} variant="outlined">{text('plans.make')}</Button> : null}
    </Section>
  );
}
