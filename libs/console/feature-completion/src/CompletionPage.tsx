import { Box } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import { financialYearOf, isFinancialYear, monthOf, monthsOf, nextFinancialYear, previousFinancialYear } from '@goodmark/audit-schedule';
import { useMay, useViewer } from '@goodmark/console-data';
import { AddressSelect, AddressTabs, Page, useText } from '@goodmark/console-ui';
import { ChaseTab } from './chase/ChaseTab';
import { FiguresTab } from './FiguresTab';
import { ParticipationTab } from './participation/ParticipationTab';

const TABS = ['figures', 'participation', 'chase'] as const;

/** What was allocated and what was done, who took part, and what is to be chased. Each part has an address of its own. */
export function CompletionPage() {
  const text = useText();
  const { tab } = useParams();
  const [params] = useSearchParams();
  const today = useViewer()?.today ?? '';
  const mayChase = useMay('auditsChase');
  const open = TABS.filter((name) => name !== 'chase' || mayChase);
  const current = open.find((name) => name === tab) ?? 'figures';
  const thisYear = today ? financialYearOf(monthOf(today)) : '';
  const asked = params.get('year') ?? '';
  const year = isFinancialYear(asked) ? asked : thisYear;
  const search = params.get('year') ? `?year=${encodeURIComponent(asked)}` : '';
  const years = thisYear ? [previousFinancialYear(previousFinancialYear(thisYear)), previousFinancialYear(thisYear), nextFinancialYear(thisYear)] : [];
  const months = year ? monthsOf(year) : [];
  const [from, to, month] = [months[0] ?? '', months[11] ?? '', today.slice(0, 7)];
  const period = { year, from, to };
  // What is expected of months to come is not missing yet.
  const sofar = { year, from, to: month > from && month < to ? month : month === from ? from : to };
  return (
    <Page title={text('completion.title')} summary={text('completion.summary')}>
      <AddressTabs label={text('completion.tabs')} current={current} tabs={open.map((name) => ({ name, label: text(`completion.tab.${name}`), to: name === 'figures' ? `/completion${search}` : `/completion/${name}${search}` }))} />
      {current === 'chase' || !year ? null : (
        <Box role="search" aria-label={text('filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
          <AddressSelect name="year" label={text('completion.year')} none={text('completion.thisYear', { year: thisYear })} choices={years.map((value) => ({ value, label: value }))} />
          {current === 'figures' ? <AddressSelect name="by" label={text('completion.by')} none={text('completion.BY.MONTH')} choices={(['TEAM', 'LEVEL', 'PERSON'] as const).map((value) => ({ value, label: text(`completion.BY.${value}`) }))} /> : null}
        </Box>
      )}
      {!year ? null : current === 'figures' ? <FiguresTab period={period} /> : current === 'participation' ? <ParticipationTab period={sofar} today={today} /> : <ChaseTab today={today} />}
    </Page>
  );
}
