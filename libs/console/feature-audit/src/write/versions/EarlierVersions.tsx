import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link as MuiLink, Skeleton, Typography, useMediaQuery, useTheme } from '@mui/material';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { type ApiFailure, type DraftFields, type DraftKeeper, DraftPutAsideDocument, DraftRevisionsDocument, failureOf, sessionHasExpired, tell, useApiQuery } from '@goodmark/console-data';
import { FailureNote, longInstant, Nothing, useText } from '@goodmark/console-ui';
import { VersionDifferences } from './VersionDifferences';

const PER_PAGE = 20;

interface Props {
  readonly auditId: string;
  readonly keeper: DraftKeeper;
  /** What stands in the form. */
  readonly fields: DraftFields;
}

/** Opens the earlier versions of a draft; which one is looked at stands in the address, `?version=…`. */
export function EarlierVersions({ auditId, keeper, fields }: Props) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('version');
  const show = (version: string | null) => setParams((before) => {
    before.delete('version');
    if (version !== null) before.set('version', version);
    return before;
  });
  return (
    <>
      <Button onClick={() => show('')}>{text('earlierVersions.open')}</Button>
      {chosen === null ? null : <Versions auditId={auditId} keeper={keeper} fields={fields} chosen={chosen} onClose={() => show(null)} />}
    </>
  );
}

/** Brings fields of an earlier version back, as a save like any other: what stands is saved and put aside first, so that nothing is lost. */
function useRestoring(auditId: string, keeper: DraftKeeper, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'restored' | 'unsaved' | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const restore = async (fields: DraftFields) => {
    setBusy(true);
    setFailure(null);
    try {
      if (!(await keeper.saveNow()) || !keeper.isSaved()) return setSaid('unsaved');
      await tell(DraftPutAsideDocument, { input: { id: auditId } });
      keeper.change(fields);
      await keeper.saveNow();
      setSaid('restored');
      onDone();
    } catch (error) {
      const met = failureOf(error);
      if (met.code === 'UNAUTHENTICATED') sessionHasExpired();
      setSaid(null);
      setFailure(met);
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, failure, restore };
}

function Versions({ auditId, keeper, fields, chosen, onClose }: Props & { readonly chosen: string; readonly onClose: () => void }) {
  const text = useText();
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const [page, setPage] = useState(0);
  const read = useApiQuery(DraftRevisionsDocument, { auditId, first: PER_PAGE, offset: page * PER_PAGE }, { keepPrevious: true });
  const { busy, said, failure, restore } = useRestoring(auditId, keeper, () => void read.refetch());
  const found = read.data?.draftRevisions;
  return (
    <Dialog open fullWidth maxWidth="lg" fullScreen={narrow} onClose={onClose} aria-labelledby="versions-title">
      <DialogTitle id="versions-title" component="h2">{text('earlierVersions.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('earlierVersions.what')}</Typography>
        <Box aria-live="polite">
          {failure ? <FailureNote failure={failure} kept={text('form.kept')} /> : said ? <Alert severity={said === 'restored' ? 'success' : 'warning'} sx={{ mb: 2 }}>{text(`earlierVersions.${said}`)}</Alert> : null}
        </Box>
        {read.error && !found ? <FailureNote failure={read.error} onRetry={() => void read.refetch()} /> : !found ? <Skeleton variant="rounded" height={200} />
          : found.totalCount === 0 ? <Nothing title={text('earlierVersions.none.title')}>{text('earlierVersions.none.what')}</Nothing> : (
            <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '240px minmax(0, 1fr)' }, alignItems: 'start' }}>
              <Box component="nav" aria-label={text('earlierVersions.list')}>
                <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {found.nodes.map(({ id, savedAt }) => (
                    <Box component="li" key={id} sx={{ py: 0.75 }}>
                      <MuiLink component={Link} to={`?version=${id}`} aria-current={id === chosen ? 'true' : undefined} sx={{ fontWeight: id === chosen ? 650 : 400 }}>{longInstant(savedAt)}</MuiLink>
                    </Box>
                  ))}
                </Box>
                {page > 0 ? <Button size="small" onClick={() => setPage(page - 1)}>{text('earlierVersions.newer')}</Button> : null}
                {found.pageInfo.hasNextPage ? <Button size="small" onClick={() => setPage(page + 1)}>{text('earlierVersions.page')}</Button> : null}
              </Box>
              {chosen === '' ? <Typography>{text('earlierVersions.choose')}</Typography> : <VersionDifferences id={chosen} now={fields} busy={busy} onRestore={(back) => void restore(back)} />}
            </Box>
          )}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{text('earlierVersions.close')}</Button></DialogActions>
    </Dialog>
  );
}
