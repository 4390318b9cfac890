import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { financialYearOf, monthsOf, nextFinancialYear } from '@goodmark/audit-schedule';
import { ActivityMoveDocument, sessionHasExpired, useApiMutation } from '@goodmark/console-data';
import { ChoiceBox, FormProblems, longMonth, problemOf, TextBox, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from './plan';

/** Moves an activity to another month. The reason is kept with the plan; what was typed outlives every refusal. */
export function MoveDialog({ activity, onClose }: { readonly activity: PlannedActivity; readonly onClose: () => void }) {
  const text = useText();
  const [month, setMonth] = useState('');
  const [reason, setReason] = useState('');
  const move = useApiMutation(ActivityMoveDocument);
  const year = financialYearOf(activity.month);
  const months = [...monthsOf(year), ...monthsOf(nextFinancialYear(year))].filter((each) => each !== activity.month);
  const send = () => move.mutate(
    { input: { id: activity.id, version: activity.version, month, reason } },
    { onSuccess: onClose, onError: ({ code }) => (code === 'UNAUTHENTICATED' ? sessionHasExpired() : undefined) },
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby="move-title" maxWidth="sm" fullWidth>
      <DialogTitle id="move-title">{text('schedule.moveOf', { title: activity.title })}</DialogTitle>
      <DialogContent>
        <FormProblems failure={move.error} />
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <ChoiceBox id="month" label={text('schedule.toMonth')} value={month} onChange={setMonth} choices={months.map((value) => ({ value, label: longMonth(value) }))} problem={problemOf(move.error, 'month')} required />
          <TextBox id="reason" label={text('schedule.moveReason')} hint={text('schedule.moveReasonHint')} lines={2} value={reason} onChange={setReason} problem={problemOf(move.error, 'reason')} required />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('form.cancel')}</Button>
        <Button variant="contained" onClick={send} disabled={move.isPending || !month}>{text('schedule.moveNow')}</Button>
      </DialogActions>
    </Dialog>
  );
}
