import { Alert, Box, Button, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { tidyText } from '@goodmark/audit-tool';
import { AuditDetailDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { Nothing, Page, StatusMark, UnsentText, useText, WholeRecord } from '@goodmark/console-ui';
import { AGREED, type DecisionForm as Decision, type ModeratedAudit, wordsOf } from './decision-form';
import { BlindForm } from './BlindForm';
import { DecisionForm } from './DecisionForm';
import { GiveBack } from './GiveBack';
import { TakePanel } from './TakePanel';
import { useKeptDecision } from './use-kept-decision';
import { useServerDraft } from './use-server-draft';

/** A second look at an audit: taken, then agreed, adjusted or returned. */
export function ModeratePage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(AuditDetailDocument, { id });
  const { data } = read;
  const viewerId = useViewer()?.id;
  const kept = useKeptDecision(id, viewerId, data?.audit?.version ?? (data ? 0 : undefined));
  const words = kept.form ? wordsOf(kept.form) : '';
  return (
    <WholeRecord
      read={read} record={kept.form ? data?.audit : undefined} list={{ title: text('moderation.title'), to: '/moderation' }} missing={text('audit.missing')}
      kept={words ? <UnsentText value={words} onDiscard={() => kept.change(AGREED)} /> : null}
    >
      {(audit) => (kept.form ? <Moderating audit={audit} form={kept.form} kept={kept} viewerId={viewerId} /> : null)}
    </WholeRecord>
  );
}

interface Props {
  readonly audit: ModeratedAudit;
  readonly form: Decision;
  readonly kept: ReturnType<typeof useKeptDecision>;
  readonly viewerId: string | undefined;
}

function Moderating({ audit, form, kept, viewerId }: Props) {
  const text = useText();
  // A decision or a return whose answer was lost is there all the same.
  const decided = audit.moderations[0]?.moderator.id === viewerId && audit.moderatedAt !== null;
  const returned = audit.moderations.some(({ moderator, result, reason }) => moderator.id === viewerId && result === 'RETURNED' && reason !== null && reason === tidyText(form.comment));
  const unsent = decided ? '' : wordsOf(returned ? { ...form, comment: '' } : form);
  const mayDecide = audit.viewerCan.includes('RETURN');
  const { state, saveNow, settle } = useServerDraft(audit.id, form, mayDecide && audit.status === 'IN_MODERATION', kept.change);
  return (
    <Page title={text('moderation.window', { reference: audit.reference })} summary={<StatusMark status={audit.status} />} actions={<Button component={Link} to={`/audits/${audit.id}`}>{text('write.toAudit')}</Button>}>
      {!mayDecide ? <Closed auditId={audit.id} decided={decided} unsent={unsent} onDiscard={() => kept.change(AGREED)} />
        : audit.status === 'SUBMITTED' ? <TakePanel audit={audit} />
        : (
          <>
            {kept.restored ? <Alert severity="info" sx={{ mb: 2 }}>{text('moderation.restored')}</Alert> : null}
            {kept.keptOnDevice ? null : <Alert severity="warning" sx={{ mb: 2 }}>{text('moderation.notKept')}</Alert>}
            <Typography role="status" color="text.secondary" sx={{ mb: 2 }}>{text(`moderation.draft.${state}`)}</Typography>
            {audit.isCovered ? <BlindForm audit={audit} form={form} onChange={kept.change} drop={kept.drop} saveNow={saveNow} settle={settle} /> : (
              <>
                {audit.moderationRevealedAt ? <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('moderation.blind.revealed')}</Alert> : null}
                <DecisionForm audit={audit} form={form} onChange={kept.change} drop={kept.drop} changedSince={kept.changedSince} onLook={kept.look} settle={settle} />
              </>
            )}
            {audit.viewerCan.includes('RELEASE') ? <GiveBack audit={audit} /> : null}
          </>
        )}
    </Page>
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
