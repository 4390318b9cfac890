import { Box, Typography } from '@mui/material';
import { monthOf } from '@goodmark/audit-schedule';
import { longMonth, Nothing, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from '../schedule/plan';
import { dueDaysOf } from './due-days';
import { DueRows } from './DueRows';

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
      <DueRows days={days.filter(({ on }) => monthOf(on) === month)} today={today} former={former} />
    </Box>
  ));
}
