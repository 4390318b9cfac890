import { Box, TextField } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { ActivityKind, ActivityStatus, Service } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, useApiQuery } from '@goodmark/console-data';
import { AddressSelect, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from './plan';

/** As many beside each other as there is room for; two on a telephone, so that the year begins on the first screen. */
const SIDE_BY_SIDE = {
  display: { xs: 'grid', sm: 'flex' }, gridTemplateColumns: '1fr 1fr', flexWrap: 'wrap', gap: 1.5, mb: 2,
  '& > .MuiTextField-root': { minWidth: { xs: 0, sm: 160 }, maxWidth: { xs: 'none', sm: 280 } },
} as const;

/** What of the year is shown, and how; all of it stands in the address. */
export function ScheduleFilters({ all, today, planner }: { readonly all: readonly PlannedActivity[]; readonly today: string; readonly planner: boolean }) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const leads = [...new Map(all.flatMap(({ lead }) => (lead ? [[lead.id, lead.name] as const] : []))).entries()];
  const setAsOn = (day: string) => setParams((before) => {
    if (day) before.set('asOn', day);
    else before.delete('asOn');
    return before;
  }, { replace: true });
  return (
    <Box role="search" aria-label={text('filters.label')} sx={SIDE_BY_SIDE}>
      <AddressSelect name="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <AddressSelect name="kind" label={text('schedule.kind')} choices={Object.values(ActivityKind).map((value) => ({ value, label: text(`activityKind.${value}`) }))} />
      <AddressSelect name="category" label={text('audits.category')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} />
      <AddressSelect name="status" label={text('audits.status')} none={text('planner.notCancelled')} choices={Object.values(ActivityStatus).map((value) => ({ value, label: text(`activityStatus.${value}`) }))} />
      <AddressSelect name="lead" label={text('schedule.lead')} choices={[{ value: 'none', label: text('planner.noLead') }, ...leads.map(([value, label]) => ({ value, label }))]} />
      <AddressSelect name="view" label={text('schedule.view')} none={text('planner.fits')} choices={(['planner', 'months', 'table', 'calendar', 'due'] as const).map((value) => ({ value, label: text(value === 'planner' ? 'planner.view' : `planner.${value}`) }))} />
      {planner ? <AddressSelect name="rows" label={text('planner.rows')} none={text('planner.rowsService')} choices={[{ value: 'kind', label: text('planner.rowsKind') }]} /> : null}
      <TextField
        id="address-asOn" type="date" label={text('planner.asOn')} value={params.get('asOn') ?? ''} onChange={({ target }) => setAsOn(target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
    </Box>
  );
}
