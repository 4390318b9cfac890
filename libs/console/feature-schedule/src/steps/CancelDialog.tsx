import { Typography } from '@mui/material';
import { useState } from 'react';
import { ActivityCancelDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import { PlanConflict } from './PlanConflict';
import type { Planned } from './planned';

/** Takes an activity off the schedule, for a reason. What was only allocated is exempted. */
export function CancelDialog({ activity, allocated, onClose }: { readonly activity: Planned; readonly allocated: number; readonly onClose: () => void }) {
  const text = useText();
  const [version, setVersion] = useState(activity.version);
  const { send, busy, failure, refuse, clear } = useSend(ActivityCancelDocument);
  const { form, dirty, box } = useForm({ reason: '' }, failure);
  const changed = failure?.code === 'CONFLICT';
  const cancel = async () => {
    if (!form.reason.trim()) return refuse([{ field: 'reason', message: text('plan.cancel.reasonMissing') }]);
    if (await send({ input: { id: activity.id, version, ...form } })) onClose();
  };
  const haveSeen = (seen: number) => {
    setVersion(seen);
    clear();
  };
  return (
    <FormDialog
      title={text('plan.cancel.of', { title: activity.title })} problems={changed ? <PlanConflict id={activity.id} step="CANCEL" onSeen={haveSeen} /> : <FormProblems failure={failure} />}
      dirty={dirty} busy={busy} submit={text('plan.cancel.now')} submitDisabled={changed} onSubmit={cancel} onClose={onClose}
    >
      <Typography>{text('plan.cancel.what')}{allocated > 0 ? ` ${text('plan.cancel.exempts', { smart_count: allocated })}` : ''}</Typography>
      <TextBox {...box('reason')} label={text('plan.cancel.reason')} hint={text('schedule.moveReasonHint')} lines={2} required />
    </FormDialog>
  );
}
