import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { addMonths, firstDayOf, lastDayOf, monthOf, previousFinancialYear } from '@goodmark/audit-schedule';
import { AuditsDueDocument, BankHolidayListDocument, useApiQuery, useMay, YearScheduleDocument } from '@goodmark/console-data';
import { FailureNote, longDay, longMonth, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from '../schedule/plan';
import { CalendarTable } from './CalendarTable';
import { dayAddress, dayShown, monthAddress, monthShown } from './calendar-address';
import { dueDaysWith } from './due-days';
import { DueRows } from './DueRows';

interface Props {
  readonly year: string;
  readonly asOn: string | null;
  readonly today: string;
  /** Everything that is planned in the year, filtered or not. */
  readonly all: readonly PlannedActivity[];
  readonly isShown: (activity: PlannedActivity) => boolean;
  /** Whether the screen has no room for seven columns. */
  readonly narrow: boolean;
}

/**
 * A month with what is due on its days: audits and reports of the plan, and of allocated audits how many the viewer may
 * see. Nothing is due before its month, so that what a month holds was planned in its year or before.
 */
export function DueCalendar({ year, asOn, today, all, isShown, narrow }: Props) {
  const text = useText();
  const [params] = useSearchParams();
  const month = monthShown(params, year, today);
  const chosen = dayShown(params, month);
  const former = asOn !== null;
  const before = useApiQuery(YearScheduleDocument, { financialYear: previousFinancialYear(year), asOn });
  const mayCount = useMay('auditsDue');
  const due = useApiQuery(AuditsDueDocument, { month }, { enabled: mayCount && !former });
  const holidayList = useApiQuery(BankHolidayListDocument, { where: { day: { gte: firstDayOf(month), lte: lastDayOf(month) }, kept: { eq: true } }, first: 31 }, { enabled: useMay('bankHolidays') });
  const counted = mayCount && !former;
  const failed = [before, ...(counted ? [due] : [])].find(({ error }) => error);
  const ready = before.data !== undefined && (!counted || due.data !== undefined);
  const activities = [...(before.data?.schedule.months.flatMap((each) => each.activities) ?? []), ...all].filter(isShown);
  const auditsDue = counted ? (due.data?.auditsDue ?? []).filter(({ activity }) => isShown(activity)) : [];
  const days = dueDaysWith(activities, auditsDue).filter(({ on }) => monthOf(on) === month);
  const holidays = new Map(holidayList.data?.page.nodes.map(({ day, name }) => [day, name]));
  const isNow = month === monthOf(today);
  const step = (by: number) => <Button component={Link} to={monthAddress(params, addMonths(month, by))} preventScrollReset>{longMonth(addMonths(month, by))}</Button>;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mb: 1 }}>
        <Typography variant="h2" component="h2" sx={{ minWidth: { sm: 290 } }} aria-live="polite">{isNow ? text('schedule.thisMonth', { month: longMonth(month) }) : longMonth(month)}</Typography>
        <Box component="nav" aria-label={text('calendar.months')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: { xs: -1, sm: 0 } }}>
          {step(-1)}
          {isNow ? null : <Button component={Link} to={monthAddress(params, monthOf(today))} preventScrollReset>{text('calendar.toToday')}</Button>}
          {step(1)}
        </Box>
      </Box>
      {failed ? <FailureNote failure={failed.error as NonNullable<typeof failed.error>} onRetry={() => void failed.refetch()} /> : null}
      {!ready && !failed ? <Skeleton variant="rounded" height={480} /> : null}
      {ready && chosen ? <ChosenDay day={chosen} back={dayAddress(params, null)}><DueRows days={days.filter(({ on }) => on === chosen)} today={today} former={former} /></ChosenDay> : null}
      {ready && !narrow ? <CalendarTable month={month} today={today} days={days} holidays={holidays} former={former} chosen={chosen} addressOf={(day) => dayAddress(params, day)} /> : null}
      {ready && narrow && !chosen ? <DueRows days={days} today={today} former={former} /> : null}
      {ready && days.length === 0 ? <p>{text('calendar.nothing', { month: longMonth(month) })}</p> : null}
      {ready && counted ? <Box component="p" sx={{ color: 'text.secondary' }}>{text('calendar.counted')}</Box> : null}
    </>
  );
}

/** One day by itself, with all that is due on it; it takes the focus when it is opened from the calendar. */
function ChosenDay({ day, back, children }: { readonly day: string; readonly back: string; readonly children: React.ReactNode }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [day]);
  return (
    <Box component="section" aria-labelledby="chosen-day" sx={{ borderTop: 3, borderColor: 'primary.main', pt: 1, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Typography ref={heading} id="chosen-day" tabIndex={-1} variant="h3" component="h3">{text('calendar.dueOn', { day: longDay(day) })}</Typography>
        <Button component={Link} to={back} size="small" preventScrollReset>{text('calendar.wholeMonth')}</Button>
      </Box>
      {children}
    </Box>
  );
}
