import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { addMonths, financialYearOf, monthsOf, nextFinancialYear, RECURRENCES, recurringMonths } from '@goodmark/audit-schedule';
import { ActivityCopyDocument, type ActivityCopyMutation, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, longMonth, useForm, useText } from '@goodmark/console-ui';
import { CopyOutcome } from './CopyOutcome';
import type { Planned } from './planned';

/** Plans an activity once more: in one other month, or again and again until a month. */
export function CopyDialog({ activity, onClose }: { readonly activity: Planned; readonly onClose: () => void }) {
  const text = useText();
  const id = useId();
  const [rows, setRows] = useState<ActivityCopyMutation['activityCopy'] | null>(null);
  const { send, busy, failure, refuse } = useSend(ActivityCopyDocument);
  const { form, dirty, box } = useForm({ every: '', first: '', until: '' }, failure);
  const year = financialYearOf(activity.month);
  const ahead = [...monthsOf(year), ...monthsOf(nextFinancialYear(year)), ...monthsOf(nextFinancialYear(nextFinancialYear(year)))].filter((month) => month !== activity.month);
  const every = Number(form.every);
  const months = form.every === '' ? (form.first ? [form.first] : []) : form.until ? recurringMonths(activity.month, every, form.until) : [];
  const missing = () => {
    if (form.every === '' && !form.first) return [{ field: 'first', message: text('schedule.monthMissing') }];
    if (form.every !== '' && !form.until) return [{ field: 'until', message: text('plan.copy.untilMissing') }];
    return months.length > 0 ? [] : [{ field: 'until', message: text('plan.copy.none', { month: longMonth(addMonths(activity.month, every)) }) }];
  };
  const copy = async () => {
    const wrong = missing();
    if (wrong.length > 0) return refuse(wrong);
    const answer = await send({ input: { id: activity.id, months: [...months] } });
    if (answer) setRows(answer.activityCopy);
  };
  if (rows) {
    return (
      <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
        <DialogTitle id={id}>{text('plan.copy.doneTitle')}</DialogTitle>
        <DialogContent><CopyOutcome rows={rows.map((row) => ({ ...row, title: activity.title }))} /></DialogContent>
        <DialogActions><Button onClick={onClose} variant="contained">{text('plan.copy.close')}</Button></DialogActions>
      </Dialog>
    );
  }
  const choices = ahead.map((value) => ({ value, label: longMonth(value) }));
  return (
    <FormDialog title={text('plan.copy.of', { title: activity.title })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('plan.copy.now')} onSubmit={copy} onClose={onClose}>
      <Typography>{text('plan.copy.what')}</Typography>
      <ChoiceBox {...box('every')} label={text('plan.copy.every')} none={text('plan.copy.once')} choices={RECURRENCES.map((value) => ({ value: String(value), label: text('plan.copy.everyMonths', { smart_count: value }) }))} />
      {form.every === ''
        ? <ChoiceBox {...box('first')} label={text('plan.copy.month')} choices={choices} required />
        : <ChoiceBox {...box('until')} label={text('plan.copy.until')} choices={choices.filter(({ value }) => value > activity.month)} required />}
      <Typography role="status">{months.length > 0 ? text('plan.copy.planned', { smart_count: months.length, months: months.map(longMonth).join(', ') }) : ''}</Typography>
    </FormDialog>
  );
}
