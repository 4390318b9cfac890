import { Alert, Box, Button, GlobalStyles, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ask, exportAddress, failureOf, type ApiFailure, SampleDrawDetailDocument, type SampleDrawDetailQuery, SampleDrawExclusionsDocument, SampleDrawWithdrawDocument, SampleRedrawDocument, useApiQuery, useCategoryNames, useMay, useSend } from '@goodmark/console-data';
import { HistoryLink, A_PAGE, Facts, FailureNote, longDay, longInstant, Page, PagedTable, ReasonDialog, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';
import { DrawnCases } from './DrawnCases';
import { StrataTable } from './NewDrawPage';

export type DrawRead = NonNullable<SampleDrawDetailQuery['sampleDraw']>;

const PRINTED = { '@media print': { 'header, nav, .MuiDrawer-root, section button': { display: 'none !important' }, '.RaLayout-appFrame, .RaLayout-content': { margin: '0 !important', padding: '0 !important' } } };

/** The certificate of a sample: how it was drawn, so that anybody can draw it again, and what came out. */
export function DrawPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(SampleDrawDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.sampleDraw} list={{ title: text('menu.sampleFrames'), to: '/sampling-frames' }} missing={text('draws.missing')}>
      {(draw) => <Certificate draw={draw} />}
    </WholeRecord>
  );
}

function Certificate({ draw }: { readonly draw: DrawRead }) {
  const text = useText();
  const names = useCategoryNames();
  const mayDraw = useMay('sampleDrawCreate');
  const [withdrawing, setWithdrawing] = useState(false);
  const { activity, frame, method, size, seed, by, drawnAt, status } = draw;
  const stands = status === 'DRAWN';
  return (
    <Page
      title={text('draws.certificate', { title: activity.title })} summary={text('draws.summary', { size, method: text(`samplingMethod.${method}`).toLowerCase(), when: longInstant(drawnAt), who: by.name })}
      actions={<><Button variant="outlined" onClick={() => window.print()}>{text('draws.print')}</Button>{mayDraw && stands ? <Button variant="outlined" onClick={() => setWithdrawing(true)}>{text('draws.withdraw')}</Button> : null}<HistoryLink kind="SAMPLE_DRAW" id={draw.id} /></>}
    >
      <GlobalStyles styles={PRINTED} />
      {stands ? null : <Alert severity="warning" sx={{ mb: 2 }}>{text('draws.withdrawnNote')}</Alert>}
      <Section title={text('draws.how')}>
        <Facts facts={[
          [text('draws.activity'), <RecordLink key="activity" to={`/activities/${activity.id}/sample`} name={activity.title} />],
          [text('draws.frame'), <RecordLink key="frame" to={`/sampling-frames/${frame.id}`} name={text('draws.frameChoice', { source: frame.source, cases: frame.rowCount.toLocaleString('en-GB'), day: longDay(frame.takenOn) })} />],
          [text('draws.method'), text(`samplingMethod.${method}`)],
          [text('draws.size'), draw.share === null ? String(size) : `${size} (${draw.share}%)`],
          [text('draws.service'), draw.service ? text(`service.${draw.service}`) : text('draws.anyService')],
          [text('draws.categories'), draw.categories.length > 0 ? names(draw.categories) : text('filters.all')],
          [text('draws.population'), draw.population.toLocaleString('en-GB')],
          [text('draws.eligible'), draw.eligible.toLocaleString('en-GB')],
          [text('draws.leftOutMonths'), draw.excludedMonths === null ? text('draws.notLeftOut') : text('draws.monthsCount', { smart_count: draw.excludedMonths })],
          [text('draws.seed'), seed ?? text('draws.chosenByHand')],
          ...(draw.stratifiedBy ? [[text('draws.stratifiedBy'), text(`stratifyBy.${draw.stratifiedBy}`)] as const] : []),
          ...(draw.refillCount > 0 ? [[text('draws.refills'), String(draw.refillCount)] as const] : []),
          ...(draw.reason ? [[text('draws.reason'), draw.reason] as const] : []),
          [text('draws.frameFingerprint'), draw.frameFingerprint],
        ]} />
        {seed ? <Typography sx={{ mt: 2, maxWidth: '80ch' }}>{text('draws.byHand', { example: `${seed}:CF-123` })}</Typography> : null}
        {mayDraw && seed ? <DrawAgain id={draw.id} /> : null}
      </Section>
      {draw.strata.length > 0 ? <Section title={text('draws.strata')}><StrataTable strata={draw.strata} /></Section> : null}
      <DrawnCases draw={draw} mayDraw={mayDraw} />
      {draw.exclusionCounts.length > 0 ? (
        <Section title={text('draws.leftOut')}>
          <ul>{draw.exclusionCounts.map(({ reason, count }) => <li key={reason}>{text('draws.excluded', { reason: text(`exclusionReason.${reason}`), count })}</li>)}</ul>
          {mayDraw ? <Exclusions id={draw.id} /> : null}
        </Section>
      ) : null}
      {withdrawing ? <WithdrawDialog draw={draw} onClose={() => setWithdrawing(false)} /> : null}
    </Page>
  );
}

function DrawAgain({ id }: { readonly id: string }) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly matches: boolean; readonly count: number } | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const again = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { sampleRedraw } = await ask(SampleRedrawDocument, { id });
      setOutcome({ matches: sampleRedraw.matches, count: sampleRedraw.references.length });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Button variant="outlined" disabled={busy} onClick={() => void again()}>{text('draws.again')}</Button>
      <Box role="status" sx={{ mt: 1.5 }}>
        {outcome ? <Alert severity={outcome.matches ? 'success' : 'error'}>{text(outcome.matches ? 'draws.matches' : 'draws.differs', { smart_count: outcome.count })}</Alert> : null}
      </Box>
      {failure ? <FailureNote failure={failure} onRetry={() => void again()} /> : null}
    </Box>
  );
}

function Exclusions({ id }: { readonly id: string }) {
  const text = useText();
  const [page, setPage] = useState(1);
  const read = useApiQuery(SampleDrawExclusionsDocument, { id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <PagedTable
      label={text('draws.leftOut')} read={read} rows={read.data?.sampleDraw?.exclusions} page={page} onTurn={setPage} keyOf={({ reference }) => reference} nothing={null}
      exported={(format) => exportAddress('sampleExclusions', format, { id })}
      columns={[[text('audits.reference'), ({ reference }) => reference], [text('frames.why'), ({ reason, note }) => note ?? text(`exclusionReason.${reason}`)]]}
    />
  );
}

function WithdrawDialog({ draw: { id, version }, onClose }: { readonly draw: DrawRead; readonly onClose: () => void }) {
  const text = useText();
  const { send, ...sending } = useSend(SampleDrawWithdrawDocument);
  return (
    <ReasonDialog
      {...sending} title={text('draws.withdrawOf')} what={text('draws.withdrawWhat')} reason={text('draws.withdrawReason')} missing={text('draws.withdrawReasonMissing')} submit={text('draws.withdrawNow')}
      onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
