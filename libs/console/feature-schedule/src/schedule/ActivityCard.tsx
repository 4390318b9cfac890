import { Box, Button, Link, Paper } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { ActivityProgress, ActivityScope } from './ActivityWords';
import type { PlannedActivity } from './plan';

interface Props {
  readonly activity: PlannedActivity;
  /** Whether it is shown as it stood on an earlier day, when how far its audits came is another matter. */
  readonly former: boolean;
  readonly onMove: (activity: PlannedActivity) => void;
}

/** One activity of a month: what it is, who leads it, how far it has come. */
export function ActivityCard({ activity, former, onMove }: Props) {
  const text = useText();
  const { id, title, lead, viewerCan, status } = activity;
  return (
    <Paper variant="outlined" component="li" sx={{ p: 1.5, listStyle: 'none', fontSize: '0.9375rem', lineHeight: 1.4 }}>
      <Link component={RouterLink} to={`/activities/${id}`} sx={{ fontWeight: 650 }}>{title}</Link>
      <Box sx={{ color: 'text.secondary' }}><ActivityScope activity={activity} /></Box>
      <Box component="span" className="in-row" sx={{ display: 'block' }}>{text(`activityStatus.${status}`)}</Box>
      {former ? null : <ActivityProgress activity={activity} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <span>{lead ? lead.name : <strong>{text('planner.noLead')}</strong>}</span>
        {viewerCan.includes('MOVE') ? <Button size="small" onClick={() => onMove(activity)} aria-label={text('schedule.moveNamed', { title })}>{text('schedule.move')}</Button> : null}
      </Box>
    </Paper>
  );
}
