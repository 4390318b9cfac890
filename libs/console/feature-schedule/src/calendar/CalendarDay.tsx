import { Box, Link as MuiLink, TableCell } from '@mui/material';
import { Link } from 'react-router-dom';
import { daysBetween } from '@goodmark/audit-schedule';
import { longDay, useText } from '@goodmark/console-ui';
import type { DueDay } from './due-days';
import { AuditCounts } from './AuditCounts';

interface Props {
  readonly day: string;
  readonly today: string;
  /** What the bank holiday is called, where the day is one. */
  readonly holiday: string | undefined;
  readonly weekend: boolean;
  readonly due: readonly DueDay[];
  readonly former: boolean;
  readonly chosen: boolean;
  /** Where the day alone is shown, with all that is due on it. */
  readonly to: string;
}

/** As many as keep a week in sight; all of a day stand on its own address. */
const SHOWN = 4;

/** One day of the calendar: its number, what is due on it, and in words whether it is today or a holiday. */
export function CalendarDay({ day, today, holiday, weekend, due, former, chosen, to }: Props) {
  const text = useText();
  const number = Number(day.slice(-2));
  const isToday = day === today;
  const shown = due.length > SHOWN ? due.slice(0, SHOWN - 1) : due;
  return (
    <TableCell
      aria-current={isToday ? 'date' : undefined}
      sx={({ palette }) => {
        const over = chosen ? palette.action.selected : weekend || holiday ? palette.action.hover : 'transparent';
        // Laid over the ground that the first column of a table has of its own.
        return { backgroundImage: `linear-gradient(${over}, ${over})`, boxShadow: isToday ? `inset 0 3px ${palette.primary.main}` : 'none' };
      }}
    >
      <Box sx={{ fontWeight: isToday ? 650 : 400 }}>
        {due.length > 0 ? <MuiLink component={Link} to={to} preventScrollReset aria-label={text('calendar.dayNamed', { smart_count: due.length, number, day: longDay(day) })} sx={{ display: 'inline-block', minWidth: 24, minHeight: 24 }}>{number}</MuiLink> : <time dateTime={day}>{number}</time>}
        {isToday ? `, ${text('calendar.today')}` : ''}
      </Box>
      {holiday ? <Box sx={{ color: 'text.secondary' }}>{holiday}</Box> : null}
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {shown.map((each) => <Due key={`${each.activity.id} ${each.what}`} due={each} today={today} former={former} />)}
      </Box>
      {due.length > shown.length ? <MuiLink component={Link} to={to} preventScrollReset aria-label={text('calendar.moreNamed', { smart_count: due.length - shown.length, day: longDay(day) })}>{text('calendar.more', { smart_count: due.length - shown.length })}</MuiLink> : null}
    </TableCell>
  );
}

function Due({ due, today, former }: { readonly due: DueDay; readonly today: string; readonly former: boolean }) {
  const text = useText();
  const late = !due.done && !former && due.on < today;
  return (
    <Box component="li" sx={{ listStyle: 'none', mt: 0.5, pl: 0.75, borderLeft: 3, borderColor: late ? 'warning.main' : 'divider' }}>
      <MuiLink component={Link} to={`/activities/${due.activity.id}`} title={due.activity.title} sx={{ fontWeight: 650, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{due.activity.title}</MuiLink>
      <Box>
        {text(`planner.${due.what}`)}
        {late ? <Box component="span" sx={{ fontWeight: 650, color: 'warning.main' }}>{`, ${text('due.late', { smart_count: daysBetween(due.on, today) })}`}</Box> : due.done && !former ? `, ${text('planner.done')}` : ''}
      </Box>
      {former ? null : <AuditCounts day={due} />}
    </Box>
  );
}
