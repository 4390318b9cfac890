import { Box, Typography } from '@mui/material';
import { monthOf } from '@goodmark/audit-schedule';
import { DueDate, longMonth, Nothing, RecordLink, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from '../schedule/plan';
import { dueDaysOf } from './due-days';

interface Props {
  readonly activities: readonly PlannedActivity[];
  readonly today: string;
  /** Whether this is a plan of an earlier day, of which nobody asks whether it is late. */
  readonly former: boolean;
}

/** When audits and reports of the plan are due, month by month. */
export function DueDays({ activities, today, former }: Props) {
  const text = useText();
  const days = dueDaysOf(activities);
  const months = [...new Set(days.map(({ on }) => monthOf(on)))];
  if (days.length === 0) return <Nothing title={text('planner.noDue')}>{text('schedule.empty.what')}</Nothing>;
  return months.map((month) => (
    <Box key={month} component="section" aria-labelledby={`due-${month}`} sx={{ borderTop: 3, borderColor: month === monthOf(today) ? 'primary.main' : 'divider', pt: 1, mb: 2 }}>
      <Typography id={`due-${month}`} variant="h2" component="h2">{month === monthOf(today) ? text('schedule.thisMonth', { month: longMonth(month) }) : longMonth(month)}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {days.filter(({ on }) => monthOf(on) === month).map(({ on, what, activity, done }) => (
          <Box key={`${activity.id} ${what}`} component="li" sx={{ listStyle: 'none', display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px 140px 1fr' }, columnGap: 2, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
            <DueDate dueOn={on} today={today} done={done || former} />
            <span>{text(`planner.${what}`)}</span>
            <span><RecordLink to={`/activities/${activity.id}`} name={activity.title} />{done && !former ? `, ${text('planner.done')}` : ''}</span>
          </Box>
        ))}
      </Box>
    </Box>
  ));
}
