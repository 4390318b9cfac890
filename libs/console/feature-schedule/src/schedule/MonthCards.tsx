import { Box, Typography } from '@mui/material';
import { monthOf } from '@goodmark/audit-schedule';
import { longMonth, useText } from '@goodmark/console-ui';
import { ActivityCard } from './ActivityCard';
import type { PlannedActivity } from './plan';

interface Props {
  readonly months: readonly string[];
  readonly activities: readonly PlannedActivity[];
  readonly today: string;
  readonly former: boolean;
  readonly onMove: (activity: PlannedActivity) => void;
}

/** The year month by month, for screens too narrow for the planner. */
export function MonthCards({ months, activities, today, former, onMove }: Props) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(290px, 1fr))', alignItems: 'start' }}>
      {months.map((month) => {
        const cards = activities.filter((activity) => activity.month === month);
        const isNow = month === monthOf(today);
        return (
          <Box key={month} component="section" aria-labelledby={`month-${month}`} sx={{ borderTop: 3, borderColor: isNow ? 'primary.main' : 'divider', pt: 1 }}>
            <Typography id={`month-${month}`} variant="h2" component="h2" sx={{ mb: 1 }}>{isNow ? text('schedule.thisMonth', { month: longMonth(month) }) : longMonth(month)}</Typography>
            {cards.length === 0 ? <Typography color="text.secondary">{text('schedule.emptyMonth')}</Typography> : (
              <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1 }}>{cards.map((activity) => <ActivityCard key={activity.id} activity={activity} former={former} onMove={onMove} />)}</Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
