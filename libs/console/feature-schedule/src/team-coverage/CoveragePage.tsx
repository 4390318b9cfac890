import { Alert, alpha, Box, Button, Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, type Theme } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { Service } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, CoverageDocument, exportAddress, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { AddressSelect, auditsAddress, DownloadMenu, FailureNote, Nothing, Page, shortDay, TableScroll, useText } from '@goodmark/console-ui';
import { type CoverageCell, type CoverageHeat, coverageTable, heatOf, HEATS, stateOf } from './coverage-table';

/** The deeper, the longer ago; what the colour says stands in the cell in words. */
const DEPTH: Readonly<Record<CoverageHeat, number>> = { quarter: 0, half: 0.08, year: 0.16, overlooked: 0.28, never: 0.4 };
const groundOf = (heat: CoverageHeat | null) => ({ palette }: Theme) => alpha(palette.warning.main, heat ? DEPTH[heat] : 0);

/** Teams by case categories: when each was last audited, and what was not in twelve months. */
export function CoveragePage() {
  const text = useText();
  const [params] = useSearchParams();
  const mayList = useMay('audits');
  const today = useViewer()?.today ?? '';
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const { data, error, refetch } = useApiQuery(CoverageDocument, {});
  const service = params.get('service');
  const only = params.get('only') === 'overlooked';
  const inService = (data?.coverage ?? []).filter(({ team }) => !service || team.serviceArea.service === service);
  const cells = inService.filter(({ overlooked }) => !only || overlooked);
  const overlooked = inService.filter((cell) => cell.overlooked).length;
  const table = coverageTable(cells, categories.map(({ key }) => key));
  const nameOf = (key: string) => categories.find((category) => category.key === key)?.name ?? key;
  return (
    <Page title={text('coverage.title')} summary={text('coverage.summary')} actions={<><DownloadMenu addressOf={(format) => exportAddress('coverage', format)} /><Button component={Link} to="/schedule">{text('coverage.toSchedule')}</Button></>}>
      <Box role="search" aria-label={text('filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <AddressSelect name="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
        <AddressSelect name="only" label={text('coverage.show')} choices={[{ value: 'overlooked', label: text('coverage.onlyOverlooked') }]} />
      </Box>
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={320} /> : null}
      {data && cells.length === 0 ? <Nothing title={text(only ? 'coverage.allAudited' : 'coverage.empty.title')}>{text(only ? 'coverage.allAuditedWhat' : 'coverage.empty.what')}</Nothing> : null}
      {data && cells.length > 0 ? (
        <>
          <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('coverage.reading', { smart_count: overlooked, of: inService.filter(({ cases }) => cases > 0).length })}</Alert>
          <Box component="ul" aria-label={text('coverage.legend')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, m: 0, mb: 1, p: 0, fontSize: '0.875rem' }}>
            {HEATS.map((heat) => (
              <Box key={heat} component="li" sx={{ listStyle: 'none', display: 'flex', alignItems: 'center', gap: 0.75 }}>
                <Box aria-hidden sx={{ width: 20, height: 14, border: 1, borderColor: 'divider', backgroundColor: groundOf(heat) }} />{text(`coverage.heat.${heat}`)}
              </Box>
            ))}
          </Box>
          <TableScroll label={text('coverage.title')} tall>
            <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' }, '& thead th': { lineHeight: 1.35 } }}>
              <TableHead><TableRow><TableCell>{text('audits.team')}</TableCell>{table.categories.map((key) => <TableCell key={key} sx={{ minWidth: 136 }}>{nameOf(key)}</TableCell>)}</TableRow></TableHead>
              <TableBody>
                {table.teams.map(({ id, name, cells: ofTeam }) => (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>{name}</TableCell>
                    {table.categories.map((key) => <Cell key={key} today={today} cell={ofTeam.get(key)} to={mayList ? auditsAddress({ team: id, category: key }) : null} />)}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableScroll>
        </>
      ) : null}
    </Page>
  );
}

function Cell({ cell, to, today }: { readonly cell: CoverageCell | undefined; readonly to: string | null; readonly today: string }) {
  const text = useText();
  if (!cell) return <TableCell sx={{ color: 'text.secondary' }}>{text('coverage.nothing')}</TableCell>;
  const state = stateOf(cell);
  const said = state === 'never' ? text('coverage.never') : text(`coverage.${state}`, { day: cell.lastAuditedOn ? shortDay(cell.lastAuditedOn) : '' });
  const alarming = state === 'never' || state === 'overlooked';
  return (
    <TableCell sx={{ backgroundColor: groundOf(today ? heatOf(cell, today) : null), fontWeight: alarming ? 650 : 400 }}>
      {to && cell.lastAuditedOn ? <MuiLink component={Link} to={to} color="inherit">{said}</MuiLink> : said}
      <Box sx={{ fontWeight: 400, fontSize: '0.875rem' }}>{text('coverage.cases', { smart_count: cell.cases })}</Box>
    </TableCell>
  );
}
