import { Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { longMonth, TableScroll, useText } from '@goodmark/console-ui';
import { ActivityProgress, ActivityScope } from './ActivityWords';
import type { PlannedActivity } from './plan';

/** The same plan as a table, one row an activity. */
export function ScheduleTable({ activities, former, onMove }: { readonly activities: readonly PlannedActivity[]; readonly former: boolean; readonly onMove: (activity: PlannedActivity) => void }) {
  const text = useText();
  return (
    <TableScroll label={text('schedule.title')} tall>
      <Table>
        <TableHead>
          <TableRow>{(['activity', 'month', 'scope', 'progress', 'lead', 'status'] as const).map((key) => <TableCell key={key}>{text(`schedule.column.${key}`)}</TableCell>)}</TableRow>
        </TableHead>
        <TableBody>
          {activities.map((activity) => (
            <TableRow key={activity.id}>
              <TableCell component="th" scope="row"><Link component={RouterLink} to={`/activities/${activity.id}`}>{activity.title}</Link></TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{longMonth(activity.month)}</TableCell>
              <TableCell><ActivityScope activity={activity} /></TableCell>
              <TableCell>{former ? text('planner.notThen') : <ActivityProgress activity={activity} />}</TableCell>
              <TableCell>{activity.lead?.name ?? text('planner.noLead')}</TableCell>
              <TableCell>
                {text(`activityStatus.${activity.status}`)}
                {activity.viewerCan.includes('MOVE') ? <Button size="small" onClick={() => onMove(activity)} aria-label={text('schedule.moveNamed', { title: activity.title })}>{text('schedule.move')}</Button> : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
