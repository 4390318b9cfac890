import { Box, Button, Skeleton } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { AuditDetailDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { CaseText, FailureNote, Nothing, Page, Section, StatusMark, useText, ViewsSought } from '@goodmark/console-ui';
import { AuditActions } from './AuditActions';
import { AuditFacts } from './AuditFacts';
import { AuditJudgements } from './AuditJudgements';
import { AuditModerations } from './AuditModerations';
import { AuditSteps } from './AuditSteps';
import { whyUnread } from './why-unread';

/** One audit, read from top to bottom. */
export function AuditPage() {
  const text = useText();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { data, error, isPending, refetch } = useApiQuery(AuditDetailDocument, { id });
  if (error) return <Page title={text('audit.title')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending || !viewer) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2, 3].map((row) => <Skeleton key={row} variant="rounded" height={120} sx={{ mb: 2 }} />)}</Box>;
  const { audit } = data;
  const { today } = viewer;
  if (!audit) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('audit.missing')} action={<Button component={Link} to="/audits" variant="contained">{text('audit.toList')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  const unread = whyUnread(audit, viewer.id);
  return (
    <Page title={audit.reference} summary={<StatusMark status={audit.status} />} actions={<AuditSteps audit={audit} />}>
      <AuditFacts audit={audit} today={today} />
      <Section title={text('audit.judgements')}>
        {unread ? <Nothing title={text('audit.unread.title')}>{text(`audit.unread.${unread}`)}</Nothing> : <AuditJudgements audit={audit} />}
      </Section>
      {audit.strengths || audit.areasForImprovement ? (
        <Section title={text('audit.whole')}>
          <CaseText label={text('audit.strengths')} value={audit.strengths} />
          <CaseText label={text('audit.areasForImprovement')} value={audit.areasForImprovement} />
        </Section>
      ) : null}
      {audit.viewsSought.length > 0 ? <Section title={text('audit.views')}><ViewsSought views={audit.viewsSought} /></Section> : null}
      {audit.actions.length > 0 ? <Section title={text('audit.actions')}><AuditActions actions={audit.actions} today={today} /></Section> : null}
      {audit.moderations.length > 0 ? <Section title={text('audit.moderations')}><AuditModerations moderations={audit.moderations} /></Section> : null}
    </Page>
  );
}
