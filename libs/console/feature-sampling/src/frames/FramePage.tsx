import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import {
  DrawsOfDocument, exportAddress, FrameUndoDocument, SampleFrameDetailDocument, type SampleFrameDetailQuery, SampleFrameRejectedDocument, SampleFrameRowsDocument, useApiQuery, useCategoryNames, useMay, useSend,
} from '@goodmark/console-data';
import { HistoryLink, A_PAGE, Facts, longDay, longInstant, Nothing, Page, PagedTable, ReasonDialog, RecordLink, Section, TableScroll, useText, WholeRecord } from '@goodmark/console-ui';

type Frame = NonNullable<SampleFrameDetailQuery['sampleFrame']>;

/** One sampling frame: what it holds, what was left out, and what was drawn from it. */
export function FramePage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(SampleFrameDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.sampleFrame} list={{ title: text('menu.sampleFrames'), to: '/sampling-frames' }} missing={text('frames.missing')}>
      {(frame) => <FrameRead frame={frame} />}
    </WholeRecord>
  );
}

function FrameRead({ frame }: { readonly frame: Frame }) {
  const text = useText();
  const names = useCategoryNames();
  const mayUndo = useMay('frameUndo');
  const [undoing, setUndoing] = useState(false);
  const inUse = frame.status === 'IN_USE';
  const undo = mayUndo && inUse ? <Button variant="outlined" onClick={() => setUndoing(true)}>{text('frames.undo')}</Button> : undefined;
  return (
    <Page title={frame.source} summary={text(inUse ? 'frames.of' : 'frames.undone', { smart_count: frame.rowCount, cases: frame.rowCount.toLocaleString('en-GB'), day: longDay(frame.takenOn) })} actions={<>{undo}<HistoryLink kind="SAMPLE_FRAME" id={frame.id} /></>}>
      <Facts facts={[
        [text('frames.takenOn'), longDay(frame.takenOn)], [text('frames.importedAt'), text('frames.importedBy', { when: longInstant(frame.importedAt), who: frame.by.name })],
        [text('frames.cases'), frame.rowCount.toLocaleString('en-GB')], [text('frames.rejected'), frame.rejectedCount.toLocaleString('en-GB')], [text('frames.fingerprint'), frame.fingerprint],
      ]} />
      <DrawsOfFrame id={frame.id} />
      {inUse && frame.breakdown.length > 0 ? (
        <Section title={text('frames.breakdown')}>
          <TableScroll label={text('frames.breakdown')}>
            <Table size="small">
              <TableHead><TableRow><TableCell>{text('audits.team')}</TableCell><TableCell>{text('audits.category')}</TableCell><TableCell align="right">{text('frames.cases')}</TableCell></TableRow></TableHead>
              <TableBody>
                {frame.breakdown.map(({ team, category, cases }) => <TableRow key={`${team.id} ${category}`}><TableCell>{team.name}</TableCell><TableCell>{names([category])}</TableCell><TableCell align="right">{cases}</TableCell></TableRow>)}
              </TableBody>
            </Table>
          </TableScroll>
        </Section>
      ) : null}
      {inUse ? <Rows id={frame.id} /> : null}
      {mayUndo && frame.rejectedCount > 0 ? <Rejected id={frame.id} /> : null}
      {undoing ? <UndoDialog frame={frame} onClose={() => setUndoing(false)} /> : null}
    </Page>
  );
}

function DrawsOfFrame({ id }: { readonly id: string }) {
  const text = useText();
  const [page, setPage] = useState(1);
  const read = useApiQuery(DrawsOfDocument, { where: { frame: { eq: id } }, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <Section title={text('frames.draws')}>
      <PagedTable
        label={text('frames.draws')} read={read} rows={read.data?.page} page={page} onTurn={setPage} keyOf={({ id: drawId }) => drawId} nothing={<Typography>{text('frames.noDraws')}</Typography>}
        columns={[
          [text('draws.activity'), ({ id: drawId, activity }) => <RecordLink to={`/samples/${drawId}`} name={activity.title} />],
          [text('draws.method'), ({ method }) => text(`samplingMethod.${method}`)],
          [text('draws.size'), ({ size }) => size],
          [text('draws.drawnAt'), ({ drawnAt, by }) => text('frames.importedBy', { when: longInstant(drawnAt), who: by.name })],
          [text('frames.status'), ({ status }) => text(`drawStatus.${status}`)],
        ]}
      />
    </Section>
  );
}

function Rows({ id }: { readonly id: string }) {
  const text = useText();
  const names = useCategoryNames();
  const [page, setPage] = useState(1);
  const [reference, setReference] = useState('');
  const where = reference.trim() ? { reference: { contains: reference.trim() } } : null;
  const read = useApiQuery(SampleFrameRowsDocument, { id, where, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <Section title={text('frames.rows')}>
      <Box role="search" aria-label={text('filters.label')} sx={{ mb: 1.5 }}>
        <TextField
          size="small" label={text('audits.reference')} value={reference} slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => {
            setReference(target.value);
            setPage(1);
          }}
        />
      </Box>
      <PagedTable
        exported={(format) => exportAddress('sampleFrameRows', format, { id })}
        label={text('frames.rows')} read={read} rows={read.data?.sampleFrame?.rows} page={page} onTurn={setPage} keyOf={({ reference: key }) => key}
        nothing={<Nothing title={text(where ? 'filters.nothing' : 'frames.noneForYou')} />}
        columns={[
          [text('audits.reference'), ({ reference: key }) => key], [text('audits.category'), ({ categories }) => names(categories)], [text('audits.team'), ({ team }) => team.name],
          [text('cases.holder'), ({ caseHolder }) => caseHolder?.name ?? text('frames.none')], [text('cases.openSince'), ({ openSince }) => (openSince ? longDay(openSince) : text('frames.none'))],
          [text('frames.field.SIBLINGS'), ({ siblings }) => siblings ?? text('frames.none')],
        ]}
      />
    </Section>
  );
}

function Rejected({ id }: { readonly id: string }) {
  const text = useText();
  const [page, setPage] = useState(1);
  const read = useApiQuery(SampleFrameRejectedDocument, { id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <Section title={text('frames.leftOut')}>
      <PagedTable
        exported={(format) => exportAddress('sampleFrameRejected', format, { id })}
        label={text('frames.leftOut')} read={read} rows={read.data?.sampleFrame?.rejected} page={page} onTurn={setPage} keyOf={({ rowNumber }) => String(rowNumber)} nothing={null}
        columns={[[text('frames.row'), ({ rowNumber }) => rowNumber], [text('frames.why'), ({ problem }) => problem]]}
      />
    </Section>
  );
}

function UndoDialog({ frame: { id, version, source }, onClose }: { readonly frame: Frame; readonly onClose: () => void }) {
  const text = useText();
  const { send, ...sending } = useSend(FrameUndoDocument);
  return (
    <ReasonDialog
      {...sending} title={text('frames.undoOf', { source })} what={text('frames.undoWhat')} reason={text('frames.undoReason')} missing={text('frames.undoReasonMissing')} submit={text('frames.undoNow')}
      onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
