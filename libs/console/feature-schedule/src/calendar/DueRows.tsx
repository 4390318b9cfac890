import { Box } from '@mui/material';
import { DueDate, RecordLink, useText } from '@goodmark/console-ui';
import { AuditCounts } from './AuditCounts';
import type { DueDay } from './due-days';

interface Props {
  readonly days: readonly DueDay[];
  readonly today: string;
  /** Whether this is a plan of an earlier day, of which nobody asks whether it is late. */
  readonly former: boolean;
}

/** What is due, one row each: when, what, of which activity. */
export function DueRows({ days, today, former }: Props) {
  const text = useText();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {days.map((day) => (
        <Box key={`${day.on} ${day.activity.id} ${day.what}`} component="li" sx={{ listStyle: 'none', display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px 140px 1fr' }, columnGap: 2, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <DueDate dueOn={day.on} today={today} done={day.done || former} />
          <span>{text(`planner.${day.what}`)}</span>
          <span><RecordLink to={`/activities/${day.activity.id}`} name={day.activity.title} />{day.done && !former ? `, ${text('planner.done')}` : ''}{former ? null : <AuditCounts day={day} />}</span>
        </Box>
      ))}
    </Box>
  );
}
