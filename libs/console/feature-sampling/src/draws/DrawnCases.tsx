import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { exportAddress, SampleCaseReplaceDocument, SampleDrawCasesDocument, type SampleDrawCasesQuery, useApiQuery, useCategoryNames, useSend } from '@goodmark/console-data';
import { A_PAGE, Nothing, PagedTable, ReasonDialog, RecordLink, Section, useText } from '@goodmark/console-ui';
import type { DrawRead } from './DrawPage';

type DrawnCase = NonNullable<SampleDrawCasesQuery['sampleDraw']>['cases']['nodes'][number];

/** The cases of a sample in the order drawn, and the way to replace one that proves unsuitable. */
export function DrawnCases({ draw, mayDraw }: { readonly draw: DrawRead; readonly mayDraw: boolean }) {
  const text = useText();
  const names = useCategoryNames();
  const [page, setPage] = useState(1);
  const [replacing, setReplacing] = useState<DrawnCase | null>(null);
  const read = useApiQuery(SampleDrawCasesDocument, { id: draw.id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  const stateOf = ({ status, refill, reason }: DrawnCase) => {
    if (status === 'UNSUITABLE') return text('draws.unsuitable', { reason: reason ?? '' });
    return refill > 0 ? text('draws.isRefill', { number: refill }) : text('draws.isDrawn');
  };
  const isFree = ({ status, audit }: DrawnCase) => draw.status === 'DRAWN' && status === 'DRAWN' && (audit === null || audit.status === 'EXEMPTED');
  return (
    <Section title={text('draws.cases')}>
      <PagedTable
        label={text('draws.cases')} read={read} rows={read.data?.sampleDraw?.cases} page={page} onTurn={setPage} keyOf={({ id }) => id} nothing={<Nothing title={text('draws.noCases')} />}
        exported={(format) => exportAddress('sampleCases', format, { id: draw.id })}
        columns={[
          [text('draws.place'), ({ position }) => position],
          [text('audits.reference'), ({ reference }) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{reference}</Box>],
          [text('audits.category'), ({ categories }) => names(categories)],
          [text('audits.team'), ({ team }) => team.name],
          [text('cases.holder'), ({ caseHolder }) => caseHolder?.name ?? text('frames.none')],
          [text('draws.state'), stateOf],
          [text('draws.allocated'), ({ audit }) => (audit ? <RecordLink to={`/audits/${audit.id}`} name={`${audit.reference}, ${audit.auditor.name}`} /> : text('draws.notAllocated'))],
          ...(mayDraw ? [[text('draws.replaceHeading'), (row: DrawnCase) => (isFree(row) ? <Button size="small" aria-label={text('draws.replaceNamed', { reference: row.reference })} onClick={() => setReplacing(row)}>{text('draws.replace')}</Button> : null)] as const] : []),
        ]}
      />
      {replacing ? <ReplaceDialog draw={draw} theCase={replacing} onClose={() => setReplacing(null)} /> : null}
    </Section>
  );
}

function ReplaceDialog({ draw, theCase: { id, reference }, onClose }: { readonly draw: DrawRead; readonly theCase: DrawnCase; readonly onClose: () => void }) {
  const text = useText();
  const { send, ...sending } = useSend(SampleCaseReplaceDocument);
  return (
    <ReasonDialog
      {...sending} title={text('draws.replaceOf', { reference })} what={text(draw.seed === null ? 'draws.replaceHand' : 'draws.replaceWhat')} reason={text('draws.replaceReason')} missing={text('draws.replaceReasonMissing')}
      submit={text('draws.replaceNow')} limit={500} onSubmit={(reason) => send({ input: { id, version: draw.version, reason } })} onClose={onClose}
    />
  );
}
