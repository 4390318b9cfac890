import { useParams } from 'react-router-dom';
import { isDraft } from '@goodmark/audit-tool';
import { AuditDetailDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { CaseText, HistoryLink, Nothing, Page, Section, StatusMark, useText, ViewsSought, WholeRecord } from '@goodmark/console-ui';
import { RisksOfAudit } from '../risks/RisksOfAudit';
import { AuditActions } from './AuditActions';
import { AuditFacts } from './AuditFacts';
import { AuditJudgements } from './AuditJudgements';
import { AuditModerations } from './AuditModerations';
import { AuditSteps } from './AuditSteps';
import { LoopSection } from '../loop/LoopSection';
import type { AuditRead } from './audit-read';
import { ComparedWithBefore } from './ComparedWithBefore';
import { LookAgain } from './LookAgain';
import { whyUnread } from './why-unread';
import { InWord } from '../word/InWord';

/** One audit, read from top to bottom. */
export function AuditPage() {
  const text = useText();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const read = useApiQuery(AuditDetailDocument, { id });
  return (
    <WholeRecord read={read} record={viewer ? read.data?.audit : undefined} list={{ title: text('audits.title'), to: '/audits' }} missing={text('audit.missing')}>
      {(audit) => <WholeAudit audit={audit} viewerId={viewer?.id ?? ''} today={viewer?.today ?? ''} />}
    </WholeRecord>
  );
}

function WholeAudit({ audit, viewerId, today }: { readonly audit: AuditRead; readonly viewerId: string; readonly today: string }) {
  const text = useText();
  const unread = whyUnread(audit, viewerId);
  return (
    <Page title={audit.reference} summary={<StatusMark status={audit.status} />} actions={<><AuditSteps audit={audit} /><HistoryLink kind="AUDIT" id={audit.id} /></>}>
      <RisksOfAudit auditId={audit.id} />
      <AuditFacts audit={audit} today={today} />
      <LookAgain audit={audit} />
      <ComparedWithBefore auditId={audit.id} />
      {isDraft(audit.status) || audit.status === 'EXEMPTED' ? null : <LoopSection id={audit.id} today={today} />}
      <Section title={text('audit.judgements')}>
        {unread ? <Nothing title={text('audit.unread.title')}>{text(`audit.unread.${unread}`)}</Nothing> : <AuditJudgements audit={audit} />}
      </Section>
      {audit.strengths || audit.areasForImprovement || audit.synopsis || audit.overallReason ? (
        <Section title={text('audit.whole')}>
          <CaseText label={text('audit.synopsis')} value={audit.synopsis} />
          <CaseText label={text('audit.overallReason')} value={audit.overallReason} />
          <CaseText label={text('audit.strengths')} value={audit.strengths} />
          <CaseText label={text('audit.areasForImprovement')} value={audit.areasForImprovement} />
        </Section>
      ) : null}
      {audit.viewsSought.length > 0 ? <Section title={text('audit.views')}><ViewsSought views={audit.viewsSought} /></Section> : null}
      {audit.actions.length > 0 ? <Section title={text('audit.actions')}><AuditActions actions={audit.actions} today={today} /><CaseText label={text('correction.changedForChild')} value={audit.changedForChild} /></Section> : null}
      {audit.moderations.length > 0 ? <Section title={text('audit.moderations')}><AuditModerations moderations={audit.moderations} /></Section> : null}
      <InWord audit={audit} />
    </Page>
  );
}
