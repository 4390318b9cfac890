import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { monthOf, nextFinancialYear, previousFinancialYear } from '@goodmark/audit-schedule';
import { ActivityKind, ActivityStatus, Service } from '@goodmark/audit-tool';
import { useApiQuery, useMay, useViewer, YearScheduleDocument } from '@goodmark/console-data';
import { AddressSelect, FailureNote, longMonth, Nothing, Page, useText } from '@goodmark/console-ui';
import { ActivityCard } from './ActivityCard';
import { MoveDialog } from './MoveDialog';
import { isShown, type PlannedActivity, slugOfYear, yearOfSlug } from './plan';
import { ScheduleTable } from './ScheduleTable';

/** The year's plan, April to March, as cards month by month or as a table. */
export function SchedulePage() {
  const text = useText();
  const today = useViewer()?.today;
  const slug = useParams().year;
  const year = today ? yearOfSlug(slug, today) : '';
  const [params, setParams] = useSearchParams();
  const [moving, setMoving] = useState<PlannedActivity | null>(null);
  const mayAdd = useMay('activityCreate');
  const { data, error, refetch } = useApiQuery(YearScheduleDocument, { financialYear: year }, { enabled: year !== '', keepPrevious: true });
  const asTable = params.get('view') === 'table';
  const search = params.size > 0 ? `?${params}` : '';
  const filter = { service: params.get('service'), kind: params.get('kind'), status: params.get('status'), lead: params.get('lead') };
  const all = data?.schedule.months.flatMap(({ activities }) => activities) ?? [];
  const shown = all.filter((activity) => isShown(activity, filter));
  const leads = [...new Map(all.flatMap(({ lead }) => (lead ? [[lead.id, lead.name] as const] : []))).entries()];
  const filtered = Object.values(filter).some(Boolean);
  const actions = (
    <>
      <Button component={Link} to={`/schedule/${slugOfYear(year ? previousFinancialYear(year) : '')}${search}`}>{text('schedule.before')}</Button>
      <Button component={Link} to={`/schedule/${slugOfYear(year ? nextFinancialYear(year) : '')}${search}`}>{text('schedule.after')}</Button>
      {mayAdd ? <Button component={Link} to={`/schedule/${slugOfYear(year)}/new`} variant="contained">{text('schedule.add')}</Button> : null}
    </>
  );
  return (
    <Page title={text('schedule.titleOf', { year })} summary={text('schedule.summary')} actions={year ? actions : null}>
      <Box role="search" aria-label={text('filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <AddressSelect name="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
        <AddressSelect name="kind" label={text('schedule.kind')} choices={Object.values(ActivityKind).map((value) => ({ value, label: text(`activityKind.${value}`) }))} />
        <AddressSelect name="status" label={text('audits.status')} choices={Object.values(ActivityStatus).map((value) => ({ value, label: text(`activityStatus.${value}`) }))} />
        <AddressSelect name="lead" label={text('schedule.lead')} choices={[{ value: 'none', label: text('schedule.noLead') }, ...leads.map(([value, label]) => ({ value, label }))]} />
        <AddressSelect name="view" label={text('schedule.view')} none={text('schedule.asCards')} choices={[{ value: 'table', label: text('schedule.asTable') }]} />
      </Box>
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Box aria-hidden="true">{[0, 1, 2, 3].map((row) => <Skeleton key={row} variant="rounded" height={120} sx={{ mb: 2 }} />)}</Box> : null}
      {data && filtered && shown.length === 0 ? <Nothing title={text('filters.nothing')} action={<Button variant="outlined" onClick={() => setParams(asTable ? { view: 'table' } : {})}>{text('action.clearFilters')}</Button>} />
        : data && asTable && all.length === 0 ? <Nothing title={text('schedule.empty.title')} action={mayAdd ? <Button component={Link} to={`/schedule/${slugOfYear(year)}/new`} variant="outlined">{text('schedule.add')}</Button> : null}>{text('schedule.empty.what')}</Nothing>
        : data && asTable ? <ScheduleTable activities={shown} onMove={setMoving} />
        : (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(290px, 1fr))', alignItems: 'start' }}>
            {(data?.schedule.months ?? []).map(({ month, activities }) => {
              const cards = activities.filter((activity) => isShown(activity, filter));
              const isNow = today !== undefined && month === monthOf(today);
              return (
                <Box key={month} component="section" aria-labelledby={`month-${month}`} sx={{ borderTop: 3, borderColor: isNow ? 'primary.main' : 'divider', pt: 1 }}>
                  <Typography id={`month-${month}`} variant="h2" component="h2" sx={{ mb: 1 }}>{isNow ? text('schedule.thisMonth', { month: longMonth(month) }) : longMonth(month)}</Typography>
                  {cards.length === 0 ? <Typography color="text.secondary">{text('schedule.emptyMonth')}</Typography> : (
                    <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1 }}>{cards.map((activity) => <ActivityCard key={activity.id} activity={activity} onMove={setMoving} />)}</Box>
                  )}
                </Box>
              );
            })}
          </Box>
        )}
      {moving ? <MoveDialog activity={moving} onClose={() => setMoving(null)} /> : null}
    </Page>
  );
}
