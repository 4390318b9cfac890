import { Alert, Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { FrameApplyDocument, UploadProblemsDocument, useApiQuery, useSend, useViewer } from '@goodmark/console-data';
import { A_PAGE, CheckBoxes, DayBox, FormProblems, PagedTable, problemOf, Section, useText } from '@goodmark/console-ui';
import type { UploadRead } from './ImportFramePage';

/** What the dry run found, and the import. */
export function ApplyStep({ upload, onColumns, onBegun }: { readonly upload: UploadRead; readonly onColumns: () => void; readonly onBegun: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure } = useSend(FrameApplyDocument);
  const [takenOn, setTakenOn] = useState(today);
  const [without, setWithout] = useState(false);
  const [good, bad] = [upload.goodCount ?? 0, upload.badCount ?? 0];
  const apply = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ input: { id: upload.id, version: upload.version, takenOn: takenOn || null, withoutRejected: without } })) onBegun();
  };
  const counted = { smart_count: good, good: good.toLocaleString('en-GB') };
  return (
    <>
      <Alert severity={bad === 0 ? 'success' : good === 0 ? 'error' : 'warning'} role="status" sx={{ mb: 2 }}>
        {text('frames.checked', counted)} {bad > 0 ? text('frames.bad', { smart_count: bad, bad: bad.toLocaleString('en-GB') }) : text('frames.allGood')}
      </Alert>
      {bad > 0 ? <Problems id={upload.id} /> : null}
      <Box component="form" noValidate onSubmit={apply} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 560, mt: 3 }}>
        <FormProblems failure={failure} />
        {good > 0 ? <DayBox id="takenOn" label={text('frames.takenOn')} hint={text('frames.takenOnHint')} value={takenOn} onChange={setTakenOn} problem={problemOf(failure, 'takenOn')} required /> : null}
        {good > 0 && bad > 0 ? (
          <CheckBoxes
            id="withoutRejected" label={text('frames.withoutTitle')} chosen={without ? ['yes'] : []} onChange={(chosen) => setWithout(chosen.length > 0)} problem={problemOf(failure, 'withoutRejected')}
            choices={[{ value: 'yes', label: text('frames.without', { smart_count: bad, bad: bad.toLocaleString('en-GB') }) }]}
          />
        ) : null}
        <Box sx={{ display: 'flex', gap: 1 }}>
          {good > 0 ? <Button type="submit" variant="contained" disabled={busy}>{text('frames.apply', counted)}</Button> : null}
          <Button onClick={onColumns}>{text('frames.otherColumns')}</Button>
        </Box>
      </Box>
    </>
  );
}

function Problems({ id }: { readonly id: string }) {
  const text = useText();
  const [page, setPage] = useState(1);
  const read = useApiQuery(UploadProblemsDocument, { id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <Section title={text('frames.problems')}>
      <PagedTable
        label={text('frames.problems')} read={read} rows={read.data?.upload?.problems} page={page} onTurn={setPage} keyOf={({ rowNumber }) => String(rowNumber)} nothing={null}
        columns={[[text('frames.row'), ({ rowNumber }) => rowNumber], [text('frames.why'), ({ problem }) => problem]]}
      />
    </Section>
  );
}
