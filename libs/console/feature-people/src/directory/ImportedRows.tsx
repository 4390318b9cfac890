import { TextField } from '@mui/material';
import { useState } from 'react';
import { ImportOutcome } from '@goodmark/audit-tool';
import type { DirectoryImportMutation } from '@goodmark/console-data';
import { A_PAGE, Nothing, PagedTable, useText } from '@goodmark/console-ui';

type Row = DirectoryImportMutation['directoryImport']['rows'][number];

/** They are all at hand, so nothing is ever read. */
const AT_HAND = { error: null, refetch: () => undefined, isPlaceholderData: false };

/** Each row of a file with what becomes of it, page by page. */
export function ImportedRows({ rows }: { readonly rows: readonly Row[] }) {
  const text = useText();
  const [outcome, setOutcome] = useState('');
  const [page, setPage] = useState(1);
  const shown = rows.filter((row) => outcome === '' || row.outcome === outcome);
  const nodes = shown.slice((page - 1) * A_PAGE, page * A_PAGE);
  return (
    <>
      <TextField
        select id="outcome" label={text('directory.becomes')} value={outcome} sx={{ minWidth: 200, mb: 2 }} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => {
          setOutcome(target.value);
          setPage(1);
        }}
      >
        <option value="">{text('filters.all')}</option>
        {Object.values(ImportOutcome).map((value) => <option key={value} value={value}>{text(`directory.outcome.${value}`)}</option>)}
      </TextField>
      <PagedTable
        label={text('directory.rows')} read={AT_HAND} page={page} onTurn={setPage} keyOf={({ number }) => String(number)} nothing={<Nothing title={text('filters.nothing')} />}
        rows={{ nodes, totalCount: shown.length, pageInfo: { hasPreviousPage: page > 1, hasNextPage: page * A_PAGE < shown.length } }}
        columns={[
          [text('directory.row'), ({ number }) => number], [text('directory.who'), ({ name }) => name], [text('directory.becomes'), ({ outcome: came }) => <strong>{text(`directory.outcome.${came}`)}</strong>],
          [text('directory.details'), ({ details }) => details ?? text('audits.none')],
        ]}
      />
    </>
  );
}
