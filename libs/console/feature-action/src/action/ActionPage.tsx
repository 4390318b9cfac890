import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { ActionStep } from '@goodmark/audit-tool';
import { ActionDetailDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { CaseText, DueDate, type Fact, Facts, HistoryLink, longDay, MoreMenu, Page, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';
import { ActionHistory } from './ActionHistory';
import { CallOffDialog } from './CallOffDialog';
import { CompleteDialog } from './CompleteDialog';
import { ExtendDialog } from './ExtendDialog';
import { ReassignDialog } from './ReassignDialog';
import { ReopenDialog } from './ReopenDialog';
import { VerifyDialog } from './VerifyDialog';

const DIALOGS = { COMPLETE: CompleteDialog, VERIFY: VerifyDialog, REOPEN: ReopenDialog, EXTEND: ExtendDialog, REASSIGN: ReassignDialog, CALL_OFF: CallOffDialog } as const;

/** One corrective action: what must change, what happened to it, and what can be done with it now. */
export function ActionPage() {
  const text = useText();
  const { id = '' } = useParams();
  const today = useViewer()?.today;
  const read = useApiQuery(ActionDetailDocument, { id });
  return (
    <WholeRecord read={read} record={today ? read.data?.correctiveAction : undefined} list={{ title: text('correction.toList'), to: '/actions' }} missing={text('correction.missing')}>
      {(action) => <WholeAction action={action} today={today ?? ''} />}
    </WholeRecord>
  );
}

function WholeAction({ action, today }: { readonly action: ActionRead; readonly today: string }) {
  const text = useText();
  const { reference, what, status, firstDueOn, dueOn, slipped, owner, deputy, createdBy, source, activity, audit } = action;
  const facts: Fact[] = [
    [text('corrections.state'), <strong key="status">{text(`actionStatus.${status}`)}</strong>], [text('corrections.owner'), owner.name], [text('corrections.deputy'), deputy?.name ?? text('correction.none')],
    [text('correction.dueOn'), <DueDate key="due" dueOn={dueOn} today={today} done={status !== 'OPEN'} />], [text('correction.firstDueOn'), longDay(firstDueOn)],
    [text('correction.askedBy'), createdBy?.name ?? text(`actionSource.${source}`)], [text('corrections.audit'), <RecordLink key="audit" to={`/audits/${audit?.id}`} name={reference} may={audit !== null} />],
    ...(audit ? [[text('correction.case'), audit.case.reference], [text('correction.caseTeam'), audit.team.name]] as const : []),
    ...(activity ? [[text('audits.activity'), <RecordLink key="activity" to={`/activities/${activity.id}`} name={activity.title} />] as const] : []),
  ];
  return (
    <Page title={text('correction.title', { reference })} summary={text(`actionStatus.${status}`)} actions={<><ActionSteps action={action} /><HistoryLink kind="CORRECTIVE_ACTION" id={action.id} /></>}>
      <Typography sx={{ whiteSpace: 'pre-line', fontSize: '1.125rem', maxWidth: '70ch', mb: 2 }}>{what}</Typography>
      {slipped ? <Alert severity="info" sx={{ mb: 2 }}>{text('correction.slipped')}</Alert> : null}
      <Facts facts={facts} />
      {audit?.changedForChild ? <Section title={text('correction.changedForChild')}><CaseText label={text('correction.changedForChild')} value={audit.changedForChild} /></Section> : null}
      <Section title={text('correction.history')}><ActionHistory action={action} /></Section>
    </Page>
  );
}

/** What the viewer may do with it now, by the API's word: the next step stands out, what is seldom done is in a menu. */
function ActionSteps({ action }: { readonly action: ActionRead }) {
  const text = useText();
  const [open, setOpen] = useState<ActionStep | null>(null);
  const steps = action.viewerCan;
  const main = steps.filter((step) => step === 'COMPLETE' || step === 'VERIFY' || step === 'REOPEN');
  const others = steps.filter((step) => !main.some((each) => each === step));
  const Dialog = open ? DIALOGS[open] : null;
  return (
    <>
      {main.map((step) => <Button key={step} variant={step === 'REOPEN' ? 'outlined' : 'contained'} onClick={() => setOpen(step)}>{text(`correction.step.${step}`)}</Button>)}
      {others.length > 0 ? <MoreMenu label={text('corrections.more')} items={others.map((step) => ({ label: text(`correction.step.${step}`), onClick: () => setOpen(step) }))} /> : null}
      {Dialog ? <Dialog action={action} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
