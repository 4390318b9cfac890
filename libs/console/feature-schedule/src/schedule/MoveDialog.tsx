import { useState } from 'react';
import { financialYearOf, monthsOf, nextFinancialYear } from '@goodmark/audit-schedule';
import { ActivityMoveDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, longMonth, TextBox, useForm, useText } from '@goodmark/console-ui';
import { MoveConflict } from './MoveConflict';
import type { PlannedActivity } from './plan';

/** Moves an activity to another month. The reason is kept with the plan; what was typed outlives every refusal. */
export function MoveDialog({ activity, onClose }: { readonly activity: PlannedActivity; readonly onClose: () => void }) {
  const text = useText();
  const [version, setVersion] = useState(activity.version);
  const { send, busy, failure, refuse, clear } = useSend(ActivityMoveDocument);
  const { form, dirty, box } = useForm({ month: '', reason: '' }, failure);
  const changed = failure?.code === 'CONFLICT';
  const year = financialYearOf(activity.month);
  const months = [...monthsOf(year), ...monthsOf(nextFinancialYear(year))].filter((each) => each !== activity.month);
  const move = async () => {
    if (!form.month) return refuse([{ field: 'month', message: text('schedule.monthMissing') }]);
    if (await send({ input: { id: activity.id, version, ...form } })) onClose();
  };
  const haveSeen = (seen: number) => {
    setVersion(seen);
    clear();
  };
  return (
    <FormDialog
      title={text('schedule.moveOf', { title: activity.title })} problems={changed ? <MoveConflict id={activity.id} onSeen={haveSeen} /> : <FormProblems failure={failure} />}
      dirty={dirty} busy={busy} submit={text('schedule.moveNow')} submitDisabled={changed} onSubmit={move} onClose={onClose}
    >
      <ChoiceBox {...box('month')} label={text('schedule.toMonth')} choices={months.map((value) => ({ value, label: longMonth(value) }))} required />
      <TextBox {...box('reason')} label={text('schedule.moveReason')} hint={text('schedule.moveReasonHint')} lines={2} required />
    </FormDialog>
  );
}
