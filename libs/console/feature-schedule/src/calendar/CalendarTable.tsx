import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { weekday, Weekday, weeksOf } from '@goodmark/audit-schedule';
import { longMonth, TableScroll, useText } from '@goodmark/console-ui';
import { CalendarDay } from './CalendarDay';
import type { DueDay } from './due-days';

interface Props {
  readonly month: string;
  readonly today: string;
  readonly days: readonly DueDay[];
  /** Bank holidays by their day. */
  readonly holidays: ReadonlyMap<string, string>;
  readonly former: boolean;
  readonly chosen: string | null;
  readonly addressOf: (day: string) => string;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Little is due when nobody works. */
const WIDTH: Readonly<Partial<Record<(typeof WEEKDAYS)[number], string>>> = { saturday: '10%', sunday: '10%' };
const isWeekend = (day: string): boolean => weekday(day) === Weekday.SATURDAY || weekday(day) === Weekday.SUNDAY;

/** A month, a row a week and a column a weekday. */
export function CalendarTable({ month, today, days, holidays, former, chosen, addressOf }: Props) {
  const text = useText();
  return (
    <TableScroll label={text('calendar.of', { month: longMonth(month) })}>
      <Table className="calendar" sx={{ tableLayout: 'fixed', minWidth: 760, '& td, & th': { px: 0.75, py: 0.5, verticalAlign: 'top', fontSize: '0.875rem', lineHeight: 1.35, overflowWrap: 'anywhere', hyphens: 'auto' }, '& td': { height: 88 }, '& td + td, & th + th': { borderLeft: 1, borderLeftColor: 'divider' } }}>
        <TableHead><TableRow>{WEEKDAYS.map((name) => <TableCell key={name} sx={{ width: WIDTH[name] ?? '16%' }}>{text(`calendar.weekday.${name}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {weeksOf(month).map((week) => (
            <TableRow key={week.find((day) => day !== null)}>
              {week.map((day, place) => (day === null ? <TableCell key={WEEKDAYS[place]} /> : (
                <CalendarDay
                  key={day} day={day} today={today} holiday={holidays.get(day)} weekend={isWeekend(day)} due={days.filter(({ on }) => on === day)}
                  former={former} chosen={day === chosen} to={addressOf(day)}
                />
              )))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
