import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { DataCheckKind } from '@goodmark/audit-tool';
import { DataCheckRowsDocument, exportAddress, useApiQuery } from '@goodmark/console-data';
import { A_PAGE, longDay, Nothing, Page, PagedTable, RecordLink, useText, WholeRecord } from '@goodmark/console-ui';
import { mendingAddress } from './mending';

const kindOf = (slug: string | undefined): DataCheckKind | null => Object.values(DataCheckKind).find((kind) => kind.toLowerCase().replaceAll('_', '-') === slug) ?? null;

/** Everything that one check finds, the longest wrong first. */
export function DataCheckPage() {
  const text = useText();
  const kind = kindOf(useParams().kind);
  const [page, setPage] = useState(1);
  const read = useApiQuery(DataCheckRowsDocument, { kind: kind ?? 'AUDIT_LONG_OVERDUE', first: A_PAGE, offset: (page - 1) * A_PAGE }, { enabled: kind !== null, keepPrevious: true });
  const check = kind === null ? null : read.data && (read.data.dataChecks.find((each) => each.kind === kind) ?? null);
  return (
    <WholeRecord read={read} record={check} list={{ title: text('checks.title'), to: '/data-checks' }} missing={text('checks.missing')}>
      {({ sentence, mend, record }) => (
        <Page title={sentence} summary={text('checks.mend', { mend })}>
          <PagedTable
            label={text('checks.list')} read={read} rows={read.data?.dataCheckRows} page={page} onTurn={setPage} keyOf={({ id }) => id} exported={(format) => exportAddress('dataCheckRows', format, { kind })}
            nothing={<Nothing title={text('checks.nothing.title')}>{text('checks.nothing.what')}</Nothing>}
            columns={[
              [text('checks.what'), ({ id, title }) => <RecordLink to={mendingAddress(kind as DataCheckKind, record, id) ?? ''} name={title} may={mendingAddress(kind as DataCheckKind, record, id) !== null} />],
              [text('checks.detail'), ({ detail }) => detail ?? text('audits.none')],
              [text('checks.sinceLabel'), ({ since }) => (since ? longDay(since) : text('audits.none'))],
            ]}
          />
        </Page>
      )}
    </WholeRecord>
  );
}
