import { Alert, Box, Button, Skeleton } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { AuditDetailDocument, AuditTakeForModerationDocument, useApiMutation, useApiQuery, useViewer } from '@goodmark/console-data';
import { FailureNote, Nothing, Page, StatusMark, UnsentText, useText } from '@goodmark/console-ui';
import { AGREED, type ModeratedAudit, wordsOf } from './decision-form';
import { DecisionForm } from './DecisionForm';
import { useKeptDecision } from './use-kept-decision';

/** A second look at an audit: taken, then agreed, adjusted or returned. */
export function ModeratePage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useApiQuery(AuditDetailDocument, { id });
  const viewerId = useViewer()?.id;
  const kept = useKeptDecision(id, viewerId, data?.audit?.version ?? (data ? 0 : undefined));
  if (error && !data) return <Page title={text('moderation.title')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending || !kept.form) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={140} sx={{ mb: 2 }} />)}</Box>;
  const { audit } = data;
  if (!audit) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('audit.missing')} action={<Button component={Link} to="/moderation" variant="contained">{text('moderation.title')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
        {wordsOf(kept.form) ? <UnsentText value={wordsOf(kept.form)} onDiscard={() => kept.change(AGREED)} /> : null}
      </Page>
    );
  }
  // A decision whose answer was lost is there all the same.
  const decided = audit.moderations[0]?.moderator.id === viewerId && audit.moderatedAt !== null;
  const unsent = decided ? '' : wordsOf(kept.form);
  const mayDecide = audit.viewerCan.includes('MODERATE');
  return (
    <Page title={text('moderation.window', { reference: audit.reference })} summary={<StatusMark status={audit.status} />} actions={<Button component={Link} to={`/audits/${id}`}>{text('write.toAudit')}</Button>}>
      {!mayDecide ? <Closed auditId={id} decided={decided} unsent={unsent} onDiscard={() => kept.change(AGREED)} />
        : audit.status === 'SUBMITTED' ? <Take audit={audit} />
        : (
          <>
            {kept.restored ? <Alert severity="info" sx={{ mb: 2 }}>{text('moderation.restored')}</Alert> : null}
            {kept.keptOnDevice ? null : <Alert severity="warning" sx={{ mb: 2 }}>{text('moderation.notKept')}</Alert>}
            <DecisionForm audit={audit} form={kept.form} onChange={kept.change} drop={kept.drop} changedSince={kept.changedSince} onLook={kept.look} />
          </>
        )}
    </Page>
  );
}

function Take({ audit }: { readonly audit: ModeratedAudit }) {
  const text = useText();
  const take = useApiMutation(AuditTakeForModerationDocument);
  return (
    <>
      {take.error ? <Box sx={{ mb: 2 }}><FailureNote failure={take.error} /></Box> : null}
      <Nothing
        title={text('moderation.take.title')}
        action={<Button variant="contained" disabled={take.isPending} onClick={() => take.mutate({ input: { id: audit.id, version: audit.version } })}>{text('moderation.take.button')}</Button>}
      >
        {text('moderation.take.what')}
      </Nothing>
    </>
  );
}

function Closed({ auditId, decided, unsent, onDiscard }: { readonly auditId: string; readonly decided: boolean; readonly unsent: string; readonly onDiscard: () => void }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Nothing title={text(decided ? 'moderation.decided.title' : 'moderation.closed.title')} action={<Button component={Link} to={`/audits/${auditId}`} variant="contained">{text('write.toAudit')}</Button>}>{text(decided ? 'moderation.decided.what' : 'moderation.closed.what')}</Nothing>
      {unsent ? <UnsentText value={unsent} onDiscard={onDiscard} /> : null}
    </Box>
  );
}
