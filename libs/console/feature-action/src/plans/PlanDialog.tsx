import { Typography } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionPlanChangeDocument, ActionPlanCreateDocument, findActivities, findPeople, nameOfActivity, useSend, useViewer } from '@goodmark/console-data';
import { FormDialog, FormProblems, longMonth, Picker, problemOf, SENT, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { PlanRead } from './plan-read';

const findWithMonth = findActivities(({ title, month }) => `${title}, ${longMonth(month)}`);

/** Makes a plan from an activity, or changes what it is called and who answers for it. */
export function PlanDialog({ plan, activityId = '', onClose }: { readonly plan?: PlanRead; readonly activityId?: string; readonly onClose: () => void }) {
  const text = useText();
  const go = useNavigate();
  const viewer = useViewer();
  const create = useSend(ActionPlanCreateDocument);
  const change = useSend(ActionPlanChangeDocument);
  const { busy, failure, refuse } = plan ? change : create;
  const { form, put, dirty, box } = useForm({ activityId, title: plan?.title ?? '', ownerId: plan?.owner.id ?? viewer?.id ?? '', ownerName: plan?.owner.name ?? viewer?.name ?? '' }, failure);
  const save = async () => {
    const wrong = [
      ...(plan || form.activityId ? [] : [{ field: 'activityId', message: text('plans.noActivity') }]), ...(form.title.trim() ? [] : [{ field: 'title', message: text('plans.titleMissing') }]),
      ...(form.ownerId ? [] : [{ field: 'ownerId', message: text('plans.ownerMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    if (plan) {
      if (await change.send({ input: { id: plan.id, version: plan.version, title: form.title, ownerId: form.ownerId } })) onClose();
      return;
    }
    const made = await create.send({ input: { activityId: form.activityId, title: form.title, ownerId: form.ownerId } });
    if (made) go(`/action-plans/${made.actionPlanCreate.id}`, SENT);
  };
  return (
    <FormDialog title={text(plan ? 'actionPlan.changeTitle' : 'plans.make')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(plan ? 'form.save' : 'plans.makeNow')} onSubmit={save} onClose={onClose}>
      <Typography>{text('plans.caution')}</Typography>
      {plan ? null : <Picker id="activityId" label={text('plans.activity')} value={form.activityId} search={findWithMonth} nameOf={nameOfActivity} problem={problemOf(failure, 'activityId')} onChange={(id) => put({ activityId: id })} required />}
      <TextBox {...box('title')} label={text('plans.name')} limit={TEXT_LIMITS.title} required />
      <Picker id="ownerId" label={text('plans.owner')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} required />
    </FormDialog>
  );
}
