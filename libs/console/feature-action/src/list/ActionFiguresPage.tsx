import { Box, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { ActionDimension } from '@goodmark/audit-tool';
import { ActionFiguresDocument, type ActionFiguresQuery, useApiQuery } from '@goodmark/console-data';
import { AddressSelect, FailureNote, longDay, longMonth, Nothing, Page, type Text, TableScroll, useText } from '@goodmark/console-ui';
import { ActionStrip } from './ActionStrip';
import { ActionTabs } from './ActionTabs';

type Numbers = ActionFiguresQuery['actionFigures']['total'];
type Row = ActionFiguresQuery['actionFigures']['rows'][number];

const nameOf = ({ month, service, serviceArea, team, activity }: Row, text: Text): string =>
  month ? longMonth(month) : service ? text(`service.${service}`) : (serviceArea?.name ?? team?.name ?? activity?.title ?? text('corrections.figures.noKey'));

/** Figures of corrective actions, split as asked, with what came and went in thirty days. */
export function ActionFiguresPage() {
  const text = useText();
  const [params] = useSearchParams();
  const by = Object.values(ActionDimension).find((value) => value === params.get('by')) ?? 'SERVICE_AREA';
  const { data, error, refetch } = useApiQuery(ActionFiguresDocument, { by }, { keepPrevious: true });
  const figures = data?.actionFigures;
  return (
    <Page title={text('corrections.title')} summary={text('corrections.figures.rollForwardWhat')}>
      <ActionTabs current="figures" />
      <ActionStrip />
      <Box role="search" aria-label={text('filters.label')} sx={{ mb: 2 }}>
        <AddressSelect name="by" label={text('corrections.figures.by')} none={text('corrections.figures.BY.SERVICE_AREA')} choices={Object.values(ActionDimension).filter((value) => value !== 'SERVICE_AREA').map((value) => ({ value, label: text(`corrections.figures.BY.${value}`) }))} />
      </Box>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!figures && !error ? <Skeleton variant="rounded" height={240} /> : null}
      {figures?.total.total === 0 ? <Nothing title={text('corrections.figures.nothing')}>{text('corrections.figures.nothingWhat')}</Nothing> : null}
      {figures && figures.total.total > 0 ? (
        <>
          <TableScroll label={text('corrections.tab.figures')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {[text(`corrections.figures.BY.${by}`), ...(['open', 'awaitingVerification', 'verified', 'calledOff'] as const).map((key) => text(`corrections.figures.${key}`)), text('corrections.overdue'), text('corrections.slipped'), text('corrections.figures.median'),
                    ...(['opening', 'added', 'closed', 'now'] as const).map((key) => text(`corrections.figures.${key}`))].map((heading) => <TableCell key={heading} component="th" scope="col">{heading}</TableCell>)}
                </TableRow>
              </TableHead>
              <TableBody>
                {figures.rows.map((row) => <NumbersRow key={nameOf(row, text)} name={nameOf(row, text)} numbers={row} />)}
                <NumbersRow name={text('corrections.figures.total')} numbers={figures.total} />
              </TableBody>
            </Table>
          </TableScroll>
          <Typography sx={{ mt: 1 }}>{text('corrections.figures.rollForward', { from: longDay(figures.from), to: longDay(figures.to) })}. {text('corrections.strip.practice')}</Typography>
        </>
      ) : null}
    </Page>
  );
}

function NumbersRow({ name, numbers: { total, open, awaitingVerification, verified, calledOff, overdue, slipped, medianDaysToDone, rollForward } }: { readonly name: string; readonly numbers: Numbers }) {
  const text = useText();
  return (
    <TableRow>
      <TableCell component="th" scope="row">{name}</TableCell>
      {[open, awaitingVerification, verified, calledOff, text('corrections.figures.ofOpen', { count: overdue, base: open }), text('corrections.figures.ofOpen', { count: slipped, base: total }), medianDaysToDone ?? text('corrections.figures.noKey'), rollForward.opening, rollForward.added, rollForward.closed, rollForward.now]
        .map((value, index) => <TableCell key={`${index}`}>{value}</TableCell>)}
    </TableRow>
  );
}
