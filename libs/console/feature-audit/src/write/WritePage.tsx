import { Box, Button, Skeleton } from '@mui/material';
import { Link, Navigate, useParams } from 'react-router-dom';
import { FailureNote, longDay, Nothing, Page, useText } from '@goodmark/console-ui';
import { auditDraftOf } from './draft/draft-fields';
import { firstOpenPart, slugOf } from './form-parts';
import { useDraft } from './use-draft';
import { WriteForm } from './WriteForm';

/** An audit being written, part by part; each part has an address of its own. */
export function WritePage() {
  const text = useText();
  const { id = '', part } = useParams();
  const { audit, keeper, state, opened, error, retry } = useDraft(id);
  if (error && !opened) return <Page title={text('audit.title')}><FailureNote failure={error} onRetry={retry} /></Page>;
  if (!opened) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={140} sx={{ mb: 2 }} />)}</Box>;
  if (!audit || !keeper || !state) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('audit.missing')} action={<Button component={Link} to="/work" variant="contained">{text('menu.work')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  const base = `/audits/${id}/edit`;
  if (!part) return <Navigate to={`${base}/${slugOf(firstOpenPart(auditDraftOf(state.mine)))}`} replace />;
  const what = { case: audit.case.reference, activity: audit.activity?.title ?? text('audits.practice') };
  return (
    <Page
      title={text('write.title', { reference: audit.reference })} summary={text('write.summary', { ...what, due: longDay(audit.dueOn) })}
      actions={<Button component={Link} to={`/audits/${id}`}>{text('write.toAudit')}</Button>}
    >
      <WriteForm audit={audit} keeper={keeper} state={state} base={base} slug={part} />
    </Page>
  );
}
