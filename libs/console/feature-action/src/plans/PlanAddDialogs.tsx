import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, PlanActionAddDocument, PlanMeetingRecordDocument, PlanRecommendationAddDocument, PlanRecommendationChangeDocument, useSend, useViewer } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { PlanRead, RecommendationRead } from './plan-read';

interface Props {
  readonly plan: PlanRead;
  readonly onClose: () => void;
}

/** Adds a recommendation to a plan, or changes the wording of one. */
export function RecommendationDialog({ plan, recommendation, onClose }: Props & { readonly recommendation?: RecommendationRead }) {
  const text = useText();
  const add = useSend(PlanRecommendationAddDocument);
  const change = useSend(PlanRecommendationChangeDocument);
  const { busy, failure, refuse } = recommendation ? change : add;
  const { form, dirty, box } = useForm({ text: recommendation?.text ?? '' }, failure);
  const save = async () => {
    if (!form.text.trim()) return refuse([{ field: 'text', message: text('actionPlan.recommendationMissing') }]);
    const saved = recommendation ? await change.send({ input: { id: recommendation.id, version: recommendation.version, text: form.text } }) : await add.send({ input: { planId: plan.id, version: plan.version, text: form.text } });
    if (saved) onClose();
  };
  return (
    <FormDialog title={text(recommendation ? 'actionPlan.recommendation' : 'actionPlan.addRecommendation')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(recommendation ? 'form.save' : 'actionPlan.addRecommendationNow')} onSubmit={save} onClose={onClose}>
      <Typography>{text('plans.caution')}</Typography>
      <TextBox {...box('text')} label={text('actionPlan.recommendation')} lines={3} limit={TEXT_LIMITS.what} required />
    </FormDialog>
  );
}

/** Adds an action to a recommendation. */
export function AddPlanActionDialog({ plan, recommendation, onClose }: Props & { readonly recommendation: RecommendationRead }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(PlanActionAddDocument);
  const { form, put, dirty, box } = useForm({ what: '', ownerId: '', ownerName: '', dueOn: '' }, failure);
  const add = async () => {
    const wrong = [
      ...(form.what.trim() ? [] : [{ field: 'what', message: text('actionPlan.whatMissing') }]), ...(form.ownerId ? [] : [{ field: 'ownerId', message: text('plans.ownerMissing') }]),
      ...(form.dueOn ? [] : [{ field: 'dueOn', message: text('actionPlan.whenMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { recommendationId: recommendation.id, version: plan.version, what: form.what, ownerId: form.ownerId, dueOn: form.dueOn } })) onClose();
  };
  return (
    <FormDialog title={text('actionPlan.addAction')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('actionPlan.addRecommendationNow')} onSubmit={add} onClose={onClose}>
      <TextBox {...box('what')} label={text('actionPlan.what')} lines={2} limit={TEXT_LIMITS.what} required />
      <Picker id="ownerId" label={text('actionPlan.who')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} required />
      <DayBox {...box('dueOn')} label={text('actionPlan.when')} required />
    </FormDialog>
  );
}

/** Records a meeting that looked at the plan. */
export function MeetingDialog({ plan, onClose }: Props) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(PlanMeetingRecordDocument);
  const { form, dirty, box } = useForm({ heldOn: today, notes: '' }, failure);
  const record = async () => {
    if (!form.heldOn) return refuse([{ field: 'heldOn', message: text('actionPlan.heldMissing') }]);
    if (await send({ input: { planId: plan.id, version: plan.version, heldOn: form.heldOn, notes: form.notes || null } })) onClose();
  };
  return (
    <FormDialog title={text('actionPlan.recordTitle')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('actionPlan.recordNow')} onSubmit={record} onClose={onClose}>
      <Typography>{text('actionPlan.recordWhat')}</Typography>
      <DayBox {...box('heldOn')} label={text('actionPlan.heldOn')} required />
      <TextBox {...box('notes')} label={text('actionPlan.notes')} lines={4} limit={TEXT_LIMITS.feedback} />
    </FormDialog>
  );
}
