import { Box, Button, Link, Paper } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { ActivityProgress, ActivityScope } from './ActivityWords';
import type { PlannedActivity } from './plan';

/** One activity of a month: what it is, who leads it, how far it has come. */
export function ActivityCard({ activity, onMove }: { readonly activity: PlannedActivity; readonly onMove: (activity: PlannedActivity) => void }) {
  const text = useText();
  const { id, title, lead, viewerCan, status } = activity;
  return (
    <Paper variant="outlined" component="li" sx={{ p: 1.5, listStyle: 'none', fontSize: '0.9375rem', lineHeight: 1.4 }}>
      <Link component={RouterLink} to={`/activities/${id}`} sx={{ fontWeight: 650 }}>{title}</Link>
      <Box sx={{ color: 'text.secondary' }}><ActivityScope activity={activity} /></Box>
      <Box>{text(`activityStatus.${status}`)}{' · '}<ActivityProgress activity={activity} /></Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <span>{lead ? lead.name : <strong>{text('schedule.noLead')}</strong>}</span>
        {viewerCan.includes('MOVE') ? <Button size="small" onClick={() => onMove(activity)} aria-label={text('schedule.moveNamed', { title })}>{text('schedule.move')}</Button> : null}
      </Box>
    </Paper>
  );
}
