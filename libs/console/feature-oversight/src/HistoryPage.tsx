import { Box, Button, Paper, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { RecordKind } from '@goodmark/audit-tool';
import { exportAddress, RecordHistoryDocument, type RecordHistoryQuery, useApiQuery } from '@goodmark/console-data';
import { A_PAGE, DownloadMenu, FailureNote, longInstant, Nothing, Page, PagesBar, recordAddress, useText } from '@goodmark/console-ui';

type Entry = RecordHistoryQuery['history']['entries']['nodes'][number];

const kindOf = (slug: string | undefined): RecordKind | null => Object.values(RecordKind).find((kind) => kind.toLowerCase().replaceAll('_', '-') === slug) ?? null;

/** Who changed a record, when, what and why, the latest first. Its page stands in the address. */
export function HistoryPage() {
  const text = useText();
  const { kind: slug, id = '' } = useParams();
  const kind = kindOf(slug);
  if (!kind) return <Page title={text('history.link')}><Nothing title={text('history.missing')}>{text('failure.NOT_FOUND.what')}</Nothing></Page>;
  return <History kind={kind} id={id} />;
}

function History({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1);
  const read = useApiQuery(RecordHistoryDocument, { kind, id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  if (read.error && !read.data) {
    return read.error.code === 'NOT_FOUND'
      ? <Page title={text('failure.NOT_FOUND.title')}><Nothing title={text('history.missing')}>{text('failure.NOT_FOUND.what')}</Nothing></Page>
      : <Page title={text('history.link')}><FailureNote failure={read.error} onRetry={() => void read.refetch()} /></Page>;
  }
  const found = read.data?.history;
  if (!found) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={90} sx={{ mb: 2 }} />)}</Box>;
  const back = recordAddress(kind, id);
  const { nodes, totalCount, pageInfo } = found.entries;
  return (
    <Page
      title={text('history.title', { title: found.title })} summary={text('history.summary')}
      actions={<>{back ? <Button component={Link} to={back}>{text('history.toRecord')}</Button> : null}<DownloadMenu addressOf={(format) => exportAddress('history', format, { kind, id })} /></>}
    >
      {totalCount === 0 ? <Nothing title={text('history.empty.title')}>{text('history.empty.what')}</Nothing> : (
        <>
          <Box component="ol" aria-label={text('history.list')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
            {nodes.map((entry) => <HistoryEntry key={entry.number} entry={entry} />)}
          </Box>
          <PagesBar
            page={page} perPage={A_PAGE} count={nodes.length} total={totalCount} hasPrevious={pageInfo.hasPreviousPage} hasNext={pageInfo.hasNextPage} label={text('history.list')} former={read.isPlaceholderData}
            onTurn={(to) => setParams(to === 1 ? {} : { page: String(to) })}
          />
        </>
      )}
    </Page>
  );
}

function HistoryEntry({ entry: { number, at, by, byProgram, what, why, fields } }: { readonly entry: Entry }) {
  const text = useText();
  const who = by ? text(byProgram ? 'history.byProgram' : 'history.by', { name: by.name }) : text('history.byItself');
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h2" component="h2">{what}</Typography>
      <Typography color="text.secondary">{longInstant(at)}. {who}</Typography>
      {why ? <Typography sx={{ mt: 1, maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text('history.why', { why })}</Typography> : null}
      {fields.length > 0 ? (
        <Box role="region" tabIndex={0} aria-label={text('history.fieldsOf', { what, at: longInstant(at), number })} sx={{ overflowX: 'auto', mt: 1 }}>
          <Table size="small" sx={{ minWidth: 480, tableLayout: 'fixed', '& td': { overflowWrap: 'anywhere', verticalAlign: 'top', whiteSpace: 'pre-line' } }}>
            <TableHead><TableRow><TableCell>{text('history.field')}</TableCell><TableCell>{text('history.before')}</TableCell><TableCell>{text('history.after')}</TableCell></TableRow></TableHead>
            <TableBody>
              {fields.map(({ name, before, after }) => (
                <TableRow key={name}><TableCell component="th" scope="row">{name}</TableCell><TableCell>{before ?? text('history.none')}</TableCell><TableCell>{after ?? text('history.none')}</TableCell></TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : null}
    </Paper>
  );
}
