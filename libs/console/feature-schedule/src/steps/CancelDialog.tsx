import { Typography } from '@mui/material';
import { ActivityCancelDocument } from '@goodmark/console-data';
import { FormDialog, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { Planned } from './planned';
import { usePlanStep } from './use-plan-step';

/** Takes an activity off the schedule, for a reason. What was only allocated is exempted. */
export function CancelDialog({ activity, allocated, onClose }: { readonly activity: Planned; readonly allocated: number; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse, version, changed, problems } = usePlanStep(ActivityCancelDocument, 'CANCEL', activity);
  const { form, dirty, box } = useForm({ reason: '' }, failure);
  const cancel = async () => {
    if (!form.reason.trim()) return refuse([{ field: 'reason', message: text('plan.cancel.reasonMissing') }]);
    if (await send({ input: { id: activity.id, version, ...form } })) onClose();
  };
  return (
    <FormDialog
      title={text('plan.cancel.of', { title: activity.title })} problems={problems}
      dirty={dirty} busy={busy} submit={text('plan.cancel.now')} submitDisabled={changed} onSubmit={cancel} onClose={onClose}
    >
      <Typography>{text('plan.cancel.what')}{allocated > 0 ? ` ${text('plan.cancel.exempts', { smart_count: allocated })}` : ''}</Typography>
      <TextBox {...box('reason')} label={text('plan.cancel.reason')} hint={text('schedule.moveReasonHint')} lines={2} required />
    </FormDialog>
  );
}
