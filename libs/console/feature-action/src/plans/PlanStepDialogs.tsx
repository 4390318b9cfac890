import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, PlanActionChangeDocument, PlanActionCompleteDocument, PlanActionExtendDocument, PlanActionReopenDocument, PlanActionVerifyDocument, useSend, useViewer } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, longDay, Picker, problemOf, ReasonDialog, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { PlanActionRead } from './plan-read';

interface Props {
  readonly action: PlanActionRead;
  readonly onClose: () => void;
}

export function CompletePlanActionDialog({ action: { id, version }, onClose }: Props) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(PlanActionCompleteDocument);
  const { form, dirty, box } = useForm({ doneOn: today, completion: '' }, failure);
  const report = async () => {
    const wrong = [...(form.doneOn ? [] : [{ field: 'doneOn', message: text('correction.complete.dayMissing') }]), ...(form.completion.trim() ? [] : [{ field: 'completion', message: text('correction.complete.missing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { id, version, ...form } })) onClose();
  };
  return (
    <FormDialog title={text('correction.complete.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.complete.now')} onSubmit={report} onClose={onClose}>
      <Typography>{text('correction.complete.next')}</Typography>
      <DayBox {...box('doneOn')} label={text('correction.complete.doneOn')} required />
      <TextBox {...box('completion')} label={text('correction.complete.completion')} lines={3} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}

export function VerifyPlanActionDialog({ action: { id, version, completion }, onClose }: Props) {
  const text = useText();
  const { send, busy, failure } = useSend(PlanActionVerifyDocument);
  const { form, dirty, box } = useForm({ verification: '' }, failure);
  const verify = async () => {
    if (await send({ input: { id, version, verification: form.verification || null } })) onClose();
  };
  return (
    <FormDialog title={text('correction.verify.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.verify.now')} onSubmit={verify} onClose={onClose}>
      {completion ? <Typography component="blockquote" sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-line' }}>{completion}</Typography> : null}
      <TextBox {...box('verification')} label={text('correction.verify.how')} lines={2} limit={TEXT_LIMITS.reason} />
    </FormDialog>
  );
}

export function ReopenPlanActionDialog({ action: { id, version }, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(PlanActionReopenDocument);
  return (
    <ReasonDialog
      title={text('correction.reopen.title')} what={text('correction.reopen.what')} reason={text('correction.reopen.reason')} missing={text('correction.reopen.missing')} submit={text('correction.reopen.now')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}

export function ExtendPlanActionDialog({ action: { id, version, firstDueOn }, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(PlanActionExtendDocument);
  const { form, dirty, box } = useForm({ dueOn: '', reason: '' }, failure);
  const extend = async () => {
    const wrong = [...(form.dueOn ? [] : [{ field: 'dueOn', message: text('correction.extend.dayMissing') }]), ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('correction.reasonMissing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { id, version, ...form } })) onClose();
  };
  return (
    <FormDialog title={text('correction.extend.title')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.extend.now')} onSubmit={extend} onClose={onClose}>
      <Typography>{text('correction.extend.first', { day: longDay(firstDueOn) })}</Typography>
      <DayBox {...box('dueOn')} label={text('correction.extend.dueOn')} required />
      <TextBox {...box('reason')} label={text('correction.extend.reason')} lines={2} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}

export function ChangePlanActionDialog({ action: { id, version, what, owner }, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(PlanActionChangeDocument);
  const { form, put, dirty, box } = useForm({ what, ownerId: owner.id, ownerName: owner.name }, failure);
  const change = async () => {
    if (!form.what.trim()) return refuse([{ field: 'what', message: text('actionPlan.whatMissing') }]);
    if (await send({ input: { id, version, what: form.what, ownerId: form.ownerId } })) onClose();
  };
  return (
    <FormDialog title={text('actionPlan.what')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('form.save')} onSubmit={change} onClose={onClose}>
      <TextBox {...box('what')} label={text('actionPlan.what')} lines={2} limit={TEXT_LIMITS.what} required />
      <Picker id="ownerId" label={text('actionPlan.who')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} required />
    </FormDialog>
  );
}
