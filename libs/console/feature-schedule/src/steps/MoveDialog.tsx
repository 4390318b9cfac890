import { financialYearOf, monthsOf, nextFinancialYear } from '@goodmark/audit-schedule';
import { ActivityMoveDocument } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, longMonth, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { Planned } from './planned';
import { usePlanStep } from './use-plan-step';

interface Props {
  readonly activity: Planned;
  /** The month it was dragged to, chosen already. */
  readonly to?: string;
  readonly onClose: () => void;
}

/** Moves an activity to another month. The reason is kept with the plan; what was typed outlives every refusal. */
export function MoveDialog({ activity, to = '', onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse, version, changed, problems } = usePlanStep(ActivityMoveDocument, 'MOVE', activity);
  const { form, dirty, box } = useForm({ month: to, reason: '' }, failure);
  const year = financialYearOf(activity.month);
  const nextYear = nextFinancialYear(year);
  const choices = [
    ...monthsOf(year).map((value) => ({ value, label: longMonth(value) })),
    ...monthsOf(nextYear).map((value) => ({ value, label: text('plan.move.toAnotherYear', { month: longMonth(value), year: nextYear }) })),
  ].filter(({ value }) => value !== activity.month);
  const move = async () => {
    const missing = [...(form.month ? [] : [{ field: 'month', message: text('schedule.monthMissing') }]), ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('plan.move.reasonMissing') }])];
    if (missing.length > 0) return refuse(missing);
    if (await send({ input: { id: activity.id, version, ...form, toAnotherYear: financialYearOf(form.month) !== year } })) onClose();
  };
  return (
    <FormDialog
      title={text('schedule.moveOf', { title: activity.title })} problems={problems}
      dirty={dirty} busy={busy} submit={text('schedule.moveNow')} submitDisabled={changed} onSubmit={move} onClose={onClose}
    >
      <ChoiceBox {...box('month')} label={text('schedule.toMonth')} hint={text('plan.move.daysHint')} choices={choices} required />
      <TextBox {...box('reason')} label={text('schedule.moveReason')} hint={text('schedule.moveReasonHint')} lines={2} required />
    </FormDialog>
  );
}
