import { Alert, Button, GlobalStyles, Link as MuiLink, Skeleton, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { isDate, nextFinancialYear, previousFinancialYear } from '@goodmark/audit-schedule';
import { exportAddress, useApiQuery, useMay, useViewer, YearScheduleDocument } from '@goodmark/console-data';
import { DownloadMenu, FailureNote, longDay, MoreMenu, Nothing, Page, useText } from '@goodmark/console-ui';
import { searchOfYear } from '../calendar/calendar-address';
import { DueCalendar } from '../calendar/DueCalendar';
import { DueDays } from '../calendar/DueDays';
import { PlannerGrid } from '../planner/PlannerGrid';
import { CopyYearDialog } from '../steps/CopyYearDialog';
import { MoveDialog } from '../steps/MoveDialog';
import { MonthCards } from './MonthCards';
import { isShown, planFilterOf, type PlannedActivity, slugOfYear, whereOfPlan, yearOfSlug } from './plan';
import { PRINTED } from './printed';
import { ScheduleFilters } from './ScheduleFilters';
import { ScheduleTable } from './ScheduleTable';

/** Where a year has no room beside the menu. On paper it has. */
const NARROW = 'screen and (max-width:899px)';

/** The year's plan, April to March: as a planner, month by month, as a table, or as a calendar or list of due days; also as it stood on an earlier day. */
export function SchedulePage() {
  const text = useText();
  const today = useViewer()?.today;
  const slug = useParams().year;
  const year = today ? yearOfSlug(slug, today) : '';
  const narrow = useMediaQuery(NARROW, { noSsr: true });
  const [params, setParams] = useSearchParams();
  const [moving, setMoving] = useState<{ readonly activity: PlannedActivity; readonly to?: string } | null>(null);
  const [copying, setCopying] = useState(false);
  const mayAdd = useMay('activityCreate');
  const mayCopy = useMay('scheduleCopy');
  const day = params.get('asOn');
  const asOn = day !== null && isDate(day) && today !== undefined && day <= today ? day : null;
  const { data, error, refetch } = useApiQuery(YearScheduleDocument, { financialYear: year, asOn }, { enabled: year !== '', keepPrevious: true });
  const view = params.get('view') ?? (narrow ? 'months' : 'planner');
  const filter = planFilterOf(params);
  const months = data?.schedule.months.map(({ month }) => month) ?? [];
  const all = data?.schedule.months.flatMap(({ activities }) => activities) ?? [];
  const shown = all.filter((activity) => isShown(activity, filter));
  const hidden = filter.status ? 0 : all.filter((activity) => activity.status === 'CANCELLED' && isShown(activity, { ...filter, status: 'CANCELLED' })).length;
  const filtered = Object.values(filter).some(Boolean);
  const clear = () => setParams((before) => {
    for (const name of Object.keys(filter)) before.delete(name);
    return before;
  });
  const showCancelled = new URLSearchParams([...params.entries(), ['status', 'CANCELLED']]);
  const actions = year ? (
    <>
      <Button component={Link} to={`/schedule/${slugOfYear(previousFinancialYear(year))}${searchOfYear(params, -1)}`}>{text('schedule.before')}</Button>
      <Button component={Link} to={`/schedule/${slugOfYear(nextFinancialYear(year))}${searchOfYear(params, 1)}`}>{text('schedule.after')}</Button>
      <Button component={Link} to="/schedule/coverage">{text('coverage.title')}</Button>
      {asOn ? null : <DownloadMenu addressOf={(format) => exportAddress('activities', format, { where: whereOfPlan(year, filter), orderBy: [{ field: 'month', direction: 'ASC' }] })} />}
      <MoreMenu label={text('schedule.more')} items={[
        { label: text('planner.print'), onClick: () => window.print() },
        ...(mayCopy && all.length > 0 ? [{ label: text('plan.copyYear.open', { to: nextFinancialYear(year) }), onClick: () => setCopying(true) }] : []),
        { label: text('holidays.title'), to: `/schedule/bank-holidays?filter=${encodeURIComponent(JSON.stringify({ year: (today ?? '').slice(0, 4) }))}` },
      ]} />
      {mayAdd ? <Button component={Link} to={`/schedule/${slugOfYear(year)}/new`} variant="contained">{text('schedule.add')}</Button> : null}
    </>
  ) : null;
  const inView = { months, activities: shown, today: today ?? '', former: asOn !== null, onMove: (activity: PlannedActivity, to?: string) => setMoving(to ? { activity, to } : { activity }) };
  return (
    <Page title={text('schedule.titleOf', { year })} summary={text('schedule.summary')} actions={actions}>
      <GlobalStyles styles={PRINTED} />
      <ScheduleFilters all={all} today={today ?? ''} planner={view === 'planner'} />
      {day !== null && today ? <Alert severity={asOn ? 'info' : 'warning'} icon={false} sx={{ mb: 2 }}>{asOn ? text('planner.asOnSaid', { day: longDay(asOn) }) : text('planner.noDay', { day })}</Alert> : null}
      {data && data.schedule.servicesLeftOut.length > 0 ? <Alert severity="warning" icon={false} sx={{ mb: 2 }}>{text('planner.leftOut', { services: data.schedule.servicesLeftOut.map((service) => text(`service.${service}`).toLowerCase()).join(', '), year })}</Alert> : null}
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={480} /> : null}
      {data && view === 'calendar' ? <DueCalendar year={year} asOn={asOn} today={today ?? ''} all={all} isShown={(activity) => isShown(activity, filter)} narrow={narrow} />
        : data && shown.length === 0 && filtered ? <Nothing title={text('filters.nothing')} action={<Button variant="outlined" onClick={clear}>{text('action.clearFilters')}</Button>} />
        : data && shown.length === 0 && (view === 'table' || view === 'due') ? <Nothing title={text('schedule.empty.title')} action={mayAdd ? <Button component={Link} to={`/schedule/${slugOfYear(year)}/new`} variant="outlined">{text('schedule.add')}</Button> : null}>{text('schedule.empty.what')}</Nothing>
        : data && view === 'planner' ? <PlannerGrid {...inView} whole={!filtered} by={params.get('rows') === 'kind' ? 'kind' : 'service'} capacity={data.schedule.expectedPerMonth} />
        : data && view === 'table' ? <ScheduleTable {...inView} />
        : data && view === 'due' ? <DueDays activities={shown} today={today ?? ''} former={asOn !== null} />
        : data ? <MonthCards {...inView} /> : null}
      {hidden > 0 ? <p>{text('planner.cancelled', { smart_count: hidden })} <MuiLink component={Link} to={`?${showCancelled}`}>{text('planner.showCancelled')}</MuiLink></p> : null}
      {moving ? <MoveDialog {...moving} onClose={() => setMoving(null)} /> : null}
      {copying ? <CopyYearDialog from={year} to={nextFinancialYear(year)} activities={all.filter(({ status }) => status !== 'CANCELLED')} onClose={() => setCopying(false)} /> : null}
    </Page>
  );
}
